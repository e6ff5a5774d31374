import type { Measure } from './judge.js';
import type { Side } from './side.js';

/** How surely two claims speak of the same matter, 0 to 1. */
export function linkScore(_a: Side, _b: Side, measured: Measure): number {
  return (measured.similarity + measured.features.most) / 2;
}

export function isLinked(_a: Side, _b: Side, _measured: Measure, score: number): boolean {
  return score >= 0.5;
}
