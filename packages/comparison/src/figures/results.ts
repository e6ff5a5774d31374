import type { Atom } from './atoms.js';
import { type FormedFigure, formedFigure } from './formed-figure.js';
import { SMALL, TENS } from './number-words.js';

/** What is told beside the result of a match or a vote. */
const TOLD_BESIDE =
  /^(?:beat|beaten|lose|lost|loss|won|win|wins|victory|defeat|defeated|thrash|thrashed|thrashing|draw|drew|tie|tied|vote|voted|votes|passed|approved|adopted|ratified|rejected|home|away|score|scored|lead|led|match|game|final|shoot-out|ruling|ruled)$/;
const REACH = 6;

/** Larger than either figure: 3-1 is 3001. */
const BASE = 1000;

/**
 * The result of a match or vote, which is one figure and not two: the greater first, whoever is told first.
 *
 * @example `Lunde beat Brenn 3-1, AFP said.` -> result 3001, as in "Brenn lost 1-3"
 */
export function resultOf(list: readonly Atom[], i: number): FormedFigure | null {
  const counted = countedVotes(list, i) ?? forAndAgainst(list, i);
  if (counted !== null) return counted;
  const first = list[i]!;
  const joined = list[i + 1]?.at === first.at;
  const second = joined ? list[i + 1]! : /^[–-]$/.test(list[i + 1]?.lower ?? '') ? list[i + 2] : undefined;
  if (second === undefined || !/^\d{1,3}$/.test(first.lower) || !/^\d{1,3}$/.test(second.lower)) return null;
  const length = joined ? 2 : 3;
  const beside = [...list.slice(Math.max(0, i - REACH), i), ...list.slice(i + length, i + length + REACH)];
  if (!beside.some(({ lower }) => TOLD_BESIDE.test(lower))) return null;
  return asResult(list, i, length, Number(first.lower), Number(second.lower));
}

/** "61 votes to 38", "seven votes to four", "by 61 to 38", "voted 61 to 38" */
function countedVotes(list: readonly Atom[], i: number) {
  const x = numberOf(list[i]);
  const told = /^(?:by|voted)$/.test(list[i - 1]?.lower ?? '');
  const short = told && list[i + 1]?.lower === 'to' ? numberOf(list[i + 2]) : null;
  if (x !== null && short !== null && x >= short) return asResult(list, i, 3, x, short);
  const y = numberOf(list[i + 3]);
  return x !== null &&
    y !== null &&
    /^votes?$/.test(list[i + 1]?.lower ?? '') &&
    /^(?:to|against)$/.test(list[i + 2]?.lower ?? '')
    ? asResult(list, i, 4, x, y)
    : null;
}

/** Atoms from one count of votes to the other: "61 deputies voted in favour of it and 38 against". */
const REACH_OF_VOTES = 8;

/** "61 votes in favour and 38 against", "61 for, 38 against", "61 in favour, with 38 opposed" */
function forAndAgainst(list: readonly Atom[], i: number) {
  const x = numberOf(list[i]);
  if (x === null) return null;
  let isFor = false;
  for (let k = i + 1; k < Math.min(i + REACH_OF_VOTES, list.length - 1); k++) {
    const y = numberOf(list[k]);
    if (y === null) {
      isFor ||= /^(?:favou?r|for)$/.test(list[k]!.lower);
      continue;
    }
    const isCounted = isFor && /^(?:against|opposed)$/.test(list[k + 1]!.lower);
    return isCounted ? asResult(list, i, k + 2 - i, x, y) : null;
  }
  return null;
}

function numberOf(atom: Atom | undefined): number | null {
  if (atom === undefined) return null;
  return /^\d{1,3}$/.test(atom.lower)
    ? Number(atom.lower)
    : (SMALL.get(atom.lower) ?? TENS.get(atom.lower) ?? null);
}

function asResult(list: readonly Atom[], i: number, length: number, x: number, y: number): FormedFigure {
  const value = Math.max(x, y) * BASE + Math.min(x, y);
  return formedFigure(list, i, length, { dimension: 'result', value });
}
