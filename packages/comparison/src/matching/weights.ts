import { FEATURES, type Features } from './features.js';

/** Weights by feature, and the bias. */
export type Weights = Readonly<Record<keyof Features | 'bias', number>>;

/** Fitted on MRPC train by train/similarity.mjs; MRPC val accuracy 75.2, F1 83.3 at 0.5. */
export const SAME: Weights = {
  least: 1.842,
  most: 2.217,
  grams: 2.592,
  order: -1.989,
  names: 0.374,
  words: 2.097,
  pairs: -2.202,
  kept: 4.272,
  figures: -0.587,
  excess: -1.428,
  bias: -4.514,
};

/** Fitted on STS headlines 2013 by train/similarity.mjs; STS headlines 2014 Pearson .781. */
export const SIMILARITY: Weights = {
  least: 0.377,
  most: 0.282,
  grams: 0.212,
  order: -0.037,
  names: -0.051,
  words: 0.025,
  pairs: -0.175,
  kept: 0.24,
  figures: -0.178,
  excess: 0.15,
  bias: 0.024,
};

/** What links two claims; see link-features.ts. */
export interface LinkFeatures {
  readonly least: number;
  readonly shared: number;
  readonly grams: number;
  readonly figures: number;
  readonly plain: number;
  readonly exclusive: number;
  readonly past: number;
  readonly chain: number;
  readonly speaker: number;
  readonly voice: number;
  readonly carrier: number;
  readonly place: number;
  readonly title: number;
  /** How near the two are in what they are about, 0 to 1; see meaning.ts. */
  readonly meaning: number;
}

export const LINK_FEATURES: readonly (keyof LinkFeatures)[] = [
  'least',
  'shared',
  'grams',
  'figures',
  'plain',
  'exclusive',
  'past',
  'chain',
  'speaker',
  'voice',
  'carrier',
  'place',
  'title',
  'meaning',
];

/**
 * Fitted by train/link.mjs on 8 stories of development and those of 17 sets by other hands, and on 9,319 pairs of their claims
 * that readers judged one by one, whatever the machine had made of them.
 */
export const LINK: Readonly<Record<keyof LinkFeatures | 'bias', number>> = {
  least: 0.9,
  shared: 1.79,
  grams: 1.82,
  figures: 2.29,
  plain: 0.54,
  exclusive: 1.2,
  past: -0.6,
  chain: 0.67,
  speaker: 0.29,
  voice: 0.73,
  carrier: 0.43,
  place: -2.46,
  title: 0.15,
  meaning: 2.61,
  bias: -3.74,
};

/** What makes two figures a contradiction; see figure-odds.ts. */
export type FigureFeatures = Readonly<Record<(typeof FIGURE_FEATURES)[number], number>>;

export const FIGURE_FEATURES = [
  'around',
  'counted',
  'near',
  'rest',
  'behind',
  'before',
  'least',
  'ratio',
  'apart',
  'count',
  'share',
  'time',
  'ordinal',
  'parts',
  'lone',
  'only',
  'crowd',
  'mate',
  'dated',
  'wished',
  'names',
  'fate',
  'length',
] as const;

/** Fitted by train/conflicts.mjs on the wordings of 1,232 facts by other hands. */
export const FIGURE_CONFLICT: Readonly<Record<(typeof FIGURE_FEATURES)[number] | 'bias', number>> = {
  around: 0.59,
  counted: 0.76,
  near: 1.39,
  rest: 0.92,
  behind: 0.94,
  before: 0.22,
  least: 0.86,
  ratio: -0.24,
  apart: -0.09,
  count: -1.73,
  share: -1.29,
  time: -0.13,
  ordinal: -1.13,
  parts: 0.27,
  lone: 0.04,
  only: 0.46,
  crowd: -0.87,
  mate: 0.03,
  dated: -0.07,
  wished: -0.65,
  names: -0.71,
  fate: 1.02,
  length: 0.25,
  bias: 0.49,
};

/** What makes two dates a contradiction; see date-odds.ts. */
export type DateFeatures = Readonly<Record<(typeof DATE_FEATURES)[number], number>>;

export const DATE_FEATURES = [
  'near',
  'rest',
  'before',
  'least',
  'most',
  'around',
  'opener',
  'clock',
  'lone',
  'crowd',
  'far',
  'wide',
  'years',
  'ahead',
  'bound',
  'longer',
] as const;

/** Fitted by train/conflicts.mjs on the wordings of 1,232 facts by other hands. */
export const DATE_CONFLICT: Readonly<Record<(typeof DATE_FEATURES)[number] | 'bias', number>> = {
  near: 1.34,
  rest: -0.1,
  before: 0.9,
  least: 0.73,
  most: 0.4,
  around: 0.64,
  opener: 0.56,
  clock: 0.21,
  lone: 0.73,
  crowd: -0.18,
  far: 0.28,
  wide: 0.03,
  years: -0.76,
  ahead: -0.67,
  bound: 0.54,
  longer: 0.24,
  bias: -1.55,
};

export const weigh = (weights: Weights, features: Features): number => weighed(FEATURES, weights, features);

/** The sum of features times their weights, and the bias: log odds where the weights were fitted on yes and no. */
export function weighed<K extends string>(
  keys: readonly K[],
  weights: Readonly<Record<K | 'bias', number>>,
  found: Readonly<Record<K, number>>,
): number {
  return keys.reduce((sum, key) => sum + weights[key] * found[key], weights.bias);
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Log odds of a share; of 0 and 1 those of one in ten thousand. */
export function logit(share: number): number {
  const held = Math.min(0.9999, Math.max(0.0001, share));
  return Math.log(held / (1 - held));
}
