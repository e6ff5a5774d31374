import { type Analysis, CLOSES, OPENS, PENN_NUMBER, parse, type Sentence, type Word } from '@wirediff/text';
import { canHeadCue, cueKey } from './cue-key.js';
import { isVerb, LIKELY, type SentenceColumns, sentenceColumns } from './sentence-columns.js';
import { type Tree, treeOf } from './tree.js';

/** Everything the features look at, worked out once for a passage; arrays run over its tokens. */
export interface Sheet extends SentenceColumns {
  readonly words: readonly Word[];
  readonly tags: Uint8Array;
  readonly marks: Uint8Array;
  /** 0 to 4: how often the word is a cue, by the training articles. */
  readonly cues: Uint8Array;
  /** Number of the token's quotation from 1, its marks included; 0 outside of quotations. */
  readonly quotation: Int32Array;
  /** First and last token of each quotation. */
  readonly quoteFirst: Int32Array;
  readonly quoteLast: Int32Array;
  /** Number of commas, verbs and quotation marks before each token. */
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly quoteMarks: Int32Array;
  /** 0 to 3: how often the word, a name, stands beside a likely cue anywhere in the passage. */
  readonly speaker: Uint8Array;
  readonly tree: Tree;
}

const COMMA = PENN_NUMBER.get(',')!;
const NNP = PENN_NUMBER.get('NNP')!;

/**
 * Works out the sheet of a passage. `cueLevels` is the table of the model, by {@link cueKey}. Each loop in a function of its own:
 * where two stood in one, V8 threw its code for the first away when it came to the second, at every passage.
 */
export function sheetOf(analysis: Analysis, cueLevels: ReadonlyMap<number, number>): Sheet {
  const { marks, tags, words } = analysis;
  const cues = cuesOf(words, tags, cueLevels);
  const wanted = (sentence: Sentence) => hasCue(cues, sentence);
  return {
    words,
    tags,
    marks,
    cues,
    ...quotationsOf(analysis),
    ...countsOf(tags, marks),
    ...sentenceColumns(analysis, cues),
    speaker: speakersOf(words, tags, cues, words.length),
    tree: treeOf(parse(analysis, wanted), cues, LIKELY),
  };
}

function cuesOf(words: readonly Word[], tags: Uint8Array, cueLevels: ReadonlyMap<number, number>) {
  const cues = new Uint8Array(tags.length);
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i]!;
    if (canHeadCue(tag)) cues[i] = cueLevels.get(cueKey(words[i]!.stem, tag)) ?? 0;
  }
  return cues;
}

function quotationsOf({ quotations, tokens }: Analysis) {
  const quotation = new Int32Array(tokens.length);
  const quoteFirst = new Int32Array(quotations.length + 1);
  const quoteLast = new Int32Array(quotations.length + 1);
  let q = 0;
  for (let i = 0; i < tokens.length && q < quotations.length; i++) {
    const { start } = tokens[i]!;
    while (q < quotations.length && quotations[q]!.span[1] <= start) q++;
    if (q === quotations.length || quotations[q]!.span[0] > start) continue;
    if (i === 0 || quotation[i - 1] !== q + 1) quoteFirst[q + 1] = i;
    quotation[i] = q + 1;
    quoteLast[q + 1] = i;
  }
  return { quotation, quoteFirst, quoteLast };
}

function countsOf(tags: Uint8Array, marks: Uint8Array) {
  const commas = new Int32Array(tags.length + 1);
  const verbs = new Int32Array(tags.length + 1);
  const quoteMarks = new Int32Array(tags.length + 1);
  for (let i = 0; i < tags.length; i++) {
    commas[i + 1] = commas[i]! + (tags[i] === COMMA ? 1 : 0);
    verbs[i + 1] = verbs[i]! + (isVerb(tags[i]!) ? 1 : 0);
    quoteMarks[i + 1] = quoteMarks[i]! + (marks[i] === OPENS || marks[i] === CLOSES ? 1 : 0);
  }
  return { commas, verbs, quoteMarks };
}

/** Only sentences with a likely cue are parsed: the tree is asked for what hangs on one. */
function hasCue(cues: Uint8Array, { endToken, firstToken }: Sentence): boolean {
  for (let i = firstToken; i < endToken; i++) if (cues[i]! >= LIKELY) return true;
  return false;
}

/** Once "Anna Petrov said" was read, a later "Petrov" is likely somebody who speaks. */
function speakersOf(words: readonly Word[], tags: Uint8Array, cues: Uint8Array, count: number): Uint8Array {
  const spoke = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    if (cues[i]! < 4) continue;
    for (const k of [i - 1, i + 1]) {
      if (tags[k] === NNP) spoke.set(words[k]!.hash, (spoke.get(words[k]!.hash) ?? 0) + 1);
    }
  }
  const speaker = new Uint8Array(count);
  for (let i = 0; i < count; i++)
    if (tags[i] === NNP) speaker[i] = Math.min(3, spoke.get(words[i]!.hash) ?? 0);
  return speaker;
}
