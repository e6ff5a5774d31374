import { shuffled } from '@wirediff/text';
import { Lattice } from '../crf.js';
import { follows, LABELS } from '../labels.js';
import { CLASSES } from '../token-class.js';

/** Sequences with the numbers of their features, ready for training. */
export interface TrainingSet {
  /** Features of token i: `ids[starts[i]]` to `ids[starts[i + 1]]`. */
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly classes: Uint8Array;
  readonly labels: Uint8Array;
  readonly sequences: readonly (readonly [number, number])[];
}

export interface CrfSettings {
  readonly passes: number;
  readonly rate: number;
  /** Share of features left out at random at each token, against over-fitting. */
  readonly dropout: number;
  readonly seed: number;
}

export interface TrainedCrf {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** Trains a CRF by AdaGrad on the log-likelihood, and answers the average of the weights over the later passes. */
export function trainCrf(
  set: TrainingSet,
  features: number,
  settings: CrfSettings,
  log: (line: string) => void,
): TrainedCrf {
  const { dropout, passes, rate, seed } = settings;
  const weights = new Float32Array(features * LABELS);
  const squares = new Float32Array(features * LABELS).fill(0.1);
  const sums = new Float32Array(features * LABELS);
  const size = CLASSES * LABELS * LABELS;
  const transitions = new Float32Array(size);
  const transitionSquares = new Float32Array(size).fill(0.1);
  const transitionSums = new Float32Array(size);
  const factors = new Float64Array(size);
  const pairs = new Float64Array(size);
  const lattice = new Lattice();
  const gradient = new Float64Array(LABELS);
  let averaged = 0;
  const average = () => {
    for (let i = 0; i < weights.length; i++) sums[i]! += weights[i]!;
    for (let i = 0; i < size; i++) transitionSums[i]! += transitions[i]!;
    averaged++;
  };
  const allowed = new Uint8Array(size);
  for (let i = 0; i < size; i++) allowed[i] = follows(Math.floor(i / LABELS) % LABELS, i % LABELS) ? 1 : 0;
  for (let i = 0; i < size; i++) factors[i] = allowed[i]!;
  const keep = Math.floor((1 - dropout) * 4294967296);
  const scaleUp = 1 / (1 - dropout);
  let state = seed * 2654435761 + 12345;
  for (let pass = 0; pass < passes; pass++) {
    let loss = 0;
    let done = 0;
    const stops = Math.ceil(set.sequences.length / 4);
    for (const [from, to] of shuffled(set.sequences, seed * 100 + pass)) {
      const tokens = to - from;
      lattice.reserve(tokens);
      const { emission, marginals } = lattice;
      emission.fill(0, 0, tokens * LABELS);
      const maskStart = state;
      for (let t = 0; t < tokens; t++) {
        const row = t * LABELS;
        const end = set.starts[from + t + 1]!;
        for (let k = set.starts[from + t]!; k < end; k++) {
          state = (Math.imul(state, 1664525) + 1013904223) | 0;
          if (state >>> 0 > keep) continue;
          const base = set.ids[k]! * LABELS;
          for (let y = 0; y < LABELS; y++) emission[row + y]! += weights[base + y]! * scaleUp;
        }
      }
      const classes = set.classes.subarray(from, to);
      let gold = 0;
      for (let t = 0; t < tokens; t++) {
        gold += emission[t * LABELS + set.labels[from + t]!]!;
        if (t > 0)
          gold +=
            transitions[
              classes[t]! * LABELS * LABELS + set.labels[from + t - 1]! * LABELS + set.labels[from + t]!
            ]!;
      }
      const usedClasses = new Set(classes);
      for (const c of usedClasses) pairs.fill(0, c * LABELS * LABELS, (c + 1) * LABELS * LABELS);
      loss += lattice.run(tokens, classes, factors, pairs) - gold;
      state = maskStart;
      for (let t = 0; t < tokens; t++) {
        const row = t * LABELS;
        const label = set.labels[from + t]!;
        const start = set.starts[from + t]!;
        const end = set.starts[from + t + 1]!;
        if (1 - marginals[row + label]! < 0.002) {
          for (let k = start; k < end; k++) state = (Math.imul(state, 1664525) + 1013904223) | 0;
          continue;
        }
        for (let y = 0; y < LABELS; y++) gradient[y] = -marginals[row + y]! * scaleUp;
        gradient[label]! += scaleUp;
        for (let k = start; k < end; k++) {
          state = (Math.imul(state, 1664525) + 1013904223) | 0;
          if (state >>> 0 > keep) continue;
          const base = set.ids[k]! * LABELS;
          for (let y = 0; y < LABELS; y++) {
            const g = gradient[y]!;
            squares[base + y]! += g * g;
            weights[base + y]! += (rate * g) / Math.sqrt(squares[base + y]!);
          }
        }
        if (t > 0) pairs[classes[t]! * LABELS * LABELS + set.labels[from + t - 1]! * LABELS + label]! -= 1;
      }
      for (let t = 1; t < tokens; t++) {
        // Tokens that were skipped above still have their own transition.
        const label = set.labels[from + t]!;
        if (1 - marginals[t * LABELS + label]! < 0.002)
          pairs[classes[t]! * LABELS * LABELS + set.labels[from + t - 1]! * LABELS + label]! -= 1;
      }
      for (const c of usedClasses) {
        const base = c * LABELS * LABELS;
        for (let i = base; i < base + LABELS * LABELS; i++) {
          const g = -pairs[i]!;
          if (allowed[i] === 0 || Math.abs(g) < 1e-6) continue;
          transitionSquares[i]! += g * g;
          transitions[i]! += (rate * g) / Math.sqrt(transitionSquares[i]!);
          factors[i] = Math.exp(transitions[i]!);
        }
      }
      if (++done % stops === 0 && pass > 0) average();
    }
    log(`pass ${pass + 1}: loss ${(loss / set.labels.length).toFixed(4)} a token`);
  }
  if (averaged === 0) average();
  for (let i = 0; i < weights.length; i++) weights[i] = sums[i]! / averaged;
  for (let i = 0; i < size; i++) transitions[i] = transitionSums[i]! / averaged;
  return { weights, transitions };
}
