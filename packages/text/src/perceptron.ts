/** Open-addressed map from feature hash to a running number; a `Map` of boxed numbers is five times as slow. */
export class FeatureIndex {
  private hashes = new Int32Array(1 << 20);
  private numbers = new Int32Array(1 << 20).fill(-1);
  size = 0;

  /** Number of the feature, or -1 if it is unknown. */
  find(hash: number): number {
    return this.numbers[this.slot(hash)]!;
  }

  /** Number of the feature, which is given one if it has none. */
  add(hash: number): number {
    if (this.size * 2 > this.hashes.length) this.grow();
    const slot = this.slot(hash);
    if (this.numbers[slot]! < 0) {
      this.hashes[slot] = hash;
      this.numbers[slot] = this.size++;
    }
    return this.numbers[slot]!;
  }

  *entries(): Generator<[hash: number, number: number]> {
    for (let i = 0; i < this.hashes.length; i++)
      if (this.numbers[i]! >= 0) yield [this.hashes[i]!, this.numbers[i]!];
  }

  private slot(hash: number): number {
    const mask = this.hashes.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) & mask;
    while (this.numbers[slot]! >= 0 && this.hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { hashes, numbers } = this;
    this.hashes = new Int32Array(hashes.length * 2);
    this.numbers = new Int32Array(hashes.length * 2).fill(-1);
    for (let i = 0; i < hashes.length; i++) {
      if (numbers[i]! < 0) continue;
      const slot = this.slot(hashes[i]!);
      this.hashes[slot] = hashes[i]!;
      this.numbers[slot] = numbers[i]!;
    }
  }
}

/** Weights in training with the running average of all their states (Collins 2002). */
export class AveragedPerceptron {
  private readonly weights: Float32Array;
  private readonly drift: Float64Array;
  private steps = 1;

  constructor(
    private readonly index: FeatureIndex,
    private readonly labels: number,
  ) {
    this.weights = new Float32Array(index.size * labels);
    this.drift = new Float64Array(index.size * labels);
  }

  /** Adds up the rows of `count` features into `scores`. */
  score(features: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const number = this.index.find(features[f]!);
      if (number < 0) continue;
      const row = number * this.labels;
      for (let l = 0; l < this.labels; l++) scores[l]! += this.weights[row + l]!;
    }
  }

  /** Moves the weights of `count` features towards `right` and away from `wrong`. */
  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let f = 0; f < count; f++) {
      const number = this.index.find(features[f]!);
      if (number < 0) continue;
      const row = number * this.labels;
      this.weights[row + right]! += 1;
      this.drift[row + right]! += this.steps;
      this.weights[row + wrong]! -= 1;
      this.drift[row + wrong]! -= this.steps;
    }
  }

  step(): void {
    this.steps++;
  }

  /** The averaged weights of each feature. */
  *rows(): Generator<[hash: number, weights: Float64Array]> {
    const { drift, labels, steps, weights } = this;
    for (const [hash, number] of this.index.entries()) {
      const row = new Float64Array(labels);
      for (let l = 0; l < labels; l++) {
        const at = number * labels + l;
        row[l] = weights[at]! - drift[at]! / steps;
      }
      yield [hash, row];
    }
  }
}
