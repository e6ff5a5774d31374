import fs from 'node:fs';
import path from 'node:path';
import { decode, Refusal } from '@wirediff/intake';
import { jsonLines, readAll } from './input.js';

/** One article of the command line, or why it could not be read. `name` is the file, with the line where it has many. */
export type Item =
  | { readonly name: string; readonly article: unknown }
  | { readonly name: string; readonly code: string; readonly message: string };

export interface Given {
  readonly outlet?: string;
  readonly publishedAt?: string;
  readonly title?: string;
}

/**
 * Reads articles from files, folders (all of their .txt, .json and .jsonl files, in order of name) and stdin. A file
 * that cannot be read is an item of its own; the others go on.
 */
export async function* collect(what: readonly string[], given: Given): AsyncGenerator<Item> {
  for (const one of what) {
    if (/^https?:\/\//.test(one)) {
      const message = 'Fetching from URLs is off: download the page and enqueue the file.';
      yield { name: one, code: 'fetch_disabled', message };
      continue;
    }
    for (const file of filesOf(one)) {
      try {
        yield* readFile(file, given);
      } catch (error) {
        yield { name: file, ...reasonOf(error) };
      }
    }
  }
}

function filesOf(what: string): string[] {
  if (what === '-' || !fs.existsSync(what) || !fs.statSync(what).isDirectory()) return [what];
  const names = fs
    .readdirSync(what, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(txt|json|jsonl|ndjson)$/i.test(entry.name))
    .map((entry) => entry.name);
  const texts = new Set(names.filter((name) => name.endsWith('.txt')));
  return names
    .filter((name) => !(name.endsWith('.json') && texts.has(`${name.slice(0, -5)}.txt`)))
    .map((name) => path.join(what, name))
    .sort();
}

/** What is known of `x.txt` may stand beside it in `x.json`: outlet, title, published_at, url, id. */
function besides(file: string): object {
  const beside = file.replace(/\.txt$/i, '.json');
  if (beside === file || !fs.existsSync(beside)) return {};
  try {
    return JSON.parse(fs.readFileSync(beside, 'utf8')) as object;
  } catch (error) {
    throw new Refusal('bad_request', `${beside} is no JSON: ${(error as Error).message}`);
  }
}

async function* readFile(file: string, given: Given): AsyncGenerator<Item> {
  if (/\.(jsonl|ndjson)$/i.test(file)) {
    for await (const one of jsonLines(file)) {
      const name = `${file}:${one.line}`;
      if ('error' in one) yield { name, code: 'bad_request', message: one.error };
      else yield { name, article: withGiven(one.value, given) };
    }
    return;
  }
  const text = decode(await readAll(file));
  if (/\.json$/i.test(file) || (file === '-' && /^\s*[{[]/.test(text))) {
    yield* fromJson(file, text, given);
    return;
  }
  yield { name: file, article: withGiven({ ...besides(file), text }, given) };
}

/** A JSON object, an array of them, or JSON lines on stdin. */
function* fromJson(file: string, text: string, given: Given): Generator<Item> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2) throw new Refusal('bad_request', `This is no JSON: ${(error as Error).message}`);
    for (const [place, line] of lines.entries()) {
      const name = `${file}:${place + 1}`;
      try {
        yield { name, article: withGiven(JSON.parse(line), given) };
      } catch (bad) {
        yield {
          name,
          code: 'bad_request',
          message: `line ${place + 1} is no JSON: ${(bad as Error).message}`,
        };
      }
    }
    return;
  }
  const list = Array.isArray(value) ? value : [value];
  for (const [place, one] of list.entries()) {
    yield { name: list.length === 1 ? file : `${file}:${place + 1}`, article: withGiven(one, given) };
  }
}

/** Options of the command fill what an article does not say itself. */
function withGiven(value: unknown, { outlet, publishedAt, title }: Given): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = value as Record<string, unknown>;
  return {
    ...fields,
    outlet: fields.outlet ?? fields.publisher ?? outlet,
    published_at: fields.published_at ?? publishedAt,
    title: fields.title ?? title,
  };
}

function reasonOf(error: unknown): { code: string; message: string } {
  if (error instanceof Refusal) return { code: error.code, message: error.message };
  return { code: 'unreadable', message: error instanceof Error ? error.message : String(error) };
}
