import { compareAll } from '@wirediff/compare';
import type { ComparedArticle } from '@wirediff/comparison';
import type { Article } from '@wirediff/domain';
import { think } from '@wirediff/extract';
import { AGENCIES, createRegister, dispatchAgency } from '@wirediff/resolution';
import { EXIT } from '../exits.js';
import { readArticles } from '../input.js';
import { compareObject } from '../json/compare-object.js';
import { say, writeLine } from '../output.js';

/** `wirediff compare`: stories, claims and comparisons of articles, as one JSON object. No database, no queue. */
export async function compareCommand(file: string, { jsonl = false }: { jsonl?: boolean }): Promise<number> {
  const register = createRegister(AGENCIES);
  const articles: ComparedArticle[] = [];
  let bad = 0;
  for await (const one of readArticles(file, jsonl)) {
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
