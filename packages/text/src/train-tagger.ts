import { tableBytes } from './feature-table.js';
import { PENN_TAGS } from './penn-tags.js';
import { AveragedPerceptron, FeatureIndex } from './perceptron.js';
import { shuffled } from './shuffle.js';
import { TAGGER_FEATURES, taggerFeatures } from './tagger.js';
import type { Word } from './words.js';

/** A sentence with the tags it should get, by their number among the Penn tags. */
export interface TaggedSentence {
  readonly words: readonly Word[];
  readonly tags: Uint8Array;
}

/** Features seen fewer times are noise: kept, they doubled the file and gave nothing. */
const LEAST_SEEN = 3;

/** Trains a tagger, as bytes for the file. Deterministic for the same sentences in the same order. */
export function trainTagger(sentences: readonly TaggedSentence[], rounds = 5): Uint8Array {
  const features = new Int32Array(TAGGER_FEATURES);
  const perceptron = new AveragedPerceptron(frequentFeatures(sentences, features), PENN_TAGS.length);
  const scores = new Float64Array(PENN_TAGS.length);
  for (let round = 0; round < rounds; round++) {
    for (const { words, tags } of shuffled(sentences, round)) {
      const guessed = new Uint8Array(tags.length);
      for (let i = 0; i < tags.length; i++) {
        taggerFeatures(words, guessed, i, 0, tags.length, features);
        perceptron.score(features, TAGGER_FEATURES, scores);
        let best = 0;
        for (let tag = 1; tag < scores.length; tag++) if (scores[tag]! > scores[best]!) best = tag;
        if (best !== tags[i]) perceptron.update(features, TAGGER_FEATURES, tags[i]!, best);
        perceptron.step();
        guessed[i] = best;
      }
    }
  }
  return tableBytes(perceptron.rows(), PENN_TAGS.length, 40);
}

function frequentFeatures(sentences: readonly TaggedSentence[], features: Int32Array): FeatureIndex {
  const all = new FeatureIndex();
  let seen = new Uint8Array(1 << 20);
  for (const { words, tags } of sentences) {
    for (let i = 0; i < tags.length; i++) {
      taggerFeatures(words, tags, i, 0, tags.length, features);
      for (const hash of features) {
        const number = all.add(hash);
        if (number >= seen.length) {
          const larger = new Uint8Array(seen.length * 2);
          larger.set(seen);
          seen = larger;
        }
        if (seen[number]! < LEAST_SEEN) seen[number]!++;
      }
    }
  }
  const kept = new FeatureIndex();
  for (const [hash, number] of all.entries()) if (seen[number]! >= LEAST_SEEN) kept.add(hash);
  return kept;
}
