import { addRows, type FeatureTable } from './feature-table.js';
import { mix } from './hashing.js';
import { PENN_TAGS } from './penn-tags.js';
import { type SureTable, sureOf, UNSURE } from './sure-table.js';
import type { Word } from './words.js';

/** Features a word, see {@link taggerFeatures}. */
export const TAGGER_FEATURES = 20;

const BLANK: Word = { lower: '', hash: 1, stem: 1, prefix: 1, suffix1: 1, suffix2: 1, suffix3: 1, shape: 12 };

/**
 * What the tagger looks at to tag word `i` of the sentence `words[first..end)`, whose words before `i` are tagged in
 * `tags`: the word, its ends, its shape, two neighbours on each side, the two tags before.
 */
export function taggerFeatures(
  words: readonly Word[],
  tags: Uint8Array,
  i: number,
  first: number,
  end: number,
  out: Int32Array,
): void {
  const word = words[i]!;
  const before = i > first ? words[i - 1]! : BLANK;
  const before2 = i > first + 1 ? words[i - 2]! : BLANK;
  const after = i + 1 < end ? words[i + 1]! : BLANK;
  const after2 = i + 2 < end ? words[i + 2]! : BLANK;
  const tag1 = i > first ? tags[i - 1]! + 1 : 0;
  const tag2 = i > first + 1 ? tags[i - 2]! + 1 : 0;
  const starts = i === first ? 1 : 0;
  out[0] = word.hash;
  out[1] = word.suffix3;
  out[2] = word.suffix2;
  out[3] = mix(word.suffix1, word.shape);
  out[4] = mix(word.shape, starts);
  out[5] = tag1;
  out[6] = tag1 * 64 + tag2;
  out[7] = mix(word.hash, tag1);
  out[8] = before.hash;
  out[9] = after.hash;
  out[10] = before2.hash;
  out[11] = after2.hash;
  out[12] = mix(after.suffix3, tag1);
  out[13] = mix(word.suffix3, tag1);
  out[14] = mix(before.hash, word.hash);
  out[15] = mix(word.hash, after.hash);
  out[16] = mix(word.shape, after.shape * 16 + before.shape);
  out[17] = mix(word.prefix, word.shape);
  out[18] = mix(mix(word.hash, tag1), tag2);
  out[19] = mix(mix(word.shape, starts), mix(word.suffix2, after.shape));
  for (let f = 0; f < TAGGER_FEATURES; f++) out[f] = mix(f + 1, out[f]!);
}

/** The tagger as it is run: its weights, and the forms whose tag it need not look for. */
export interface Tagger {
  readonly table: FeatureTable;
  /** Tags by {@link formKey}; null where every word is looked at. */
  readonly sure: SureTable | null;
}

/** A form, whatever stands beside it: "may" and "May" are two. */
export const formKey = ({ hash, shape }: Word): number => mix(hash, shape) | 1;

/**
 * Tags words `first` to `end` greedily from left to right and writes the tags' numbers into `tags`. Averaged perceptron,
 * after Honnibal's and Collins' taggers.
 */
export function tagSentence(
  { sure, table }: Tagger,
  words: readonly Word[],
  first: number,
  end: number,
  tags: Uint8Array,
): void {
  for (let i = first; i < end; i++) {
    const known = sure ? sureOf(sure, formKey(words[i]!)) : UNSURE;
    if (known !== UNSURE) {
      tags[i] = known;
      continue;
    }
    taggerFeatures(words, tags, i, first, end, features);
    scores.fill(0);
    addRows(table, features, TAGGER_FEATURES, scores);
    let best = 0;
    for (let tag = 1; tag < scores.length; tag++) if (scores[tag]! > scores[best]!) best = tag;
    tags[i] = best;
  }
}

const features = new Int32Array(TAGGER_FEATURES);
const scores = new Int32Array(PENN_TAGS.length);
