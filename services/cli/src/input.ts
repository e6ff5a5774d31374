import fs from 'node:fs';
import readline from 'node:readline';
import { EXIT, Exit } from './exits.js';

/** Bytes of a file, or of stdin for `-`. @throws Exit naming the file that cannot be read */
function openInput(file: string): NodeJS.ReadableStream {
  if (file === '-') return process.stdin;
  try {
    fs.accessSync(file, fs.constants.R_OK);
  } catch {
    throw new Exit(EXIT.failed, `${file}: there is no such file, or it may not be read.`);
  }
  return fs.createReadStream(file);
}

/** The whole of a file or of stdin. */
export async function readAll(file: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of openInput(file)) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
}

/** A line that is no article, with its number and what is wrong. */
export interface BadLine {
  readonly id: string | null;
  readonly line: number;
  readonly error: string;
}

/** What every line of articles has: a text, and an id (given or the line's number). */
export interface LineArticle {
  readonly id: string;
  readonly line: number;
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published_at: string | null;
}

/** Reads JSON lines, one after the other, so that input of any length fits. Empty lines are passed over. */
export async function* jsonLines(file: string): AsyncGenerator<{ line: number; value: unknown } | BadLine> {
  let line = 0;
  for await (const written of readline.createInterface({
    input: openInput(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    line++;
    if (written.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(written);
    } catch (error) {
      yield { id: null, line, error: `line ${line} is no JSON: ${(error as Error).message}` };
      continue;
    }
    yield { line, value };
  }
}

/** Articles of a JSONL input, or the whole input as the text of one article. */
export async function* readArticles(file: string, jsonl: boolean): AsyncGenerator<LineArticle | BadLine> {
  if (!jsonl) {
    const { decode } = await import('@wirediff/intake');
    const text = decode(await readAll(file));
    yield { id: file === '-' ? 'stdin' : file, line: 1, text, title: null, outlet: null, published_at: null };
    return;
  }
  for await (const one of jsonLines(file)) yield 'error' in one ? one : await toArticle(one.value, one.line);
}

async function toArticle(value: unknown, line: number): Promise<LineArticle | BadLine> {
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const id = typeof fields.id === 'string' || typeof fields.id === 'number' ? String(fields.id) : null;
  if (typeof fields.text !== 'string') {
    return { id, line, error: `line ${line}: the field "text" is missing or no string` };
  }
  const named = (name: string) => (typeof fields[name] === 'string' ? (fields[name] as string) : null);
  const written = named('published_at')?.trim();
  let published_at: string | null = null;
  if (written) {
    // Loaded where a date is told: it takes a tenth of a second. A date is read as `enqueue` reads it.
    const { publishedAt, Refusal } = await import('@wirediff/intake');
    try {
      published_at = publishedAt(written);
    } catch (error) {
      if (error instanceof Refusal) return { id, line, error: `line ${line}: ${error.message}` };
      throw error;
    }
  }
  return {
    id: id ?? String(line),
    line,
    text: fields.text,
    title: named('title'),
    outlet: named('outlet') ?? named('publisher'),
    published_at,
  };
}
