import { FEATURES, type Features } from './features.js';

/** Weights by feature, and the bias. */
export type Weights = Readonly<Record<keyof Features | 'bias', number>>;

/** Fitted on MRPC train by train/similarity.mjs; MRPC val accuracy 73.6, F1 82.4 at 0.5. */
export const SAME: Weights = {
  least: 2.263,
  most: 0.879,
  both: 1.139,
  grams: 5.22,
  order: -2.364,
  length: 0.098,
  figures: -0.615,
  names: 0.38,
  negation: 0.049,
  bias: -4.135,
};

/** Fitted on STS headlines 2013 by train/similarity.mjs; STS headlines 2014 Pearson .756. */
export const SIMILARITY: Weights = {
  least: 0.184,
  most: 0.285,
  both: 0.223,
  grams: 0.266,
  order: -0.086,
  length: 0.049,
  figures: -0.122,
  names: -0.065,
  negation: -0.039,
  bias: 0.038,
};

/** What links two claims; see link.ts. */
export interface LinkFeatures {
  readonly least: number;
  readonly most: number;
  readonly shared: number;
  readonly grams: number;
  readonly figures: number;
  readonly quote: number;
  readonly chain: number;
}

export const LINK_FEATURES: readonly (keyof LinkFeatures)[] = [
  'least',
  'most',
  'shared',
  'grams',
  'figures',
  'quote',
  'chain',
];

/** Fitted by train/link.mjs. */
export const LINK: Readonly<Record<keyof LinkFeatures | 'bias', number>> = {
  least: 1.59,
  most: 2.96,
  shared: -0.41,
  grams: 0.94,
  figures: 0.99,
  quote: -0.15,
  chain: 0.47,
  bias: -2.05,
};

export function weigh(weights: Weights, features: Features): number {
  return FEATURES.reduce((sum, key) => sum + weights[key] * features[key], weights.bias);
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
