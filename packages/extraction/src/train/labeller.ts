import { packRows, readPacked } from '@wirediff/text';
import { LABELS } from '../labels.js';
import { factorsOf, type Header, type Model, modelBytes, readModel } from '../weights.js';
import type { GoldArticle } from './corpus.js';
import { type CrfSettings, type TrainedCrf, type TrainingSet, trainCrf } from './crf-trainer.js';
import { cueLevels } from './cue-levels.js';
import { narrowed } from './feature-set.js';
import { trainLinker } from './link-trainer.js';
import { type Prepared, prepare } from './prepared.js';
import type { TrainedSpans } from './span-trainer.js';

const NAME = 'crf-2';

/**
 * Chosen on a held-out fifth of train: without dropout (rate 0.1, 3 passes) content exact was 54.3, with half of the features
 * dropped 56.3, with 70 % 56.8, with 82 % 58.1. The weights of several seeds are averaged (+0.6 content, +0.4 cue).
 */
const SETTINGS: Omit<CrfSettings, 'seed'> = { passes: 5, rate: 0.06, dropout: 0.82 };
/**
 * So many features, those of the largest weights after a first training, are trained again; the rest is left out. On two held-out
 * fifths of train, one seed: 300,000, trained once, gave source 71.9, cue 67.3, content 60.4, overlap 84.8, linked 60.0; 110,000 gave
 * 71.8, 67.0, 60.6, 85.0, 59.7. Of five seeds' mean 67,000 lost half a point of everything on dev. Fewer rows lie closer in the cache.
 */
const KEPT = 150_000;
/** int8 steps cover weights up to CLIP; rows with no weight past the second figure are left out. */
const CLIP = 2.5;
const LEAST_WEIGHT = 0.03;

/** All but the judges of whole spans. */
export interface Labeller {
  readonly levels: ReadonlyMap<number, number>;
  readonly transitions: readonly number[];
  readonly labelling: Uint8Array;
  readonly linking: Uint8Array;
}

/** Trains labeller and linker on the articles. */
export function trainLabeller(
  articles: readonly GoldArticle[],
  seeds: number,
  log: (line: string) => void,
): Labeller {
  const levels = cueLevels(articles);
  const { features, hashes, links, set } = prepare(articles, levels);
  log(`${articles.length} articles, ${set.labels.length} tokens, ${features} features`);
  const first = meanOf(set, features, seeds, log);
  const kept = strongest(hashes, (number) => largest(rowOf(first.weights, number)));
  const numbers = new Int32Array(features).fill(-1);
  kept.forEach(([, number], i) => {
    numbers[number] = i;
  });
  const { transitions, weights } = meanOf(narrowed(set, numbers), kept.length, seeds, log);
  const rows = kept.map(([hash], i) => [hash, rowOf(weights, i)] as const);
  return {
    levels,
    transitions: Array.from(transitions, (weight) => Number(weight.toFixed(3))),
    labelling: packRows(rows, LABELS, CLIP, LEAST_WEIGHT),
    linking: packRows(trainLinker(links).rows, 1, 5, 0.02),
  };
}

/** What proposes spans, ready to run. */
export function proposerOf({ labelling, levels, transitions }: Labeller) {
  return {
    cueLevels: levels,
    labelling: readPacked(labelling).table,
    factors: factorsOf(transitions),
  };
}

/** Labeller and judges of spans as the file that {@link readModel} reads. */
export function fileOf(
  { labelling, levels, linking, transitions }: Labeller,
  { offsets, slopes, table }: TrainedSpans,
  calibration: Header['calibration'],
): Uint8Array {
  const header = { name: NAME, cueLevels: [...levels], transitions, slopes, offsets, calibration };
  return modelBytes(header, [labelling, linking, table]);
}

export const modelOf = (labeller: Labeller, spans: TrainedSpans): Model =>
  readModel(fileOf(labeller, spans, []));

/** The mean of the weights that so many trainings give. */
function meanOf(set: TrainingSet, features: number, seeds: number, log: (line: string) => void): TrainedCrf {
  const all = Array.from({ length: seeds }, (_, i) =>
    trainCrf(set, features, { ...SETTINGS, seed: i + 1 }, (line) => log(`seed ${i + 1} ${line}`)),
  );
  const mean = (of: (trained: TrainedCrf) => Float32Array) =>
    of(all[0]!).map((_, i) => all.reduce((sum, trained) => sum + of(trained)[i]!, 0) / seeds);
  return { weights: mean(({ weights }) => weights), transitions: mean(({ transitions }) => transitions) };
}

/** The {@link KEPT} features with the largest weights, in the order of `hashes`. */
function strongest(hashes: Prepared['hashes'], weightOf: (number: number) => number): Prepared['hashes'] {
  const weights = Float32Array.from(hashes, ([, number]) => weightOf(number));
  const least = weights.slice().sort().at(-KEPT) ?? 0;
  return hashes.filter((_, i) => weights[i]! >= least);
}

const rowOf = (weights: Float32Array, number: number) =>
  weights.subarray(number * LABELS, (number + 1) * LABELS);

const largest = (row: Float32Array) => row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
