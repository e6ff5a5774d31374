import { packRows, readPacked } from '@wirediff/text';
import { LABELS } from '../labels.js';
import { factorsOf, type Header, type Model, modelBytes, readModel } from '../weights.js';
import type { GoldArticle } from './corpus.js';
import { type CrfSettings, trainCrf } from './crf-trainer.js';
import { cueLevels } from './cue-levels.js';
import { trainLinker } from './link-trainer.js';
import { prepare } from './prepared.js';
import type { TrainedSpans } from './span-trainer.js';

const NAME = 'crf-2';

/**
 * Chosen on a held-out fifth of train: without dropout (rate 0.1, 3 passes) content exact was 54.3, with half of the features
 * dropped 56.3, with 70 % 56.8, with 82 % 58.1. The weights of several seeds are averaged (+0.6 content, +0.4 cue).
 */
const SETTINGS: Omit<CrfSettings, 'seed'> = { passes: 5, rate: 0.06, dropout: 0.82 };
/**
 * int8 steps cover weights up to here; rows with no weight past the second figure are left out. At 0.05, 0.07, 0.1 they are
 * 430,000, 262,000, 99,000 (3.8, 2.5, 1.1 MB), and linked F1 on dev 62.4, 62.5, 62.2.
 */
const CLIP = 2.5;
const LEAST_WEIGHT = 0.07;

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
  let weights: Float32Array | null = null;
  let transitions: Float32Array | null = null;
  for (let seed = 1; seed <= seeds; seed++) {
    const trained = trainCrf(set, features, { ...SETTINGS, seed }, (line) => log(`seed ${seed} ${line}`));
    weights = added(weights, trained.weights);
    transitions = added(transitions, trained.transitions);
  }
  const rows = hashes.map(([hash, number]) => {
    const row = weights!.subarray(number * LABELS, (number + 1) * LABELS);
    return [hash, row.map((weight) => weight / seeds)] as const;
  });
  return {
    levels,
    transitions: Array.from(transitions!, (weight) => Number((weight / seeds).toFixed(3))),
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

function added(sum: Float32Array | null, more: Float32Array): Float32Array {
  return sum ? sum.map((value, i) => value + more[i]!) : more;
}
