import type { Discrepancy } from '@wirediff/domain';
import { match } from '../matching/matching.js';
import { read } from '../reading/reading.js';
import type { Side } from '../reading/side.js';
import { loadedCueDifference } from '../wording/loaded-differences.js';
import { type Judgement, judge, KEPT_OF_QUOTE } from './judge.js';

/**
 * Judges two sides by what they quote, whatever stands around it; null where one quotes nothing, or the one quote is
 * not the other's, cut or reworded.
 */
export function judgeQuotes(a: Side, b: Side): Judgement | null {
  const [x, y] = [asQuote(a), asQuote(b)];
  if (x === null || y === null) return null;
  const judged = judge(x, y);
  if (judged.kept < KEPT_OF_QUOTE) return null;
  const left = judged.discrepancies.filter((row) => !isToldAround(a, b, row));
  return { ...judged, discrepancies: [...left, ...aroundQuotes(a, b, judged)] };
}

/** Share of the words of a part that must be told elsewhere. */
const LEAST_TOLD_AROUND = 0.6;

/**
 * Is a part that a quote leaves out told in the words around it? `"We have six of them on the line and no reason to think the others
 * are dead"` and `rescuers were talking to six, and there was "no reason to think the others are dead"`.
 */
function isToldAround(a: Side, b: Side, row: Discrepancy): boolean {
  if (row.kind !== 'omitted_part') return false;
  const [part, other] = row.a === null ? [row.b, a] : [row.a, b];
  if (part === null || other.quoted === other.reading) return false;
  const lost = read(part);
  return lost.content.length === 0 || match(lost, other.reading).coverA >= LEAST_TOLD_AROUND;
}

/** A loaded reporting word beside a quote, where it was not found with the quote. */
function aroundQuotes(a: Side, b: Side, { discrepancies }: Judgement): Discrepancy[] {
  if (discrepancies.some(({ kind }) => kind === 'loaded_wording')) return [];
  return loadedCueDifference(a, b);
}

/** A side cut down to what it quotes. */
function asQuote(side: Side): Side | null {
  if (side.quoted === null) return null;
  if (side.quoted === side.reading) return side;
  // '"I will touch the subsidy," the candidate let slip': what opens the claim has nothing before it that could deny it.
  const quote = /^["“]/.test(side.reading.words[0]?.text ?? '') ? 'direct' : side.quote;
  return { ...side, quote, reading: side.quoted, clauses: [] };
}
