// What train/meaning.py learns from: the words of news English, and wordings of one fact as lists of the keys that
// src/reading/meaning.ts looks up.
//   usage: node train/meaning-texts.mjs VOCABULARY ARTICLES.jsonl MRPC.tsv MATTERS.jsonl [...] > texts.json
// VOCABULARY: the encoder's list of word pieces, one a line. ARTICLES: {"text"} a line (PolNeAR train), for how often words
// stand. MATTERS: {"event", "same": [wordings of one fact], "conflict": [{"text"}]} a line; the facts of an event are one
// another's look-alikes. Our own, written for this, not committed: 1,232 facts of 112 events in 7,504 wordings.
import { readFileSync } from 'node:fs';
import { meaningKey } from '../dist/reading/meaning.js';
import { NEWS_SYNONYMS } from '../dist/words/news-synonyms.js';
import { THESAURUS } from '../dist/words/news-thesaurus.js';
import { SAME } from '../dist/words/synonym-table.js';
import { words } from '../dist/words/words.js';

const [vocabulary, articles, mrpc, ...matters] = process.argv.slice(2);
const lines = (file) => readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean);
const keys = (text) =>
  words(text)
    .map(meaningKey)
    .filter((key) => key !== null);
/** Paragraphs that a word stands in. */
const count = new Map();
let paragraphs = 0;
for (const line of lines(articles)) {
  for (const paragraph of JSON.parse(line).text.split('\n').filter(Boolean)) {
    paragraphs++;
    for (const key of new Set(keys(paragraph))) count.set(key, (count.get(key) ?? 0) + 1);
  }
}
const known = new Set();
const usable = (key) => /^(?:[a-z][a-z'-]+|#.*)$/.test(key);
for (const [key, n] of count) if (n > 1 && usable(key)) known.add(key);
for (const word of lines(vocabulary)) if (/^[a-z]{3,}$/.test(word)) known.add(word);
for (const word of `${THESAURUS} ${NEWS_SYNONYMS} ${SAME}`.split(/\s+/)) if (usable(word)) known.add(word);
const facts = matters.flatMap((file, n) =>
  lines(file).map((line) => {
    const { event, same, conflict } = JSON.parse(line);
    return { event: `${n} ${event}`, texts: [...same, ...conflict.map(({ text }) => text)].map(keys) };
  }),
);
for (const key of facts.flatMap(({ texts }) => texts.flat())) if (usable(key)) known.add(key);
const paraphrases = lines(mrpc)
  .slice(1)
  .map((line) => line.split('\t').slice(3, 5).map(keys));
const listed = [...known].sort((a, b) => (a < b ? -1 : 1));
console.log(
  JSON.stringify({
    words: listed,
    counts: listed.map((key) => count.get(key) ?? 0),
    paragraphs,
    facts,
    paraphrases,
  }),
);
