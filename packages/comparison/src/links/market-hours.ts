import { isMoney } from '../figures/units.js';
import type { Reading } from '../reading/reading.js';

/** What a price is told in. */
const isPrice = (dimension: string) => /^(?:percent|point)$/.test(dimension) || isMoney(dimension);
const TRADED =
  /^(?:shares?|stocks?|bonds?|futures|crude|brent|gold|dollar|euro|pound|yen|rouble|ruble|rupee|lira|currency|index)$/;
/** "closed 4.1% lower", "ended the day 3 percent off", "at the close". */
const CLOSED = /^(?:close|closed|closes|closing|end|ended|ends|finished|finishes|settled)$/;
/** "in early trade", "at mid-morning", "opened". */
const OPEN = /^(?:early|opening|opened|midday|mid-morning|midmorning|mid-afternoon|midsession|intraday)$/;

const hours = new WeakMap<Reading, 'close' | 'open' | null>();

/** Does a text tell where a price stood when the market closed, or at a stated hour before? null: neither. */
function hourOf(reading: Reading): 'close' | 'open' | null {
  const made = hours.get(reading);
  if (made !== undefined) return made;
  const { words, moments } = reading;
  const traded = words.some(({ lower }) => TRADED.test(lower));
  const closed = words.some(({ lower }) => CLOSED.test(lower));
  const open = moments.some(({ kind }) => kind === 'clock') || words.some(({ lower }) => OPEN.test(lower));
  const hour =
    !isPriced(reading) || closed === open || !(traded || closed) ? null : closed ? 'close' : 'open';
  hours.set(reading, hour);
  return hour;
}

/** "4.6%", "$18.20", "33.90 to the dollar" */
const isPriced = ({ quantities }: Reading) =>
  quantities.some(({ dimension, value }) => isPrice(dimension) || !Number.isInteger(value));

/** A clause, and the claim it is of: "closed at 33.90, a gain of 2.7 per cent" tells the hour in its first. */
interface Part {
  readonly reading: Reading;
  readonly whole: Reading;
}

const hourOfPart = ({ reading, whole }: Part) =>
  hourOf(reading) ?? (isPriced(reading) ? hourOf(whole) : null);

/**
 * Two prices of one day, each right at its own time: they neither agree nor contradict each other.
 *
 * @example `Shares were down 6.3% at 0955 GMT` and `The shares closed 4.1% lower` -> true
 */
export function areOfTwoHours(a: Part, b: Part): boolean {
  const x = hourOfPart(a);
  if (x === null) return false;
  const y = hourOfPart(b);
  return y !== null && x !== y;
}
