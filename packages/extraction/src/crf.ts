import { stepBack, stepForward } from './crf-step.js';
import { follows, LABELS } from './labels.js';

/**
 * Forward-backward of a linear-chain CRF. `emission` holds exp-able scores, LABELS a token; `transition` LABELS x LABELS
 * scores for each class of token, `classes` the class of each token. Writes P(label | sequence) into `marginals`. Scaled
 * at every token, so that length does not matter.
 */
export class Lattice {
  private alpha = new Float64Array(0);
  private beta = new Float64Array(LABELS);
  private betaNext = new Float64Array(LABELS);
  emission = new Float64Array(0);
  marginals = new Float64Array(0);
  private scale = new Float64Array(0);

  reserve(tokens: number): void {
    if (this.scale.length >= tokens) return;
    const size = Math.ceil(tokens * 1.5);
    this.alpha = new Float64Array(size * LABELS);
    this.emission = new Float64Array(size * LABELS);
    this.marginals = new Float64Array(size * LABELS);
    this.scale = new Float64Array(size);
  }

  /**
   * `emission[0 .. tokens * LABELS)` must hold the scores; they are replaced by their exponentials. `factors` are the
   * exponentials of the transition scores. To `pairs`, for training, P(label, next) is added for each token from 1 on, in
   * rows as those of `factors`.
   *
   * @returns with `pairs` the log of the sum over all labellings; without, where nobody asks for it, only a part of that
   */
  run(tokens: number, classes: Uint8Array, factors: Float64Array, pairs?: Float64Array): number {
    const { alpha, emission, marginals, scale } = this;
    let { beta, betaNext } = this;
    let logZ = 0;
    for (let t = 0; t < tokens; t++) {
      const row = t * LABELS;
      let top = -Infinity;
      for (let y = 0; y < LABELS; y++) if (emission[row + y]! > top) top = emission[row + y]!;
      for (let y = 0; y < LABELS; y++) emission[row + y] = Math.exp(emission[row + y]! - top);
      logZ += top;
    }
    for (let t = 0; t < tokens; t++) {
      const row = t * LABELS;
      let sum = 0;
      if (t === 0) {
        for (let y = 0; y < LABELS; y++) sum += alpha[y] = follows(0, y) ? emission[y]! : 0;
      } else {
        const base = classes[t]! * LABELS * LABELS;
        const before = row - LABELS;
        stepForward(alpha, before, factors, base);
        for (let y = 0; y < LABELS; y++) sum += alpha[row + y] = alpha[row + y]! * emission[row + y]!;
      }
      scale[t] = sum;
      if (pairs) logZ += Math.log(sum);
      const inverse = 1 / sum;
      for (let y = 0; y < LABELS; y++) alpha[row + y]! *= inverse;
    }
    beta.fill(1);
    for (let t = tokens - 1; t >= 0; t--) {
      const row = t * LABELS;
      for (let y = 0; y < LABELS; y++) marginals[row + y] = alpha[row + y]! * beta[y]!;
      if (t === 0) break;
      const base = classes[t]! * LABELS * LABELS;
      const before = row - LABELS;
      const inverse = 1 / scale[t]!;
      for (let y = 0; y < LABELS; y++) beta[y]! *= emission[row + y]! * inverse;
      stepBack(beta, betaNext, factors, base);
      if (pairs) addPairs(pairs, alpha, before, factors, base, beta);
      [beta, betaNext] = [betaNext, beta];
    }
    this.beta = beta;
    this.betaNext = betaNext;
    return logZ;
  }

  /**
   * After {@link run}: how likely the part with `label` at token `t` goes on at the next token, 0 to 1. From the chain's
   * posterior, so that the chance of a whole span is the product over its tokens. `factors` are the next token's.
   */
  goesOn(t: number, label: number, factors: Float64Array, classOfNext: number): number {
    const { alpha, emission, marginals, scale } = this;
    const inside = label | 1;
    const here = t * LABELS + label;
    const next = (t + 1) * LABELS + inside;
    if (!(alpha[here]! > 0) || !(alpha[next]! > 0) || !(marginals[here]! > 0)) return 0;
    const betaHere = marginals[here]! / alpha[here]!;
    const betaNext = marginals[next]! / alpha[next]!;
    const factor = factors[(classOfNext * LABELS + label) * LABELS + inside]!;
    const chance = (factor * emission[next]! * betaNext) / (scale[t + 1]! * betaHere);
    return Math.min(chance, 1);
  }
}

/** Adds P(label, next) of one step to `pairs`, whose rows begin at `base` as those of `factors` do. */
function addPairs(
  pairs: Float64Array,
  alpha: Float64Array,
  before: number,
  factors: Float64Array,
  base: number,
  beta: Float64Array,
): void {
  for (let x = 0; x < LABELS; x++) {
    const f = base + x * LABELS;
    const a = alpha[before + x]!;
    for (let y = 0; y < LABELS; y++) pairs[f + y]! += a * factors[f + y]! * beta[y]!;
  }
}
