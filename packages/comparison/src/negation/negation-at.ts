import { isFunctionWord } from '../words/function-words.js';
import { stem } from '../words/stem.js';
import type { Word } from '../words/words.js';
import {
  CLAIMED,
  DENYING,
  deniesNext,
  heldBefore,
  isClearedOf,
  isNoDenial,
  isTurnedDown,
  ruledOutBefore,
} from './denying-verbs.js';
import { reachBehind } from './negation-reach.js';
import { isInstead, isNegator, isYetTo } from './negators.js';
import { affirms } from './no-negation.js';

/** A negating word and the stretch it negates. Places in the words, end exclusive. */
export interface Negation {
  readonly first: number;
  readonly end: number;
  /** "not", "no": what follows directly is what is denied; "none of the bottles was exported" denies the exporting. */
  readonly direct: boolean;
}

/** What a negating word does. */
export interface Found {
  /** Places of the words that it turns round. */
  readonly held: readonly number[];
  /** Null where no more is known than what is held. */
  readonly negation: Negation | null;
  /** Place of the word to look on from; 0 where that is the one after the negating word, as after most. */
  readonly next: number;
}

/** The turns of phrase of a text, as far as negation goes. */
export interface Turns {
  /** Does one that stands for a plain word hold a place? */
  readonly holds: (at: number) => boolean;
  /** Does one that denies what follows? */
  readonly denies: (at: number) => boolean;
  /** Where one that denies ends, and where it begins. */
  readonly closing: ReadonlyMap<number, number>;
}

const NONE: readonly Found[] = [];

/**
 * What the word at a place negates, by the first form that fits; nothing where it is no negating word.
 *
 * @example `The bank did not name the thief, AFP said.` -> at "not": "name" and "thief"
 */
export function negationAt(words: readonly Word[], i: number, turns: Turns): readonly Found[] {
  const { lower } = words[i]!;
  // "contamination was ruled out": what is denied stands before.
  const before = ruledOutBefore(words, i);
  if (before.length > 0) return [told(before, before.at(-1)! - 1, i, false, i + 2)];
  // "cannot exclude", "could not rule out", "did not deny": what follows is not denied, only the excluding is.
  const undone = isNegator(lower) ? deniesNext(words, i) : null;
  if (undone !== null) return [told([undone.verb], i, undone.end, true, undone.end)];
  const denies = isDenying(words, i, turns);
  if (!denies && !isNegating(words, i, turns)) return NONE;
  if (!turns.closing.has(i) && turns.denies(i)) return NONE;
  if (affirms(words, i)) return NONE;
  const next = words[i + 1]?.lower ?? '';
  // "not long before the blast": only the length is denied, not the blast.
  if (/^(?:long|far|unlike)$/.test(next)) return [told([i + 1], i, i + 2, true)];
  // "will not hesitate to act": the acting is affirmed; so do "not only" and "no doubt".
  if (next === 'hesitate') return [told([], i, i + 2, false)];
  if (/^(?:only|just|least|doubt)$/.test(next)) return NONE;
  // "have detained nobody": the detaining is denied, and nothing behind.
  if (isObject(words, i)) return [told([i - 1], Math.max(-1, i - 2), i, true)];
  return behind(words, i, denies, turns.closing.get(i) ?? i);
}

/** Held words, and the stretch `[first, end)` they are negated in. */
const told = (held: readonly number[], first: number, end: number, direct: boolean, next = 0): Found => ({
  held,
  negation: { first, end, direct },
  next,
});

/** A verb or turn of phrase that denies what follows it. */
function isDenying(words: readonly Word[], i: number, turns: Turns): boolean {
  const { lower } = words[i]!;
  const next = words[i + 1]?.lower ?? '';
  if (turns.closing.has(i)) return true;
  if (DENYING.has(stem(lower)) && !isNoDenial(words, i) && !isTurnedDown(words, i))
    return !/^dismiss/.test(lower) || words.slice(i + 1, i + 6).some((word) => CLAIMED.test(word.lower));
  // "turned away ambulances" is "took no ambulances".
  if (lower === 'turned' && /^(?:away|down|back)$/.test(next)) return true;
  return (stem(lower) === 'rul' && next === 'out') || isClearedOf(words, i, turns.holds);
}

/** A "not" inside a turn of phrase is part of what it stands for: "not independently verified" affirms "unconfirmed". */
const isNegating = (words: readonly Word[], i: number, turns: Turns): boolean =>
  (isNegator(words[i]!.lower) || isYetTo(words, i) || isInstead(words, i)) && !turns.holds(i);

/** What is negated behind a word, or before it where nothing behind is. */
function behind(words: readonly Word[], i: number, denies: boolean, first: number): readonly Found[] {
  const { lower } = words[i]!;
  const found: Found[] = [];
  const verb = lower === 'no' ? verbBefore(words, i) : null;
  if (verb !== null) found.push({ held: [verb], negation: null, next: 0 });
  const { held, end } = reachBehind(words, i, denies);
  if (held.length > 0) {
    found.push(told(held, first, end, /^(?:no|not|cannot)$|n't$/.test(lower)));
    return found;
  }
  // "The patrols have had nothing to do": there are patrols.
  // "unless his lawyers tell him not to": what he would do stands before, told in its own right.
  const isElliptic = words[i + 1]?.lower === 'to';
  if (denies || isElliptic || /^(?:nothing|nobody)$/.test(lower)) return found;
  const back = heldBefore(words, i);
  if (back.length > 0) found.push(told(back, back.at(-1)! - 1, i, false));
  return found;
}

/** Is it a "nobody", "no one" or "nothing" behind its verb, with no verb of its own? */
function isObject(words: readonly Word[], at: number): boolean {
  const noOne = words[at]!.lower === 'no' && words[at + 1]?.lower === 'one';
  if (!noOne && !/^(?:nobody|nothing)$/.test(words[at]!.lower)) return false;
  const before = words[at - 1];
  if (before?.kind !== 'word' || isFunctionWord(before.lower)) return false;
  // 'had found nothing "that would have required a shutdown"'
  const rest = words.slice(at + (noOne ? 2 : 1)).filter(({ text }) => !/^["“”]$/.test(text));
  const [next] = rest;
  // "offered nothing to anyone", but "nothing to fear"
  if (next?.lower === 'to' && TAKERS.test(rest[1]?.lower ?? '')) return true;
  return !/^(?:to|but|is|was|has|had|will|would|can|could|that|more|like|short)$/.test(next?.lower ?? '');
}

const TAKERS = /^(?:anyone|anybody|any|him|her|them|us|me|you|the|his|its|their|our|those)$/;

/** "sold no dollars": the selling is denied, as in "no dollars were sold". Null where no word of content stands before. */
function verbBefore(words: readonly Word[], at: number): number | null {
  const word = words[at - 1];
  if (word === undefined || word.kind !== 'word' || isFunctionWord(word.lower)) return null;
  // "brought the chain no profit": a noun.
  return DETERMINER.test(words[at - 2]?.lower ?? '') || DETERMINER.test(words[at - 3]?.lower ?? '')
    ? null
    : at - 1;
}

const DETERMINER = /^(?:the|a|an|its|his|her|their|this|that)$/;
