// Fits the weights of links (link-features.ts) on labelled stories and prints them.
//   usage: node train/link.mjs PRINTED FOLDER [PRINTED FOLDER ...]
//   PRINTED: what `wirediff compare --jsonl` printed for FOLDER/articles.jsonl
// A labelled pair must win over everything else that its two claims could be linked to (a softmax over these rivals, as in a
// conditional logit), and be likelier than not by itself; a labelled "related, not the same" must not. Fitting only
// the second, with all other pairs of a story as weak negatives, found 4 points fewer links on stories left out.
// Labelled pairs were picked by their authors; so pairs that readers judged whatever they were (FOLDER/judged.jsonl) are fitted beside
// them: on three sets that nothing was fitted on 73 of 100 are found with them, 69 without (MEASURED.md).
import { measure } from '../dist/judging/judge.js';
import { countUnits, linkFeatures } from '../dist/links/link-features.js';
import { pairings } from '../dist/links/pairings.js';
import { LINK_FEATURES } from '../dist/matching/weights.js';
import { read } from '../dist/reading/reading.js';
import { sides, textSide } from '../dist/reading/side.js';
import { answers, judgedIn, load, touches } from './stories.mjs';

const listed = (features) => LINK_FEATURES.map((key) => features[key]);

/**
 * One entry a labelled pair: the story, whether it is the same matter, and the pairings that hold it, each with its features
 * and those of its rivals on both sides.
 */
export function rows({ articles, gold }) {
  const pairs = gold.filter(({ type, a, b }) => type === 'pair' && a.text && b.text);
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
      if (labelled.length > 0) found.push(...between(a, b, labelled));
    }
  }
  // The labelled texts themselves, clause sized, whatever the claims look like.
  const published = new Map(articles.map(({ article }) => [article.id, article.publishedAt]));
  for (const pair of pairs) {
    const [x, y] = [pair.a, pair.b].map((side) => ({
      ...textSide(side.text),
      reading: read(side.text, published.get(side.article)),
      chain: side.agency === null ? [] : [side.agency],
    }));
    const bare = { x: listed(linkFeatures(x, y, measure(x, y))), rivals: [] };
    found.push({
      story: pair.story,
      same: pair.relation !== 'related_not_same',
      weight: 0.5,
      holding: [bare],
    });
  }
  return found;
}

/** The same of pairs that readers judged one by one. */
export function judged(printed, folder) {
  const { articles } = load(printed, folder);
  const byId = new Map(articles.map((one) => [one.article.id, one]));
  const known = new Map();
  const found = (idA, idB) => {
    const key = `${idA} ${idB}`;
    if (!known.has(key)) known.set(key, byClaims(byId.get(idA), byId.get(idB)));
    return known.get(key);
  };
  return judgedIn(folder, articles).flatMap(({ a, i, b, j, label }) => {
    const holding = found(a, b).get(`${i}:${j}`);
    return holding === undefined
      ? []
      : [{ story: byId.get(a).story, same: label !== 'D', weight: 1, holding }];
  });
}

/** The pairings of two articles by their claims, without rivals. */
function byClaims(a, b) {
  const counts = [countUnits(sides(a)), countUnits(sides(b))];
  const found = new Map();
  for (const one of pairings(sides(a), sides(b))) {
    const key = `${one.a.claim}:${one.b.claim}`;
    const x = listed(linkFeatures(one.a.side, one.b.side, one.measured, counts));
    found.set(key, [...(found.get(key) ?? []), { x, rivals: [] }]);
  }
  return found;
}

function between(a, b, labelled) {
  const counts = [countUnits(sides(a)), countUnits(sides(b))];
  const place = (own, other) =>
    `${own.claim}.${own.clause} ${own.side.claim.field} ${other.side.claim.field}`;
  const all = pairings(sides(a), sides(b)).map((one) => ({
    ...one,
    x: listed(linkFeatures(one.a.side, one.b.side, one.measured, counts)),
    places: [`a${place(one.a, one.b)}`, `b${place(one.b, one.a)}`],
  }));
  const at = new Map();
  for (const one of all) for (const key of one.places) at.set(key, [...(at.get(key) ?? []), one]);
  return labelled.flatMap((pair) => {
    const holding = new Set(
      all.filter((one) => holds(one.a, a, pair.a.text) && holds(one.b, b, pair.b.text)),
    );
    if (holding.size === 0) return [];
    const same = pair.relation !== 'related_not_same';
    const rivalsOf = ({ places }) =>
      same ? places.map((key) => at.get(key).flatMap((one) => (holding.has(one) ? [] : [one.x]))) : [];
    return [
      {
        story: a.story,
        same,
        weight: 1,
        holding: [...holding].map((one) => ({ x: one.x, rivals: rivalsOf(one) })),
      },
    ];
  });
}

function holds(entry, article, text) {
  if (!answers(article, entry.side.claim, text)) return false;
  const { words, text: whole } = entry.side.reading;
  return (
    entry.clause === null ||
    (words.length > 0 && touches(whole.slice(words[0].start, words.at(-1).end), text, 0.7))
  );
}

const STEPS = 400;
const RATE = 0.05;
const RIDGE = 0.02;
const RANK = 0.5;

/** Weights by gradient steps (Adam) on standardised features; the last is the bias. Deterministic. */
export function fit(list) {
  const all = list.flatMap(({ holding }) => holding.map(({ x }) => x));
  const mean = all[0].map((_, k) => all.reduce((sum, x) => sum + x[k], 0) / all.length);
  const spread = mean.map(
    (m, k) => Math.sqrt(all.reduce((sum, x) => sum + (x[k] - m) ** 2, 0) / all.length) || 1,
  );
  const scaled = (x) => [...x.map((v, k) => (v - mean[k]) / spread[k]), 1];
  const data = list.map((row) => ({
    ...row,
    holding: row.holding.map(({ x, rivals }) => ({
      x: scaled(x),
      rivals: rivals.map((side) => side.map(scaled)),
    })),
  }));
  const d = mean.length + 1;
  const w = new Array(d).fill(0);
  const [m, v] = [new Array(d).fill(0), new Array(d).fill(0)];
  const score = (x) => x.reduce((sum, value, k) => sum + value * w[k], 0);
  for (let step = 1; step <= STEPS; step++) {
    const g = new Array(d).fill(0);
    const push = (x, by) => {
      for (let k = 0; k < d; k++) g[k] += by * x[k];
    };
    for (const { same, weight, holding } of data) {
      const best = holding.reduce((x, y) => (score(y.x) > score(x.x) ? y : x));
      const s = score(best.x);
      push(best.x, weight * ((same ? 1 : 0) - 1 / (1 + Math.exp(-s))));
      for (const side of best.rivals) {
        const shares = side.map((x) => Math.exp(score(x) - s));
        const total = 1 + shares.reduce((sum, share) => sum + share, 0);
        push(best.x, RANK * (1 - 1 / total));
        for (const [r, x] of side.entries()) push(x, (-RANK * shares[r]) / total);
      }
    }
    for (let k = 0; k < d; k++) {
      const slope = g[k] / data.length - (k < d - 1 ? RIDGE * w[k] : 0);
      m[k] = 0.9 * m[k] + 0.1 * slope;
      v[k] = 0.999 * v[k] + 0.001 * slope * slope;
      w[k] += (RATE * (m[k] / (1 - 0.9 ** step))) / (Math.sqrt(v[k] / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  const plain = w.slice(0, -1).map((value, k) => value / spread[k]);
  return [...plain, w.at(-1) - plain.reduce((sum, value, k) => sum + value * mean[k], 0)];
}

if (process.argv[1].endsWith('link.mjs')) {
  const data = [];
  for (let k = 2; k + 1 < process.argv.length; k += 2)
    data.push(
      ...rows(load(process.argv[k], process.argv[k + 1])),
      ...judged(process.argv[k], process.argv[k + 1]),
    );
  const weights = fit(data);
  console.log([...LINK_FEATURES, 'bias'].map((key, i) => `${key}: ${weights[i].toFixed(2)}`).join(', '));
}
