import type { Atom } from './atoms.js';
import type { Quantity } from './figure.js';

/** A figure in a form of its own (an age, a result, half an hour) and the atoms it takes. */
export interface FormedFigure {
  readonly quantity: Quantity;
  /** Atoms from its place on; 0 where what it is told of is a figure besides ("all seven"). */
  readonly length: number;
}

/** What is known of the figure beside its place. Values in base units of the dimension. */
interface Form extends Pick<Quantity, 'dimension' | 'value'> {
  /** In the unit it was written in; the value where left out. */
  readonly written?: number;
  /** What it allows; exactly the value where left out. */
  readonly low?: number;
  readonly high?: number;
  /** Where it begins, a bound included ("at least one in five"), place in the claim's words. */
  readonly first?: number;
  /** Stem of what it counts, where its form says so ("twice"). */
  readonly noun?: string | null;
}

/**
 * A figure from the atom `i` on. Its form says what it counts, so it is no part of another, and mostly has no noun.
 *
 * @example `Lunde beat Brenn 3-1, AFP said.` -> one figure of three atoms, a result
 */
export function formedFigure(list: readonly Atom[], i: number, length: number, form: Form): FormedFigure {
  const {
    dimension,
    value,
    written = value,
    low = value,
    high = value,
    first = list[i]!.at,
    noun = null,
  } = form;
  const end = list[i + Math.max(length, 1) - 1]!.at + 1;
  return {
    quantity: { dimension, value, written, low, high, slack: 0, first, end, noun, part: false },
    length,
  };
}
