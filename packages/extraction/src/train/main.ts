import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { packRows, tableBytes, tagSentence, trainParser, trainTagger } from '@wirediff/text';
import { LABELS } from '../labels.js';
import { type Header, modelBytes, readModel } from '../weights.js';
import { calibrate } from './calibrate.js';
import { type GoldArticle, readCorpus } from './corpus.js';
import { type CrfSettings, trainCrf } from './crf-trainer.js';
import { cueLevels } from './cue-levels.js';
import { trainLinker } from './link-trainer.js';
import { prepare } from './prepared.js';
import { silverSentences } from './silver.js';

const NAME = 'crf-1';

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

const USAGE = `usage: npm run train -- --corpus DIR [--seeds N] [--all]
  DIR holds PolNeAR as JSON lines: train.jsonl and, for --all, silver-train.jsonl.gz.
  --all trains the part-of-speech tagger and the parser of packages/text too.`;

const log = (line: string) => process.stderr.write(`${line}\n`);

function write(place: string, bytes: Uint8Array): void {
  const file = fileURLToPath(new URL(place, import.meta.url));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, gzipSync(bytes, { level: 9 }));
  log(`wrote ${path.basename(file)}`);
}

/** Tagger and parser. The attribution model must be trained on what they say, so they come first. */
function trainReading(corpus: string, articles: readonly GoldArticle[]): void {
  const sentences = silverSentences(
    corpus,
    'train',
    new Map(articles.map(({ id, analysis }) => [id, analysis])),
  );
  log(`tagger and parser: ${sentences.length} sentences`);
  const tagger = trainTagger(sentences);
  write('../../../text/weights/tagger-1.bin.gz', tableBytes(tagger));
  const tagged = sentences.map((sentence) => {
    const tags = new Uint8Array(sentence.tags.length);
    tagSentence(tagger, sentence.words, 0, tags.length, tags);
    return { ...sentence, tags };
  });
  write('../../../text/weights/parser-1.bin.gz', trainParser(tagged));
}

/** Trains labeller and linker on the articles. `calibration` is kept as it is. */
function trainModel(
  articles: readonly GoldArticle[],
  seeds: number,
  calibration: Header['calibration'],
): Uint8Array {
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
  const header: Header = {
    name: NAME,
    cueLevels: [...levels],
    transitions: Array.from(transitions!, (weight) => Number((weight / seeds).toFixed(3))),
    calibration,
  };
  return modelBytes(
    header,
    packRows(rows, LABELS, CLIP, LEAST_WEIGHT),
    packRows(trainLinker(links).rows, 1, 5, 0.02),
  );
}

function added(sum: Float32Array | null, more: Float32Array): Float32Array {
  return sum ? sum.map((value, i) => value + more[i]!) : more;
}

function main(): void {
  const { values } = parseArgs({
    options: { corpus: { type: 'string' }, seeds: { type: 'string' }, all: { type: 'boolean' } },
  });
  if (!values.corpus) {
    log(USAGE);
    process.exitCode = 2;
    return;
  }
  const file = path.join(values.corpus, 'train.jsonl');
  if (values.all) trainReading(values.corpus, readCorpus(file));
  const articles = readCorpus(file);
  // Confidence is measured on a fifth that a first model has not seen.
  const held = (_: GoldArticle, i: number) => i % 5 === 0;
  const first = trainModel(
    articles.filter((article, i) => !held(article, i)),
    1,
    [],
  );
  const calibration = calibrate(readModel(first), articles.filter(held));
  log(`calibration ${JSON.stringify(calibration)}`);
  write('../../weights/attributions-1.bin.gz', trainModel(articles, Number(values.seeds ?? 3), calibration));
}

main();
