import { once } from './once.js';
import type { Reading } from './reading.js';
import { type Unit, withUnits } from './unit.js';

/**
 * The reading of a stretch of a text, cut out of the reading of the whole: the same words, units, figures and dates,
 * with places counted from its first word. No figure or date may straddle its ends.
 */
export function partOf(whole: Reading, first: number, end: number): Reading {
  const inside = (at: number) => at >= first && at < end;
  const shift = <T extends { readonly first: number; readonly end: number }>(list: readonly T[]): T[] =>
    list
      .filter((one) => inside(one.first))
      .map((one) => ({ ...one, first: one.first - first, end: Math.min(one.end, end) - first }));
  let figure = 0;
  let date = 0;
  const units = whole.units
    .filter(({ at }) => inside(at))
    .map((unit): Unit => {
      const at = unit.at - first;
      return { ...unit, at, index: unit.kind === 'figure' ? figure++ : unit.kind === 'date' ? date++ : at };
    });
  return {
    text: whole.text,
    words: whole.words.slice(first, end),
    keys: whole.keys.slice(first, end),
    content: whole.content.filter(inside).map((at) => at - first),
    quantities: shift(whole.quantities),
    moments: shift(whole.moments),
    // "In 2019 a fire killed 21 and shut the port": the second clause is of 2019 too.
    past: whole.past,
    turns: shift(whole.turns),
    polarity: {
      negated: whole.polarity.negated.slice(first, end),
      negations: shift(whole.polarity.negations),
    },
    loaded: whole.loaded.filter(inside).map((at) => at - first),
    literal: once(() => partOf(whole.literal(), first, end)),
    ...withUnits(units, shift(whole.names)),
  };
}
