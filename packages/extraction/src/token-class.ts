import { CLOSES, OPENS, PENN_TAGS } from '@wirediff/text';
import type { Sheet } from './sheet.js';

const PLAIN = PENN_TAGS.length + 2;

/** Classes of token by which the CRF's transitions differ. */
export const CLASSES = PLAIN * 2;

/** A token's class: its tag or kind of quotation mark, inside or outside of a quotation. */
export function classOf({ marks, quotation, tags }: Sheet, i: number): number {
  const mark = marks[i];
  const plain = mark === OPENS ? PENN_TAGS.length : mark === CLOSES ? PENN_TAGS.length + 1 : tags[i]!;
  return plain + (quotation[i]! > 0 ? PLAIN : 0);
}
