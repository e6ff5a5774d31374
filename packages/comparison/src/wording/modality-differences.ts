import type { Discrepancy } from '@wirediff/domain';
import type { Matching } from '../matching/matching.js';
import { phrase } from '../reading/phrase.js';
import type { Reading } from '../reading/reading.js';
import { BE } from '../words/forms-of-be.js';
import { HEDGES, OUTLOOKS } from './hedges.js';

interface Found {
  readonly first: number;
  readonly end: number;
}

/** By their first word, the longest first: most words begin none. */
const hedges = new Map<string, string[][]>();
for (const line of HEDGES.trim().split('\n')) {
  const parts = line.split(' ');
  hedges.set(parts[0]!, [...(hedges.get(parts[0]!) ?? []), parts]);
}
for (const list of hedges.values()) list.sort((x, y) => y.length - x.length);

const known = new WeakMap<Reading, readonly Found[]>();

/** Hedges of a text, in order; longer phrases first at one place. Looked for once a reading. */
function hedgesOf(reading: Reading): readonly Found[] {
  const made = known.get(reading) ?? findHedges(reading);
  known.set(reading, made);
  return made;
}

/** "cannot" and "didn't" are a "not" here. */
const withNot = (lower: string): string => (/n't$|^cannot$/.test(lower) ? 'not' : lower);

function findHedges(reading: Reading): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < reading.words.length; ) {
    const hit = hedges
      .get(withNot(reading.words[i]!.lower))
      ?.find((parts) => parts.every((part, k) => withNot(reading.words[i + k]?.lower ?? '') === part));
    // "in May" is no doubt.
    const isDate = reading.moments.some(({ first, end }) => first <= i && i < end);
    if (hit === undefined || isDate || isNoDoubt(reading, i)) {
      i++;
      continue;
    }
    found.push({ first: i, end: i + hit.length });
    i += hit.length;
  }
  return found;
}

/** Forms that are a doubt as a verb only: "planned to close", "is thought to have left"; not "planned operations", "I thought they were cleaners". */
const VERBAL = /^(?:planned|thought|suspected|alleged)$/;

/** "could not establish", "no version could be excluded": nothing is doubted. */
function isNoDoubt({ words }: Reading, at: number): boolean {
  const [before, word, next, third] = [-1, 0, 1, 2].map((k) => words[at + k]?.lower ?? '');
  // "might not recognise the result" is a doubt, "could not establish" none, and "may not enter" a ban.
  if (word === 'might' && next === 'not') return false;
  if (/^(?:could|might|may)$/.test(word!))
    // "may no longer be filled" forbids.
    return (
      next === 'not' ||
      (next === 'no' && third === 'longer') ||
      (next === 'be' && /^(?:excluded|ruled)$/.test(third!))
    );
  // "was not considering a swap": nothing is open.
  if (/^(?:considering|weighing|mulling|studying)$/.test(word!))
    return /^(?:not|never|longer)$|n't$/.test(before!);
  // "the two suspects": people.
  if (word === 'suspects')
    return !/^(?:he|she|it|and|also)$/.test(before!) && !/^\p{Lu}/u.test(words[at - 1]?.text ?? '');
  // "voted against the plan": a thing; "plans to close" and "a plan to close" tell what is not yet so.
  if (/^plans?$/.test(word!)) return !/^(?:to|on)$/.test(next!);
  return VERBAL.test(word!) && next !== 'to' && !BE.test(before!);
}

const outlooks = new Set(OUTLOOKS.trim().split(/\s+/));

const permits = (own: Reading, { first }: Found, other: Reading): boolean =>
  /^(?:may|could)$/.test(own.words[first]!.lower) &&
  other.words.some(({ lower }) => /^(?:can|until)$/.test(lower));

/** The hedges of a text, with its outlooks where the other side says flatly that it will be so. */
function doubtsAgainst(own: Reading, other: Reading): readonly Found[] {
  const found = hedgesOf(own);
  if (found.length > 0 || !other.words.some(({ lower }) => lower === 'will')) return found;
  if (own.words.some(({ lower }) => lower === 'will')) return found;
  const at = own.words.findIndex(({ lower }) => outlooks.has(lower));
  return at < 0 ? [] : [{ first: at, end: at + 1 }];
}

/**
 * A doubt that one side has and the other lost. Where both sides hedge, in whatever words, nothing was lost. At most
 * one row.
 *
 * @example "had not ruled out exempting buses" and "buses will be exempted" -> modality
 */
export function modalityDifferences(a: Reading, b: Reading, { matches }: Matching): Discrepancy[] {
  const [left, right] = [doubtsAgainst(a, b), doubtsAgainst(b, a)];
  if (left.length > 0 === right.length > 0) return [];
  // "may take away six points" and "can deduct six points" permit the same.
  if (left.length > 0 ? permits(a, left[0]!, b) : permits(b, right[0]!, a)) return [];
  const partnered = (reading: Reading, side: 'a' | 'b', { first, end }: Found) =>
    matches.some((m) => {
      const at = reading.units[m[side]]!.at;
      return first <= at && at < end;
    });
  // "forecast" and "expected" are tied as words: the doubt was kept.
  const lostA = left.find((hedge) => !partnered(a, 'a', hedge));
  const lostB = right.find((hedge) => !partnered(b, 'b', hedge));
  if (lostA !== undefined) return [{ kind: 'modality', a: phrase(a, lostA.first, lostA.end), b: null }];
  if (lostB !== undefined) return [{ kind: 'modality', a: null, b: phrase(b, lostB.first, lostB.end) }];
  return [];
}
