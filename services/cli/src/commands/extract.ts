import type { Article } from '@wirediff/domain';
import { think } from '@wirediff/extract';
import { AGENCIES, createRegister } from '@wirediff/resolution';
import { EXIT } from '../exits.js';
import { readArticles } from '../input.js';
import { extractLine } from '../json/extract-line.js';
import { writeLine } from '../output.js';

/** `wirediff extract`: attributions and credits of articles, as JSON. No database, no queue. */
export async function extractCommand(file: string, { jsonl = false }: { jsonl?: boolean }): Promise<number> {
  const register = createRegister(AGENCIES);
  let bad = 0;
  for await (const one of readArticles(file, jsonl)) {
    if ('error' in one) {
      bad++;
      await writeLine(JSON.stringify({ id: one.id, error: one.error }));
      continue;
    }
    const article: Article = {
      id: one.id,
      text: one.text,
      title: one.title,
      outlet: one.outlet,
      publishedAt: one.published_at,
    };
    await writeLine(JSON.stringify(extractLine(one.id, one.text, think(article, register))));
  }
  return bad > 0 ? EXIT.someRefused : EXIT.done;
}
