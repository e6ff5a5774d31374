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
