import { compareAll } from '@wirediff/compare';
import type { ComparedArticle } from '@wirediff/comparison';
import type { Article } from '@wirediff/domain';
import { think } from '@wirediff/extract';
import { AGENCIES, createRegister, dispatchAgency } from '@wirediff/resolution';
import { EXIT } from '../exits.js';
import { type BadLine, type LineArticle, readArticles } from '../input.js';
import { compareObject } from '../json/compare-object.js';
import { say, writeLine } from '../output.js';

/** `wirediff compare`: stories, claims and comparisons of articles, as one JSON object. No database, no queue. */
export async function compareCommand(file: string, { jsonl = false }: { jsonl?: boolean }): Promise<number> {
  const register = createRegister(AGENCIES);
  const articles: ComparedArticle[] = [];
  const lines = new Map<string, number>();
  let bad = 0;
  for await (const read of readArticles(file, jsonl)) {
    const one = unlessRepeated(read, lines);
    if ('error' in one) {
      bad++;
      say(one.error);
      continue;
    }
    const article: Article = {
      id: one.id,
      text: one.text,
      title: one.title,
      outlet: one.outlet,
      publishedAt: one.published_at,
    };
    articles.push({
      article,
      agency: dispatchAgency(article, register),
      claims: think(article, register).claims,
    });
  }
  await writeLine(JSON.stringify(compareObject(compareAll(articles))));
  return bad > 0 ? EXIT.someRefused : EXIT.done;
}

/** Claims are told apart by the id of their article: a second article of one id would stand in the place of the first. */
function unlessRepeated(one: LineArticle | BadLine, lines: Map<string, number>): LineArticle | BadLine {
  if ('error' in one) return one;
  const { id, line } = one;
  const first = lines.get(id);
  if (first !== undefined) {
    const error = `line ${line}: the id "${id}" is that of line ${first}; the article is left out, give it an id of its own`;
    return { id, line, error };
  }
  lines.set(id, line);
  return one;
}
