import { readTable } from './feature-table.js';
import { readPacked } from './packed-table.js';
import { nextMove } from './parser.js';
import { ParserState } from './parser-state.js';
import { readSure, SureCounter } from './sure-table.js';
import { formKey, type Tagger, tagSentence } from './tagger.js';
import type { ParsedSentence } from './train-parser.js';
import type { TaggedSentence } from './train-tagger.js';

/**
 * How often a form must have been seen, and with what share of one tag. 3,600 forms, two of three tokens of unseen articles; 0.13 % of
 * all tags there become others (by 20 times and 0.99: 64 of 100 tokens and 0.07 %; by 5 and 0.999: 65 and 0.21 %).
 */
const FORMS = { least: 10, share: 0.995 };

/** Four of ten moves; 0.08 % of all become others. With two tags instead of four one of ten moves, with three a quarter. */
const MOVES = { least: 20, share: 0.99 };

/** The forms to which the tagger (as `trainTagger` wrote it) gives nearly always the same tag, with the tagger that knows them. */
export function sureForms(
  bytes: Uint8Array,
  sentences: readonly TaggedSentence[],
): { sure: Uint8Array; tagger: Tagger } {
  const table = readTable(bytes);
  const counter = new SureCounter();
  for (const { words } of sentences) {
    const tags = new Uint8Array(words.length);
    tagSentence({ table, sure: null }, words, 0, words.length, tags);
    words.forEach((word, i) => {
      counter.add(formKey(word), tags[i]!);
    });
  }
  const sure = counter.bytes(FORMS.least, FORMS.share);
  return { sure, tagger: { table, sure: readSure(sure) } };
}

/** The states in which the parser (as `trainParser` wrote it) nearly always makes the same move. */
export function sureMoves(parser: Uint8Array, sentences: readonly ParsedSentence[]): Uint8Array {
  const { table } = readPacked(parser);
  const counter = new SureCounter();
  for (const { tags, words } of sentences) {
    const state = new ParserState(tags.length);
    state.load(words, tags, 0, tags.length);
    while (!state.done) {
      const move = nextMove({ table, sure: null }, state);
      if (state.depth > 0) counter.add(state.key, move);
      state.apply(move);
    }
  }
  return counter.bytes(MOVES.least, MOVES.share);
}
