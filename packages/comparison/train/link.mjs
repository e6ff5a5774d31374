// Fits the weights of links (link.ts) on labelled stories and prints them.
//   usage: node train/link.mjs PRINTED FOLDER      PRINTED: what `wirediff compare --jsonl` printed for FOLDER/articles.jsonl
// Labelled pairs count 1 each, however many clauses hold them. Pairs of one claim of a labelled pair with a third are
// surely others: RIVAL each. All other pairs of a story count UNLABELLED each as "not the same": few of them are, and
// there are ten thousand.

import { measure } from '../dist/judge.js';
import { countUnits, linkFeatures } from '../dist/link.js';
import { pairings } from '../dist/links.js';
import { read } from '../dist/reading.js';
import { sides, textSide } from '../dist/side.js';
import { LINK_FEATURES } from '../dist/weights.js';
import { logistic } from './logistic.mjs';
import { answers, load, touches } from './stories.mjs';

const UNLABELLED = Number(process.env.UNLABELLED ?? 0.005);
const RIVAL = Number(process.env.RIVAL ?? 0.005);

/** One row for each pair of claims or clauses: features, label, weight, story. */
export function rows({ articles, gold }) {
  const pairs = gold.filter(({ type }) => type === 'pair');
  const found = [];
  for (const [i, a] of articles.entries()) {
    for (const b of articles.slice(i + 1)) {
      const labelled = pairs.flatMap((pair) =>
        pair.a.article === a.article.id && pair.b.article === b.article.id
          ? [pair]
          : pair.b.article === a.article.id && pair.a.article === b.article.id
            ? [{ ...pair, a: pair.b, b: pair.a }]
            : [],
      );
      if (a.story !== b.story && labelled.length === 0) continue;
      const counts = [countUnits(sides(a)), countUnits(sides(b))];
      const holds = (entry, article, text) => {
        if (!answers(article, entry.side.claim, text)) return false;
        const words = entry.side.reading.words;
        const own = entry.side.reading.text.slice(words[0].start, words.at(-1).end);
        return entry.clause === null || touches(own, text, 0.7);
      };
      for (const { a: x, b: y, measured } of pairings(sides(a), sides(b))) {
        const pair = labelled.find((one) => holds(x, a, one.a.text) && holds(y, b, one.b.text));
        if (pair === undefined && a.story !== b.story) continue;
        const features = linkFeatures(x.side, y.side, measured, counts);
        found.push({
          story: a.story,
          x: LINK_FEATURES.map((key) => features[key]),
          y: pair !== undefined && pair.relation !== 'related_not_same' ? 1 : 0,
          weight: pair === undefined ? UNLABELLED : 1,
          pair,
          between:
            pair === undefined
              ? [`${a.article.id} ${x.claim} ${b.article.id}`, `${b.article.id} ${y.claim} ${a.article.id}`]
              : [],
          holds:
            pair !== undefined && pair.relation !== 'related_not_same'
              ? [`${a.article.id} ${x.claim} ${b.article.id}`, `${b.article.id} ${y.claim} ${a.article.id}`]
              : [],
        });
      }
    }
  }
  const told = new Set(found.flatMap(({ holds }) => holds));
  for (const row of found) if (row.between.some((key) => told.has(key))) row.weight = RIVAL;
  const times = new Map();
  for (const { pair } of found)
    if (pair) times.set(pair.a.text + pair.b.text, (times.get(pair.a.text + pair.b.text) ?? 0) + 1);
  for (const row of found) if (row.pair) row.weight /= times.get(row.pair.a.text + row.pair.b.text);
  // The labelled texts themselves, clause sized, whatever the claims look like.
  const published = new Map(articles.map(({ article }) => [article.id, article.publishedAt]));
  for (const pair of pairs) {
    const [x, y] = [pair.a, pair.b].map((side) => ({
      ...textSide(side.text),
      reading: read(side.text, published.get(side.article)),
      chain: side.agency === null ? [] : [side.agency],
    }));
    const features = linkFeatures(x, y, measure(x, y));
    found.push({
      story: pair.story,
      x: LINK_FEATURES.map((key) => features[key]),
      y: pair.relation === 'related_not_same' ? 0 : 1,
      weight: 1,
      pair,
      between: [],
      holds: [],
    });
  }
  return found;
}

export function fit(list) {
  return logistic(
    list.map(({ x }) => x),
    list.map(({ y }) => y),
    { weights: list.map(({ weight }) => weight) },
  );
}

if (process.argv[1].endsWith('link.mjs')) {
  const weights = fit(rows(load(process.argv[2], process.argv[3])));
  console.log([...LINK_FEATURES, 'bias'].map((key, i) => `${key}: ${weights[i].toFixed(2)}`).join(', '));
}
