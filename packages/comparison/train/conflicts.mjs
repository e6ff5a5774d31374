// Fits what makes two figures, or two dates, of linked texts a contradiction (figure-odds.ts, date-odds.ts) and prints the weights,
// and what they find at several thresholds in files that they were not fitted on.
//   usage: node train/conflicts.mjs figures|dates FILE.jsonl [FILE.jsonl ...]
//   FILE: a fact a line, {"event", "same": [wordings], "conflict": [{"text", "kind"}]}
// Contradictions are held against wordings of one fact, and against other facts of its event that would be linked: there most false
// conflicts come from. Contradictions in dates count for figures where lengths of time make them. A contradiction has one pair of
// figures or dates that makes it, the likeliest by the last weights.
import { readFileSync } from 'node:fs';
import { dateCandidates } from '../dist/date-differences/date-conflicts.js';
import { dateFeatures } from '../dist/date-differences/date-odds.js';
import { figureCandidates } from '../dist/figure-differences/figure-conflicts.js';
import { figureFeatures } from '../dist/figure-differences/figure-odds.js';
import { measure } from '../dist/judging/judge.js';
import { linkFeatures } from '../dist/links/link-features.js';
import { DATE_FEATURES, FIGURE_FEATURES, LINK, LINK_FEATURES, sigmoid } from '../dist/matching/weights.js';
import { read } from '../dist/reading/reading.js';
import { textSide } from '../dist/reading/side.js';
import { dot, logistic } from './logistic.mjs';

const [what, ...paths] = process.argv.slice(2);
const { names, candidates, features, kinds, otherFact } = {
  figures: {
    names: FIGURE_FEATURES,
    candidates: figureCandidates,
    features: figureFeatures,
    kinds: ['number', 'date'],
    // Other facts are many, and in articles they compete for their links.
    otherFact: 0.5,
  },
  dates: {
    names: DATE_FEATURES,
    candidates: dateCandidates,
    features: dateFeatures,
    kinds: ['date'],
    // Few of these texts have a date besides the one they are about; claims of articles often do.
    otherFact: 1,
  },
}[what];

/** A pair below may still be linked in its articles. */
const LINKED = 0.6;
/** A pair that is not linked counts a third. */
const UNLINKED = 0.3;

const at = (name) => names.indexOf(name);
const side = (text) => ({ ...textSide(text), reading: read(text, '2026-03-11T12:00:00Z') });
const facts = paths.flatMap((file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map((o) => ({
      file,
      event: file + o.event,
      same: o.same.map(side),
      conflict: o.conflict.map(({ kind, text }) => ({ kind, ...side(text) })),
    })),
);

function sample(file, kind, a, b) {
  const measured = measure(a, b);
  const found = linkFeatures(a, b, measured);
  const linked =
    sigmoid(LINK_FEATURES.reduce((sum, key) => sum + LINK[key] * found[key], LINK.bias)) >= LINKED;
  if (kind === 'other' && !linked) return [];
  const options = candidates(a.reading, b.reading, measured.matching).map((one) => {
    const found = features(a.reading, b.reading, one, measured.matching);
    return names.map((key) => found[key]);
  });
  return [
    {
      file,
      kind,
      linked,
      options:
        what === 'figures' && kind === 'date'
          ? options.filter((option) => option[at('time')] === 1)
          : options,
    },
  ];
}

const isConflict = (kind) => kinds.includes(kind);
const samples = facts.flatMap((fact, k) => [
  ...fact.same.flatMap((a, i) => fact.same.slice(0, i).flatMap((b) => sample(fact.file, 'same', a, b))),
  ...fact.conflict
    .filter(({ kind }) => isConflict(kind))
    .flatMap((b) => fact.same.flatMap((a) => sample(fact.file, b.kind, a, b))),
  ...facts
    .slice(0, k)
    .filter(({ event }) => event === fact.event)
    .flatMap((other) =>
      fact.same.flatMap((a) => other.same.flatMap((b) => sample(fact.file, 'other', a, b))),
    ),
]);

function fit(list) {
  let weights = null;
  for (let round = 0; round < 4; round++) {
    const [X, y, w] = [[], [], []];
    for (const { kind, linked, options } of list) {
      const likeliest = [...options].sort((p, q) => score(weights, q) - score(weights, p)).slice(0, 1);
      for (const option of isConflict(kind) ? likeliest : options) {
        X.push(option);
        y.push(isConflict(kind) ? 1 : 0);
        w.push(kind === 'other' ? otherFact : linked ? 1 : UNLINKED);
      }
    }
    weights = logistic(X, y, { ridge: 3, weights: w });
  }
  return weights;
}

const score = (weights, option) => (weights === null ? option[at('around')] : dot(weights, option));

const files = [...new Set(samples.map(({ file }) => file))];
for (let fold = 0; fold < 4; fold++) {
  const out = new Set(files.filter((_, i) => i % 4 === fold));
  const weights = fit(samples.filter(({ file }) => !out.has(file)));
  for (const one of samples)
    if (out.has(one.file)) one.score = Math.max(-99, ...one.options.map((option) => dot(weights, option)));
}
for (const least of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
  const share = (kind) => {
    const list = samples.filter((one) => one.kind === kind && one.linked);
    const called = list.filter((one) => 1 / (1 + Math.exp(-one.score)) >= least);
    return ((100 * called.length) / list.length).toFixed(1);
  };
  console.log(
    `${least}: of one fact ${share('same')} other facts ${share('other')} ${kinds.map((kind) => `${kind} ${share(kind)}`).join(' ')}`,
  );
}
const weights = fit(samples);
console.log([...names, 'bias'].map((key, i) => `  ${key}: ${weights[i].toFixed(2)},`).join('\n'));
