import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { sureForms, sureMoves, tagSentence, trainParser, trainTagger } from '@wirediff/text';
import { calibrate } from './calibrate.js';
import { type GoldArticle, readCorpus } from './corpus.js';
import { fileOf, modelOf, proposerOf, trainLabeller } from './labeller.js';
import { silverSentences } from './silver.js';
import { spanExamples } from './span-examples.js';
import { trainSpans } from './span-trainer.js';

/** Parts into which the articles are dealt, so that spans are judged by what a labeller proposes that has not seen them. */
const FOLDS = 5;

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
  write('../../../text/weights/tagger-1.bin.gz', tagger);
  const forms = sureForms(tagger, sentences);
  write('../../../text/weights/sure-forms-1.bin.gz', forms.sure);
  const tagged = sentences.map((sentence) => {
    const tags = new Uint8Array(sentence.tags.length);
    tagSentence(forms.tagger, sentence.words, 0, tags.length, tags);
    return { ...sentence, tags };
  });
  const parser = trainParser(tagged);
  write('../../../text/weights/parser-1.bin.gz', parser);
  write('../../../text/weights/sure-moves-1.bin.gz', sureMoves(parser, tagged));
}

/** Trains the whole model: a labeller for each fold, from what they propose the judges of spans, then the labeller of all. */
function trainModel(articles: readonly GoldArticle[], seeds: number): Uint8Array {
  const inFold = (fold: number) => (_: GoldArticle, i: number) => i % FOLDS === fold;
  const outside = (fold: number) => (_: GoldArticle, i: number) => i % FOLDS !== fold;
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    log(`fold ${fold + 1} of ${FOLDS}`);
    const labeller = trainLabeller(articles.filter(outside(fold)), 1, log);
    return { labeller, examples: spanExamples(proposerOf(labeller), articles.filter(inFold(fold))) };
  });
  // Confidence is measured on a fold that neither labeller nor judges have seen.
  const unseen = trainSpans(
    folds.slice(1).flatMap(({ examples }) => examples),
    log,
  );
  const calibration = calibrate(modelOf(folds[0]!.labeller, unseen), articles.filter(inFold(0)));
  log(`calibration ${JSON.stringify(calibration)}`);
  const spans = trainSpans(
    folds.flatMap(({ examples }) => examples),
    log,
  );
  return fileOf(trainLabeller(articles, seeds, log), spans, calibration);
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
  write('../../weights/attributions-1.bin.gz', trainModel(readCorpus(file), Number(values.seeds ?? 5)));
}

main();
