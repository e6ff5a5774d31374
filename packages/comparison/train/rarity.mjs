// Counts in how many articles of a corpus each word stands, and writes the figures as src/words/rarity-table.ts.
//   usage: node train/rarity.mjs ARTICLES.jsonl > src/words/rarity-table.ts     (a line an article: {"text": ...})
// No text leaves the corpus: a stem is kept only where it stands in at least 3 articles of different wording.
import { readFileSync } from 'node:fs';
import { stem } from '../dist/words/stem.js';
import { words } from '../dist/words/words.js';

const articles = readFileSync(process.argv[2], 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const count = new Map();
const lower = new Map();
const upper = new Map();
for (const { text } of articles) {
  const seen = new Set();
  let before = '.';
  for (const word of words(text)) {
    if (word.kind === 'word') {
      const key = stem(word.lower);
      seen.add(key);
      const capital = /^\p{Lu}/u.test(word.text);
      if (!capital) lower.set(key, (lower.get(key) ?? 0) + 1);
      else if (!/[.!?"“:]/.test(before)) upper.set(key, (upper.get(key) ?? 0) + 1);
    }
    before = word.text;
  }
  for (const key of seen) count.set(key, (count.get(key) ?? 0) + 1);
}
// Tiers a factor of about 1.6 apart are finer than any decision taken from them.
const floors = [400, 250, 160, 100, 62, 39, 24, 15, 9, 6, 3];
const tiers = floors.map(() => []);
for (const [key, n] of [...count].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
  const tier = floors.findIndex((floor) => n >= floor);
  if (tier < 0 || !/^[a-z][a-z'.-]*$/.test(key)) continue;
  const isName = (upper.get(key) ?? 0) > 2 * (lower.get(key) ?? 0);
  tiers[tier].push(isName ? key[0].toUpperCase() + key.slice(1) : key);
}
console.log(`// Written by train/rarity.mjs from ${articles.length} articles (PolNeAR train). Do not edit.`);
console.log(
  '// Stems by the number of articles they stand in; a capital marks what is mostly written as a name.',
);
console.log(`export const ARTICLES = ${articles.length};`);
console.log('/** [stands in at least so many articles, the stems] */');
console.log('export const TIERS: readonly (readonly [number, string])[] = [');
for (const [i, floor] of floors.entries())
  console.log(`  [${floor}, '${tiers[i].join(' ').replaceAll("'", "\\'")}'],`);
console.log('];');
