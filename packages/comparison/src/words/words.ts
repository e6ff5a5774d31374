/**
 * A word, number or mark of a claim, cut for comparing: "$1.2bn", "6:20", "30-year-old" and "U.S." stay whole, so
 * that a diff never splits a figure. Offsets are UTF-16 units of the text given.
 */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As it stands. */
  readonly text: string;
  /** Lower case, straight apostrophes and dashes, letters without marks. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
}

/** Groups: a figure, a name with a figure, a word; what is in none is a mark. By number: names for them take half the time again. */
const PATTERN = new RegExp(
  [
    /…|\.{3}/u,
    // Currency, figure with separators, attached scale, unit or ending: $1.2bn, 6:20, 12%, 21st, 1,200,000, 9km
    /((?:US\$|[A-Z]{1,2}\$|[$€£¥₹₽])?\d+(?:[.,:]\d+)*(?:%|‰|(?:st|nd|rd|th|bn|mn|m|k|tn|km|kg|am|pm|mph|s)(?![\p{L}\p{N}])|(?:-\p{L}+)+)?)/u,
    // P-8A, Su-30SM, Vanguard-1: a name, and no figure
    /(\p{Lu}\p{L}{0,20}-\d+[\p{L}\p{N}]*)/u,
    /((?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[-–'’&.](?=\p{L})[\p{L}\p{M}\p{N}]+)*)/u,
    /[^\s]/u,
  ]
    .map((part) => part.source)
    .join('|'),
  'gu',
);

/** Quotation marks, apostrophes and dashes of all kinds as their plain typewriter forms, one for one. */
export function level(text: string): string {
  return text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[–—−]/g, '-')
    .replace(/\u00a0/g, ' ');
}

/** "Liège" as "liege": a desk writes a name with its marks, another without. Most words have nothing to be made plain. */
const lowered = (word: string): string =>
  /\P{ASCII}/u.test(word)
    ? level(word).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
    : word.toLowerCase();

/** Cuts a text into words, numbers and marks, in order; blanks are left out. Never throws. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const [whole, number, model, word] = match;
    const kind =
      number !== undefined ? 'number' : word !== undefined || model !== undefined ? 'word' : 'mark';
    const start = match.index;
    found.push({ start, end: start + whole.length, text: whole, lower: lowered(whole), kind });
  }
  return found;
}
