// Fits the weights of `similarity` (STS headlines) and `same` (MRPC) and prints them with their figures.
//   usage: node train/similarity.mjs FOLDER      with mrpc-{train,val}.tsv and sts-headlines-{2013,2014}.tsv
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURES, features } from '../dist/matching/features.js';
import { match } from '../dist/matching/matching.js';
import { read } from '../dist/reading/reading.js';
import { dot, linear, logistic, pearson } from './logistic.mjs';

const rows = (name) =>
  readFileSync(join(process.argv[2], name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => l.split('\t'));
const vector = (a, b) => {
  const [x, y] = [read(a), read(b)];
  const f = features(x, y, match(x, y));
  return FEATURES.map((k) => f[k]);
};
const mrpc = (name) =>
  rows(name)
    .slice(1)
    .map((r) => ({ y: Number(r[0]), x: vector(r[3], r[4]) }));
const sts = (name) => rows(name).map((r) => ({ y: Number(r[0]) / 5, x: vector(r[1], r[2]) }));
const show = (w) => [...FEATURES, 'bias'].map((k, i) => `${k}: ${w[i].toFixed(3)}`).join(', ');

const [train, val] = [mrpc('mrpc-train.tsv'), mrpc('mrpc-val.tsv')];
const same = logistic(
  train.map((r) => r.x),
  train.map((r) => r.y),
  { ridge: 1 },
);
const judge = (set) => {
  let right = 0,
    tp = 0,
    p = 0,
    g = 0;
  for (const { x, y } of set) {
    const yes = dot(same, x) >= 0 ? 1 : 0;
    right += yes === y;
    tp += yes && y;
    p += yes;
    g += y;
  }
  return `accuracy ${((100 * right) / set.length).toFixed(1)} F1 ${((200 * tp) / (p + g)).toFixed(1)}`;
};
console.log('same', show(same));
console.log('  MRPC train', judge(train), ' val', judge(val));
const [s13, s14] = [sts('sts-headlines-2013.tsv'), sts('sts-headlines-2014.tsv')];
const sim = linear(
  s13.map((r) => r.x),
  s13.map((r) => r.y),
  1,
);
console.log('similarity', show(sim));
for (const [n, s] of [
  ['2013', s13],
  ['2014', s14],
])
  console.log(
    '  STS',
    n,
    'Pearson',
    pearson(
      s.map((r) => dot(sim, r.x)),
      s.map((r) => r.y),
    ).toFixed(3),
  );
for (const [i, k] of FEATURES.entries())
  console.log(
    '   ',
    k.padEnd(9),
    'alone: STS14',
    pearson(
      s14.map((r) => r.x[i]),
      s14.map((r) => r.y),
    ).toFixed(3),
    'MRPC train',
    pearson(
      train.map((r) => r.x[i]),
      train.map((r) => r.y),
    ).toFixed(3),
  );
