/**
 * Labels of the tagger. Source and content carry the side on which their cue stands, and words between two parts of
 * one attribution have a label of their own: so the labels tell how the parts hang together.
 *
 *   "Rain,"  he   said   Monday ,  "is   near."
 *    C>      S>   Q      G      G   C<    C<
 */
export const OUTSIDE = 0;
export const GAP = 1;
/** Beginning of each part; the label after it is its inside. */
export const SOURCE_BEFORE = 2;
export const SOURCE_AFTER = 4;
export const CUE = 6;
export const CONTENT_BEFORE = 8;
export const CONTENT_AFTER = 10;
export const LABELS = 12;

export const isInside = (label: number) => label > GAP && (label & 1) === 1;

/** May `next` stand after `label`? The inside of a part only after its own beginning or inside. */
export function follows(label: number, next: number): boolean {
  return !isInside(next) || label === next || label === next - 1;
}
