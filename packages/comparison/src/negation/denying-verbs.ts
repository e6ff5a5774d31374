import { countsPeople } from '../words/counted-nouns.js';
import { BE_OR_GET } from '../words/forms-of-be.js';
import { isFunctionWord } from '../words/function-words.js';
import { stem } from '../words/stem.js';
import type { Word } from '../words/words.js';
import { isNegator } from './negators.js';

/** A negation reaches at most so far: past four content words it was wrong more often than right on dev. */
export const REACH = 4;

/** Verbs that deny what follows them. */
export const DENYING = new Set(
  'deny denied denies denying refuse decline fail skip shun avoid avert prevent spare exclude lack shortage dismiss reject rule-out contradict premature'
    .split(' ')
    .map(stem),
);

/** "went missing", "spare parts" and "failing a solution" (if there is none) deny nothing of what follows them. */
export const isNoDenial = (words: readonly Word[], at: number): boolean =>
  words[at]!.lower === 'missing' ||
  (/^spare/.test(words[at]!.lower) && words[at]!.lower !== 'spared') ||
  (words[at]!.lower === 'failing' && /^(?:an?|that|which|this)$/.test(words[at + 1]?.lower ?? ''));

/** What is dismissed and said not to be so; a coach who is dismissed is sacked. */
export const CLAIMED =
  /^(?:claims?|reports?|allegations?|suggestions?|accusations?|ideas?|notions?|explanations?|rumou?rs?|charges?|appeals?|cases?|lawsuits?|petitions?|criticism|concerns?|fears?|talk|speculation|possibility|demands?|requests?|calls?|it|as|them|that)$/;

/** "an offer was rejected at the weekend": what was turned down stands before it, and what follows is no part of it. */
export function isTurnedDown(words: readonly Word[], at: number): boolean {
  if (!/^(?:rejected|dismissed|avoided|missed|skipped|declined|excluded)$/.test(words[at]!.lower))
    return false;
  return BE_OR_GET.test(words[at - 1]?.lower ?? '') || BE_OR_GET.test(words[at - 2]?.lower ?? '');
}

/** What one is cleared of: an accusation, or what one was said to have done; a road is cleared of snow. */
const ACCUSED_OF =
  /^(?:\p{L}+ing|charges?|counts?|wrongdoing|guilt|blame|involvement|murder|manslaughter|rape|assault|abuse|harassment|fraud|theft|robbery|bribery|corruption|embezzlement|perjury|treason|espionage|negligence|misconduct|blasphemy|libel|terrorism|complicity|conspiracy|genocide|doping|money|tax|insider|war|sexual|crimes?|allegations?|accusations?|offences?)$/u;

/** "was acquitted of bribery", "cleared the chairman of bribing a minister": at the "of", what follows is denied. */
export function isClearedOf(words: readonly Word[], at: number, inTurn: (at: number) => boolean): boolean {
  if (words[at]!.lower !== 'of') return false;
  const behind = /^(?:all|any|the|both)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const { lower } = words[k]!;
    if (/^(?:acquitted|acquits|acquitting|exonerated|absolved)$/.test(lower)) return true;
    if (/^(?:cleared|clears|clearing)$/.test(lower)) return ACCUSED_OF.test(words[behind]?.lower ?? '');
    if (lower === 'guilty' && words[k - 1]?.lower === 'not' && inTurn(k)) return true;
  }
  return false;
}

/** Who is "ruled out" is hurt and does not play: nothing is denied. */
const PLAYER =
  /^(?:captain|skipper|midfielder|goalkeeper|keeper|forward|winger|striker|defender|bowler|batsman|batter|prop|fullback|full-back|champion|favourite|favorite)$/;

/** The words that the passive "was ruled out" at `at` denies, nearest first; none where it says more, or is said of people. */
export function ruledOutBefore(words: readonly Word[], at: number): number[] {
  if (words[at]!.lower !== 'ruled' || words[at + 1]?.lower !== 'out') return [];
  if (at + 2 < words.length && words[at + 2]!.kind !== 'mark') return [];
  if (!BE_OR_GET.test(words[at - 1]?.lower ?? '')) return [];
  if (words.slice(Math.max(0, at - 4), at).some(({ lower }) => isNegator(lower))) return [];
  const found = heldBefore(words, at - 1, /^(?:that|says?|said)$/);
  const isOfPeople = found.some((j) => {
    const { lower } = words[j]!;
    return countsPeople(stem(lower)) || PLAYER.test(lower);
  });
  return isOfPeople ? [] : found;
}

/** The verb right behind a negator that denies itself, and where it ends, or null: also "no version could be excluded". */
export function deniesNext(words: readonly Word[], at: number): { verb: number; end: number } | null {
  if (words[at]!.lower === 'no')
    for (let k = at + 2; k < Math.min(words.length - 1, at + 7); k++) {
      if (!/^(?:can|could)$/.test(words[k]!.lower) || words[k + 1]!.lower !== 'be') continue;
      if (words[k + 2]?.lower === 'excluded') return { verb: k + 2, end: k + 3 };
      return words[k + 3]?.lower === 'out' ? { verb: k + 2, end: k + 4 } : null;
    }
  for (let k = at + 1; k < Math.min(words.length, at + 4); k++) {
    const { lower, kind } = words[k]!;
    if (/^(?:exclude|excluded|deny|denied)$/.test(lower)) return { verb: k, end: k + 1 };
    if (/^ruled?$/.test(lower)) return words[k + 1]?.lower === 'out' ? { verb: k, end: k + 2 } : null;
    if (kind !== 'mark' && !isFunctionWord(lower)) return null;
  }
  return null;
}

/** A breath ends here: what stands behind is told in its own right. */
export const STOPS = /^(but|although|after|when|because|while|since|and)$/;

/**
 * The words of content before `at` in its clause, nearest first: "The ship is here, the fuel is not." denies the fuel.
 *
 * @param past words that end the clause besides
 */
export function heldBefore(words: readonly Word[], at: number, past: RegExp = /^$/): number[] {
  const found: number[] = [];
  for (let j = at - 1; j >= 0 && found.length < REACH; j--) {
    const { kind, text, lower } = words[j]!;
    if (/^[,;:.!?]$/.test(text) || STOPS.test(lower) || past.test(lower)) break;
    if (kind !== 'mark' && !isFunctionWord(lower)) found.push(j);
  }
  return found;
}
