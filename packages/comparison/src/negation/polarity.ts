import { isFunctionWord } from '../words/function-words.js';
import { stem } from '../words/stem.js';
import type { Turn } from '../words/turns-of-phrase.js';
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
  STOPS,
} from './denying-verbs.js';
import { reachBehind } from './negation-reach.js';
import { isNegator } from './negators.js';

/** A negating word and the stretch it negates. Places in the words, end exclusive. */
interface Negation {
  readonly first: number;
  readonly end: number;
  /** "not", "no": what follows directly is what is denied; "none of the bottles was exported" denies the exporting. */
  readonly direct: boolean;
}

export interface Polarity {
  /** Per word: is it under an odd number of negations? */
  readonly negated: readonly boolean[];
  readonly negations: readonly Negation[];
}

/**
 * Finds what is negated. "not confirmed" negates "confirmed"; "nothing to suggest a deliberate act" negates all of
 * it; "not ruling out a deliberate act" negates twice, so not at all.
 *
 * @param denied does the speaker deny the whole ("The bank denied | that records had leaked")?
 * @param turns turns of phrase, some of which deny what follows them ("have no intention of", for "refuse")
 */
export function polarity(words: readonly Word[], denied = false, turns: readonly Turn[] = []): Polarity {
  const known = turns.filter(({ head }) => head !== null);
  const denying = known.filter(({ head }) => DENYING.has(head!));
  // Where a turn that denies ends, and where it begins.
  const closing = new Map(denying.map(({ first, end }) => [end - 1, first] as const));
  const within = (at: number, list: readonly Turn[]) =>
    list.some(({ first, end }) => first <= at && at < end);
  const counts = new Array<number>(words.length).fill(0);
  const negations: Negation[] = [];
  if (denied) negations.push(deniedWhole(words, counts));
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const denies =
      closing.has(i) ||
      (DENYING.has(stem(word.lower)) &&
        !isNoDenial(words, i) &&
        !isTurnedDown(words, i) &&
        !(
          /^dismiss/.test(word.lower) && !words.slice(i + 1, i + 6).some(({ lower }) => CLAIMED.test(lower))
        )) ||
      (stem(word.lower) === 'rul' && words[i + 1]?.lower === 'out') ||
      isClearedOf(words, i, (at) => within(at, known)) ||
      // "turned away ambulances" is "took no ambulances".
      (word.lower === 'turned' && /^(?:away|down|back)$/.test(words[i + 1]?.lower ?? ''));
    // "contamination was ruled out": what is denied stands before.
    const before = ruledOutBefore(words, i);
    if (before.length > 0) {
      for (const at of before) counts[at]!++;
      negations.push({ first: before.at(-1)! - 1, end: i, direct: false });
      i++;
      continue;
    }
    // "cannot exclude", "could not rule out", "did not deny": what follows is not denied, only the excluding is.
    const undone = isNegator(word.lower) ? deniesNext(words, i) : null;
    if (undone !== null) {
      counts[undone.verb]!++;
      negations.push({ first: i, end: undone.end, direct: true });
      i = undone.end - 1;
      continue;
    }
    // A "not" inside a turn of phrase is part of what it stands for: "not independently verified" affirms "unconfirmed".
    const negates = isNegator(word.lower) || isYetTo(words, i) || isInstead(words, i);
    if (!denies && (!negates || within(i, known))) continue;
    if (!closing.has(i) && within(i, denying)) continue;
    if (word.lower === 'no' && words[i + 1]?.lower === '.') continue;
    // "no more than keep the door open", "no fewer than 11", "not a day before": a measure, and nothing denied.
    if (isMeasure(words, i) || isStretch(words, i)) continue;
    if (word.lower === 'never' && isFirstTime(words, i)) continue;
    // "not long before the blast": only the length is denied, not the blast.
    if (/^(long|far|unlike)$/.test(words[i + 1]?.lower ?? '')) {
      counts[i + 1]!++;
      negations.push({ first: i, end: i + 2, direct: true });
      continue;
    }
    // "not only", "no doubt" affirm.
    if (/^(only|just|least|doubt|hesitate)$/.test(words[i + 1]?.lower ?? '')) {
      if (words[i + 1]?.lower !== 'hesitate') continue;
      // "will not hesitate to act": the acting is affirmed.
      negations.push({ first: i, end: i + 2, direct: false });
      continue;
    }
    // "have detained nobody": the detaining is denied, and nothing behind.
    if (isObject(words, i)) {
      counts[i - 1]!++;
      negations.push({ first: Math.max(-1, i - 2), end: i, direct: true });
      continue;
    }
    const verb = word.lower === 'no' ? verbBefore(words, i) : null;
    if (verb !== null) counts[verb]!++;
    const { held, end } = reachBehind(words, i, denies);
    for (const at of held) counts[at]!++;
    // "The patrols have had nothing to do": there are patrols.
    // "unless his lawyers tell him not to": what he would do stands before, told in its own right.
    const isElliptic = words[i + 1]?.lower === 'to';
    if (held.length === 0 && !denies && !isElliptic && !/^(?:nothing|nobody)$/.test(word.lower)) {
      const back = heldBefore(words, i);
      for (const at of back) counts[at]!++;
      if (back.length > 0) negations.push({ first: back.at(-1)! - 1, end: i, direct: false });
    }
    if (held.length > 0)
      negations.push({ first: closing.get(i) ?? i, end, direct: /^(no|not|cannot)$|n't$/.test(word.lower) });
  }
  return { negated: counts.map((n) => n % 2 === 1), negations };
}

/** "have yet to catch him" is "have not caught him". */
const isYetTo = (words: readonly Word[], at: number): boolean =>
  words[at]!.lower === 'yet' &&
  words[at + 1]?.lower === 'to' &&
  /^(?:has|have|had|is|are|was|were)$/.test(words[at - 1]?.lower ?? '');

/** "restored instead of pulled down" */
const isInstead = (words: readonly Word[], at: number): boolean =>
  (words[at]!.lower === 'instead' && words[at + 1]?.lower === 'of') ||
  (words[at]!.lower === 'rather' && words[at + 1]?.lower === 'than');

const isMeasure = (words: readonly Word[], at: number): boolean =>
  /^(?:not|no)$/.test(words[at]!.lower) &&
  /^(?:more|less|fewer|later|earlier)$/.test(words[at + 1]?.lower ?? '') &&
  // 'growers would get "no less" than their costs'
  words.slice(at + 2, at + 4).find(({ kind }) => kind !== 'mark')?.lower === 'than';

/** "not a day before", "not one minute too soon" */
const isStretch = (words: readonly Word[], at: number): boolean =>
  words[at]!.lower === 'not' &&
  /^(?:an?|one)$/.test(words[at + 1]?.lower ?? '') &&
  /^(?:second|minute|moment|hour|day|week|month|year)$/.test(words[at + 2]?.lower ?? '') &&
  /^(?:before|earlier|later|longer|more|less|too)$/.test(words[at + 3]?.lower ?? '');

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

/** What a denying cue reaches: all up to the first comma or conjunction; what it calls it ('as "media fabrication"') is affirmed. */
function deniedWhole(words: readonly Word[], counts: number[]): Negation {
  let end = 0;
  for (; end < words.length; end++) {
    const { kind, text, lower } = words[end]!;
    if (end > 0 && (/^[,;:.!?]$/.test(text) || lower === 'as' || STOPS.test(lower))) break;
    if (kind !== 'mark' && !isFunctionWord(lower)) counts[end]!++;
  }
  return { first: -1, end, direct: false };
}

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

/** "had never seen such a flood before", "never have so many voted": it was the first time, and it happened. */
function isFirstTime(words: readonly Word[], at: number): boolean {
  for (let j = at + 1; j < words.length && !/^[,;:.!?]$/.test(words[j]!.text); j++)
    if (
      words[j]!.lower === 'before' ||
      (words[j]!.lower === 'so' && /^(many|much|few|little)$/.test(words[j + 1]?.lower ?? ''))
    )
      return true;
  return false;
}
