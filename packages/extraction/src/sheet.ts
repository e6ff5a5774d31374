import { type Analysis, CLOSES, OPENS, PENN_NUMBER, parse, type Sentence, type Word } from '@wirediff/text';
import { canHeadCue, cueKey } from './cue-key.js';
import { type Tree, treeOf } from './tree.js';

/** Everything the features look at, worked out once for a passage; arrays run over its tokens. */
export interface Sheet {
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
  /** Number of the token's sentence. */
  readonly sentence: Int32Array;
  readonly sentenceFirst: Int32Array;
  readonly sentenceEnd: Int32Array;
  /** Number of commas, verbs and quotation marks before each token. */
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly quoteMarks: Int32Array;
  /** Nearest likely cue before and after the token in its sentence, or -1. */
  readonly cueLeft: Int32Array;
  readonly cueRight: Int32Array;
  /** 0 to 3: how often the word, a name, stands beside a likely cue anywhere in the passage. */
  readonly speaker: Uint8Array;
  /** Nearest comma and verb after and before the token in its sentence, or -1. */
  readonly nextComma: Int32Array;
  readonly lastComma: Int32Array;
  readonly nextVerb: Int32Array;
  readonly lastVerb: Int32Array;
  readonly tree: Tree;
}

/** The least level of a word that counts as a likely cue. */
export const LIKELY = 2;

const tagNumber = (tag: string) => PENN_NUMBER.get(tag)!;
const COMMA = tagNumber(',');
const FIRST_VERB = tagNumber('VB');
const LAST_VERB = tagNumber('MD');
const NNP = tagNumber('NNP');

export const isVerb = (tag: number) => tag >= FIRST_VERB && tag <= LAST_VERB;

/** Works out the sheet of a passage. `cueLevels` is the table of the model, by {@link cueKey}. */
export function sheetOf(analysis: Analysis, cueLevels: ReadonlyMap<number, number>): Sheet {
  const { marks, quotations, sentences, tags, tokens, words } = analysis;
  const count = tokens.length;
  const cues = new Uint8Array(count);
  const quotation = new Int32Array(count);
  const quoteFirst = new Int32Array(quotations.length + 1);
  const quoteLast = new Int32Array(quotations.length + 1);
  const commas = new Int32Array(count + 1);
  const verbs = new Int32Array(count + 1);
  const quoteMarks = new Int32Array(count + 1);
  let q = 0;
  for (let i = 0; i < count; i++) {
    const tag = tags[i]!;
    if (canHeadCue(tag)) cues[i] = cueLevels.get(cueKey(words[i]!.stem, tag)) ?? 0;
    commas[i + 1] = commas[i]! + (tag === COMMA ? 1 : 0);
    verbs[i + 1] = verbs[i]! + (isVerb(tag) ? 1 : 0);
    quoteMarks[i + 1] = quoteMarks[i]! + (marks[i] === OPENS || marks[i] === CLOSES ? 1 : 0);
    while (q < quotations.length && quotations[q]!.span[1] <= tokens[i]!.start) q++;
    if (q < quotations.length && quotations[q]!.span[0] <= tokens[i]!.start) {
      if (quotation[i - 1] !== q + 1) quoteFirst[q + 1] = i;
      quotation[i] = q + 1;
      quoteLast[q + 1] = i;
    }
  }
  const sentence = new Int32Array(count);
  const sentenceFirst = new Int32Array(sentences.length);
  const sentenceEnd = new Int32Array(sentences.length);
  const cueLeft = new Int32Array(count).fill(-1);
  const cueRight = new Int32Array(count).fill(-1);
  const nextComma = new Int32Array(count).fill(-1);
  const lastComma = new Int32Array(count).fill(-1);
  const nextVerb = new Int32Array(count).fill(-1);
  const lastVerb = new Int32Array(count).fill(-1);
  sentences.forEach(({ endToken, firstToken }, s) => {
    sentenceFirst[s] = firstToken;
    sentenceEnd[s] = endToken;
    let near = -1;
    let comma = -1;
    let verb = -1;
    for (let i = firstToken; i < endToken; i++) {
      sentence[i] = s;
      cueLeft[i] = near;
      lastComma[i] = comma;
      lastVerb[i] = verb;
      if (cues[i]! >= LIKELY) near = i;
      if (tags[i] === COMMA) comma = i;
      if (isVerb(tags[i]!)) verb = i;
    }
    near = -1;
    comma = -1;
    verb = -1;
    for (let i = endToken - 1; i >= firstToken; i--) {
      cueRight[i] = near;
      nextComma[i] = comma;
      nextVerb[i] = verb;
      if (tags[i] === COMMA) comma = i;
      if (isVerb(tags[i]!)) verb = i;
      if (cues[i]! >= LIKELY) near = i;
    }
  });
  const speaker = speakersOf(words, tags, cues, count);
  return {
    words,
    tags,
    marks,
    cues,
    quotation,
    quoteFirst,
    quoteLast,
    sentence,
    sentenceFirst,
    sentenceEnd,
    commas,
    verbs,
    quoteMarks,
    cueLeft,
    cueRight,
    speaker,
    nextComma,
    lastComma,
    nextVerb,
    lastVerb,
    tree: treeOf(
      parse(analysis, (s) => hasCue(cues, s)),
      cues,
      LIKELY,
    ),
  };
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
