import { CUE, GAP, isInside } from './labels.js';

/** A labelled stretch of tokens `[from, to)`; `label` is that of its beginning. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly label: number;
}

/** The parts that `labels` (of the tokens from `from` on) spell out. */
export function partsOf(labels: Uint8Array, from: number): Part[] {
  const parts: Part[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label <= GAP || isInside(label)) continue;
    let end = i + 1;
    while (end < labels.length && labels[end] === label + 1) end++;
    parts.push({ from: from + i, to: from + end, label });
  }
  return parts;
}

export const isCue = (part: Part) => part.label === CUE;
export const isSource = (part: Part) => part.label < CUE;
export const isContent = (part: Part) => part.label > CUE;
