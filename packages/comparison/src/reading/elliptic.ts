import type { Claim, QuoteKind } from '@wirediff/domain';
import type { Moment } from '../dates/moment.js';
import type { Quantity } from '../figures/figure.js';
import { stem } from '../words/stem.js';
import type { Clause } from './clauses.js';
import { phrase } from './phrase.js';
import { type Reading, read } from './reading.js';

/** Words that a figure alone is told with: "put the number at nine", "AFP has at least 34", "it was three days earlier". */
const LIGHT = new Set(
  'figure number toll total count estimate put give gave make made say said speak spoke hear heard have cite report quote mention claim tally list reckon record note offer reach write wrote talk tell told find found register identify announce confirm instead exact precise people person higher lower'
    .split(' ')
    .map(stem),
);

/** What is asked of a side here. */
interface Told {
  readonly reading: Reading;
  readonly clauses: readonly Clause[];
  readonly quote: QuoteKind;
  readonly quoted: Reading | null;
  readonly claim: Claim | null;
  readonly completed?: boolean;
}

/** A longer claim tells what its figure counts. */
const MOST_WORDS = 9;
/** So many claims back stands what is counted; what lies further back is another matter. */
const MOST_BACK = 2;

/**
 * The sides of an article, in which a claim that gives a figure or a day and nothing else says what the claim before it says, with its
 * own figure: papers that hold reports against each other write so. Its words for all else are not its own (`completed`).
 *
 * @param list in order of the article
 *
 * @example `Lusa has three people suspended at the mill, Reuters has five.` -> Reuters: "five people suspended at the mill"
 */
export function completed<T extends Told>(list: readonly T[], publishedAt: string | null): readonly T[] {
  const made: T[] = [];
  for (const [i, side] of list.entries())
    made.push(isElliptic(side) ? completedBy(side, made.slice(-MOST_BACK), publishedAt) : list[i]!);
  return made;
}

function isElliptic({ reading, claim, quote }: Told): boolean {
  const { units, keys, words, text } = reading;
  const told = units.filter(({ kind }) => kind !== 'word');
  return (
    claim?.field === 'text' &&
    quote !== 'direct' &&
    told.length === 1 &&
    words.length <= MOST_WORDS &&
    !/^(?:\(|(?:He|She|I|We|They) )|\bput (?:out|down|up|off)\b/i.test(text) &&
    units.every(({ kind, at }) => kind !== 'word' || LIGHT.has(keys[at]!))
  );
}

function completedBy<T extends Told>(side: T, before: readonly T[], publishedAt: string | null): T {
  const { quantities, moments } = side.reading;
  const [figure] = quantities;
  const own: Quantity | Moment | undefined = figure ?? moments[0];
  if (own === undefined || (figure !== undefined && hasNoun(figure))) return side;
  for (const other of before.toReversed()) {
    if (other.claim?.field !== 'text') continue;
    const slot = figure === undefined ? other.reading.moments[0] : sameKind(figure, other.reading.quantities);
    if (slot === undefined) continue;
    const whole = clauseWith(other, slot);
    const text = [
      phrase(other.reading, whole.first, slot.first),
      phrase(side.reading, own.first, own.end),
      phrase(other.reading, slot.end, whole.end),
    ]
      .filter((part) => part !== '')
      .join(' ');
    return { ...side, reading: read(text, publishedAt), clauses: [], quoted: null, completed: true };
  }
  return side;
}

/** "fifty-five minutes" measures what it measures, "12 boats" counts boats. */
const hasNoun = ({ dimension, noun }: Quantity): boolean =>
  dimension === 'count' && noun !== null && !LIGHT.has(noun);

const sameKind = (figure: Quantity, others: readonly Quantity[]): Quantity | undefined =>
  others.find(({ dimension }) => dimension === figure.dimension);

/** The clause that a figure or day stands in, as places of its side's words. */
function clauseWith(
  { reading, clauses }: Told,
  { first }: { readonly first: number },
): { first: number; end: number } {
  const holding = clauses.find(
    ({ reading: clause }) =>
      placeOf(reading, clause) <= first && first < placeOf(reading, clause) + clause.words.length,
  );
  if (holding === undefined) return { first: 0, end: reading.words.length };
  const from = placeOf(reading, holding.reading);
  return { first: from, end: from + holding.reading.words.length };
}

const placeOf = (whole: Reading, clause: Reading): number => whole.words.indexOf(clause.words[0]!);
