import { seededRandom } from '@wirediff/text';
import { describe, expect, it } from 'vitest';
import { Lattice } from './crf.js';
import { CONTENT_AFTER, CUE, follows, LABELS } from './labels.js';
import { candidatesOf } from './span-candidates.js';
import { chooseSpans } from './span-choice.js';
import { factorsOf } from './weights.js';

/** Scores for each token, transitions without weight, all tokens of one class. */
function latticeOf(scores: readonly (readonly number[])[]) {
  const lattice = new Lattice();
  lattice.reserve(scores.length);
  lattice.emission.set(scores.flat());
  const factors = factorsOf(new Float64Array(LABELS * LABELS));
  const classes = new Uint8Array(scores.length);
  lattice.run(scores.length, classes, factors);
  return { lattice, factors, classes };
}

/** Labels chosen where the spans have the chances that the chain of labels gives them. */
function chosen(scores: readonly (readonly number[])[]) {
  const { classes, factors, lattice } = latticeOf(scores);
  const candidates = candidatesOf(lattice, scores.length, classes, factors);
  const labels = new Uint8Array(scores.length);
  chooseSpans(
    candidates,
    Float64Array.from(candidates, ({ chance }) => chance),
    lattice.marginals,
    labels,
  );
  return [...labels];
}

const row = (scores: Record<number, number>) => Array.from({ length: LABELS }, (_, y) => scores[y] ?? -9);

describe('spans are chosen by how likely they are as wholes', () => {
  it('gives a part the chance to go on that adding up all labellings gives', () => {
    const random = seededRandom(7);
    const scores = Array.from({ length: 4 }, () => Array.from({ length: LABELS }, () => random() * 4 - 2));
    const { classes, factors, lattice } = latticeOf(scores);
    let here = 0;
    let both = 0;
    const walk = (labels: readonly number[], weight: number) => {
      if (labels.length === scores.length) {
        if (labels[1] !== CUE) return;
        here += weight;
        if (labels[2] === CUE + 1) both += weight;
        return;
      }
      scores[labels.length]!.forEach((score, y) => {
        if (follows(labels.at(-1) ?? 0, y)) walk([...labels, y], weight * Math.exp(score));
      });
    };
    walk([], 1);
    expect(lattice.goesOn(1, CUE, factors, classes[2]!)).toBeCloseTo(both / here, 6);
  });

  it('takes the likelier of two ends, though one in three labellings has the other', () => {
    const B = CONTENT_AFTER;
    const scores = [row({ [CUE]: 5 }), row({ [B]: 5 }), row({ [B + 1]: 0.7, 0: 0 }), row({ 0: 5 })];
    expect(chosen(scores)).toEqual([CUE, B, B + 1, 0]);
  });

  it('tells a cue that is likelier absent than present, but leaves a faint one', () => {
    const cueAt = (score: number) => chosen([row({ [CUE]: score, 0: 0 }), row({ 0: 5 })])[0];
    expect(cueAt(Math.log(0.3 / 0.7))).toBe(CUE);
    expect(cueAt(Math.log(0.1 / 0.9))).toBe(0);
  });
});
