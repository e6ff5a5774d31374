/** A place in capitals, what tells where and when, a dash, and a sentence behind it. */
const BARE =
  /^\p{Lu}{3}[\p{Lu} .'’-]*(?:, ?\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20})?){0,2}(?:,? \d{1,2}(?:, \d{4})?)? ?(?:[–—]|--?|:) ?(?=[\p{Lu}\d"“'‘])/u;

/**
 * How much of a text's first line is a dateline that names no agency, UTF-16 units; 0 where it begins otherwise.
 *
 * @example `BRENN, June 3 - A dam burst.` -> 16
 */
export function bareDateline(text: string): number {
  const line = BARE.exec(text.slice(0, 120))?.[0] ?? '';
  // "WASHINGTON-Based aides": a word goes on behind a hyphen without blanks.
  return /[\p{L}\d.]-$/u.test(line) ? 0 : line.length;
}
