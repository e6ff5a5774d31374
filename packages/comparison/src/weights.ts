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

/** What makes a row right; see row-odds.ts. */
export type RowFeatures = Readonly<Record<(typeof ROW_FEATURES)[number], number>>;

export const ROW_FEATURES = [
  'link',
  'behind',
  'ahead',
  'least',
  'most',
  'rest',
  'rarest',
  'grams',
  'figures',
  'names',
  'opposed',
  'denied',
  'quoted',
  'spoken',
  'apart',
  'kept',
  'title',
  'number',
  'date',
  'mouth',
  'parts',
] as const;

type RowWeights = Readonly<Record<(typeof ROW_FEATURES)[number] | 'bias', number>>;

/** Rows of claims that agree. Fitted by train/rows.mjs on 3223 rows, 1381 of them right. */
export const ROW_AGREES: RowWeights = {
  link: 0.8,
  behind: 0.15,
  ahead: 0.23,
  least: 0.92,
  most: 1.55,
  rest: 0.61,
  rarest: -1.3,
  grams: -0.46,
  figures: 0.51,
  names: -0.46,
  opposed: -0.3,
  denied: -0.29,
  quoted: -0.71,
  spoken: 0.2,
  apart: 0.6,
  kept: 3.53,
  title: 0.21,
  number: 0,
  date: 0,
  mouth: 0,
  parts: 0.35,
  bias: -1.82,
};

/** Contradictions. Fitted by train/rows.mjs on 1113 rows, 434 of them right. */
export const ROW_CONTRADICTS: RowWeights = {
  link: -0.23,
  behind: 0.08,
  ahead: 0.41,
  least: 0.85,
  most: 0.55,
  rest: 0.07,
  rarest: 0.69,
  grams: 2.64,
  figures: -1.5,
  names: -2.33,
  opposed: 0.74,
  denied: 0.57,
  quoted: 0.44,
  spoken: 0.48,
  apart: -1.25,
  kept: 0,
  title: -0.22,
  number: 0.93,
  date: -0.02,
  mouth: -2.93,
  parts: 1.14,
  bias: -3.55,
};

/** What makes a sentence a restatement; see restatements.ts. */
export type RestatementFeatures = Readonly<Record<(typeof RESTATEMENT_FEATURES)[number], number>>;

export const RESTATEMENT_FEATURES = [
  'most',
  'meaning',
  'near',
  'apart',
  'before',
  'early',
  'title',
  'first',
  'length',
  'loaded',
  'quote',
  'figures',
  'opposed',
] as const;

/** Fitted by train/restatements.mjs on 3,465 pairs that readers judged one by one, 402 of them restatements. */
export const RESTATEMENT: Readonly<Record<(typeof RESTATEMENT_FEATURES)[number] | 'bias', number>> = {
  most: 2.58,
  meaning: 1.21,
  near: 0.4,
  apart: -1.93,
  before: 2.93,
  early: 0.78,
  title: 0.73,
  first: 0.43,
  length: 0.4,
  loaded: 0.95,
  quote: 0.64,
  figures: -0.58,
  opposed: -1.51,
  bias: -5.24,
};

/** What makes a restatement go beyond what it says again; see restatements.ts. */
export type StrongerFeatures = Readonly<Record<(typeof STRONGER_FEATURES)[number], number>>;

export const STRONGER_FEATURES = ['loudness', 'loaded', 'told', 'length', 'quote'] as const;

/** Fitted by train/restatements.mjs on 502 restatements that readers or authors judged, 291 of them stronger. */
export const STRONGER: Readonly<Record<(typeof STRONGER_FEATURES)[number] | 'bias', number>> = {
  loudness: 2.56,
  loaded: 1.01,
  told: -1.41,
  length: -0.72,
  quote: 0.74,
  bias: 1.46,
};

export function weigh(weights: Weights, features: Features): number {
  return FEATURES.reduce((sum, key) => sum + weights[key] * features[key], weights.bias);
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Log odds of a share; of 0 and 1 those of one in ten thousand. */
export function logit(share: number): number {
  const held = Math.min(0.9999, Math.max(0.0001, share));
  return Math.log(held / (1 - held));
}
