import { type Analysis, PENN_NUMBER } from '@wirediff/text';

/** Where each token stands in its sentence: arrays over the tokens of a passage, or over its sentences. */
export interface SentenceColumns {
  /** Number of the token's sentence. */
  readonly sentence: Int32Array;
  readonly sentenceFirst: Int32Array;
  readonly sentenceEnd: Int32Array;
  /** Nearest likely cue before and after the token in its sentence, or -1. */
  readonly cueLeft: Int32Array;
  readonly cueRight: Int32Array;
  /** Nearest comma and verb after and before the token in its sentence, or -1. */
  readonly nextComma: Int32Array;
  readonly lastComma: Int32Array;
  readonly nextVerb: Int32Array;
  readonly lastVerb: Int32Array;
}

/** The least level of a word that counts as a likely cue. */
export const LIKELY = 2;

const tagNumber = (tag: string) => PENN_NUMBER.get(tag)!;
const COMMA = tagNumber(',');
const FIRST_VERB = tagNumber('VB');
const LAST_VERB = tagNumber('MD');

export const isVerb = (tag: number) => tag >= FIRST_VERB && tag <= LAST_VERB;

/** Works them out; `cues` are the levels of the tokens. */
export function sentenceColumns({ sentences, tags }: Analysis, cues: Uint8Array): SentenceColumns {
  const nowhere = () => new Int32Array(tags.length).fill(-1);
  const found = {
    sentence: new Int32Array(tags.length),
    sentenceFirst: Int32Array.from(sentences, ({ firstToken }) => firstToken),
    sentenceEnd: Int32Array.from(sentences, ({ endToken }) => endToken),
    cueLeft: nowhere(),
    cueRight: nowhere(),
    nextComma: nowhere(),
    lastComma: nowhere(),
    nextVerb: nowhere(),
    lastVerb: nowhere(),
  };
  for (let s = 0; s < sentences.length; s++) {
    const { endToken, firstToken } = sentences[s]!;
    found.sentence.fill(s, firstToken, endToken);
    lookBack(found, tags, cues, firstToken, endToken);
    lookAhead(found, tags, cues, firstToken, endToken);
  }
  return found;
}

function lookBack(
  { cueLeft, lastComma, lastVerb }: SentenceColumns,
  tags: Uint8Array,
  cues: Uint8Array,
  first: number,
  end: number,
): void {
  let cue = -1;
  let comma = -1;
  let verb = -1;
  for (let i = first; i < end; i++) {
    cueLeft[i] = cue;
    lastComma[i] = comma;
    lastVerb[i] = verb;
    if (cues[i]! >= LIKELY) cue = i;
    if (tags[i] === COMMA) comma = i;
    if (isVerb(tags[i]!)) verb = i;
  }
}

function lookAhead(
  { cueRight, nextComma, nextVerb }: SentenceColumns,
  tags: Uint8Array,
  cues: Uint8Array,
  first: number,
  end: number,
): void {
  let cue = -1;
  let comma = -1;
  let verb = -1;
  for (let i = end - 1; i >= first; i--) {
    cueRight[i] = cue;
    nextComma[i] = comma;
    nextVerb[i] = verb;
    if (cues[i]! >= LIKELY) cue = i;
    if (tags[i] === COMMA) comma = i;
    if (isVerb(tags[i]!)) verb = i;
  }
}
