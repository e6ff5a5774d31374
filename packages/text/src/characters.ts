/** What a UTF-16 unit is to the tokeniser. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;
/** First or second half of a surrogate pair. */
export const HALF = 4;

const UNKNOWN = 255;
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

/**
 * Class of the UTF-16 unit `unit`. Remembered in a 64 kB table, because Unicode property tests cost 30 times as much
 * as a look into an array and nearly every unit of English copy is one of a hundred.
 */
export function classOf(unit: number): number {
  if (classes[unit] === UNKNOWN) classes[unit] = classify(unit);
  return classes[unit]!;
}

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return HALF;
  const char = String.fromCharCode(unit);
  if (/[\p{L}\p{M}_]/u.test(char)) return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  // Zero-width and other format characters part words as a blank does, NUL too.
  if (/[\s\p{Cc}\p{Cf}\p{Z}]/u.test(char)) return SPACE;
  return MARK;
}

/** Is the unit a letter or digit: something words are made of? */
export function isWordUnit(unit: number): boolean {
  const found = classOf(unit);
  return found === LETTER || found === DIGIT;
}

/** Does a paragraph end here? One line break does, as wire copy and web pages put one paragraph on a line. */
export function isLineBreak(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029 || unit === 0x85;
}
