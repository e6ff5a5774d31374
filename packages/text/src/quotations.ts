import type { Quotation } from './analysis.js';
import { classOf, isLineBreak, isWordUnit, SPACE } from './characters.js';
import type { TokenBounds } from './tokens.js';

/** What a token is to quotations: nothing, an opening mark, a closing mark. */
export const NO_MARK = 0;
export const OPENS = 1;
export const CLOSES = 2;

const STRAIGHT = 0x22;
const isDouble = (unit: number) =>
  unit === STRAIGHT ||
  unit === 0x201c ||
  unit === 0x201d ||
  unit === 0x201e ||
  unit === 0xab ||
  unit === 0xbb ||
  unit === 0xff02;
const isSingle = (unit: number) => unit === 0x27 || unit === 0x2018 || unit === 0x2019 || unit === 0x60;

/** Quotation marks of a text: what each token is, and the outermost stretches between them. */
export interface QuotationMarks {
  /** `NO_MARK`, `OPENS` or `CLOSES` for every token. */
  readonly kinds: Uint8Array;
  readonly quotations: readonly Quotation[];
}

/**
 * Pairs the quotation marks of each paragraph: straight, curly, French, single. A straight mark opens or closes by
 * what stands beside it, and where that does not tell (`the "big"lie`) by whether a quotation is open. An apostrophe
 * is a mark only where it opens before a word after a blank and another one closes in the same paragraph.
 *
 * @example `He said "no", then 'yes'.` -> [8,12] and [19,24]
 */
export function quotationMarks(text: string, bounds: TokenBounds): QuotationMarks {
  const { starts, ends, count } = bounds;
  const kinds = new Uint8Array(count);
  const quotations: Quotation[] = [];
  let open = -1;
  let openSingle = -1;
  let paragraphEnd = 0;
  let previousEnd = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i]!;
    if (start >= paragraphEnd) {
      if (open >= 0) quotations.push({ span: [open, previousEnd], closed: false });
      open = -1;
      openSingle = -1;
      paragraphEnd = lineEnd(text, start);
    }
    previousEnd = ends[i]!;
    const unit = text.charCodeAt(start);
    if (isDouble(unit) || (ends[i]! - start === 2 && isSingle(unit) && text.charCodeAt(start + 1) === unit)) {
      const opens = doubleOpens(text, start, ends[i]!, unit, open >= 0);
      kinds[i] = opens ? OPENS : CLOSES;
      if (opens && open < 0) {
        open = start;
        openSingle = -1;
      } else if (!opens && open >= 0) {
        quotations.push({ span: [open, ends[i]!], closed: true });
        open = -1;
      }
    } else if (isSingle(unit) && ends[i]! - start === 1) {
      if (openSingle >= 0 && singleCloses(text, start)) {
        kinds[i] = CLOSES;
        if (open < 0) quotations.push({ span: [openSingle, ends[i]!], closed: true });
        openSingle = -1;
      } else if (openSingle < 0 && singleOpens(text, start, unit, paragraphEnd)) {
        kinds[i] = OPENS;
        openSingle = start;
      }
    }
  }
  if (open >= 0) quotations.push({ span: [open, previousEnd], closed: false });
  return { kinds, quotations };
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineBreak(text.charCodeAt(at))) at++;
  return at;
}

function doubleOpens(text: string, start: number, end: number, unit: number, isOpen: boolean): boolean {
  if (unit === 0x201c || unit === 0x201e || unit === 0xab || unit === 0x60) return true;
  if (unit === 0x201d || unit === 0xbb || unit === 0x27) return false;
  const blankBefore =
    start === 0 || classOf(text.charCodeAt(start - 1)) === SPACE || isOpener(text.charCodeAt(start - 1));
  const blankAfter = end >= text.length || classOf(text.charCodeAt(end)) === SPACE;
  if (blankBefore === blankAfter) return !isOpen;
  return blankBefore;
}

const isOpener = (unit: number) =>
  unit === 40 ||
  unit === 91 ||
  unit === 0x2014 ||
  unit === 0x2013 ||
  unit === 45 ||
  unit === 0x2018 ||
  unit === 0x27;

function singleOpens(text: string, start: number, unit: number, paragraphEnd: number): boolean {
  if (unit === 0x60) return false;
  const before = start === 0 ? SPACE : classOf(text.charCodeAt(start - 1));
  if (before !== SPACE && !isOpener(text.charCodeAt(start - 1)) && !isDouble(text.charCodeAt(start - 1)))
    return false;
  if (start + 1 >= paragraphEnd || !isWordUnit(text.charCodeAt(start + 1))) return false;
  // "the '90s", and ’ never opens
  if (unit === 0x2019 || /\p{N}/u.test(text[start + 1]!)) return false;
  const stop = Math.min(paragraphEnd, start + 600);
  for (let at = start + 2; at < stop; at++)
    if (isSingle(text.charCodeAt(at)) && singleCloses(text, at)) return true;
  return false;
}

/** An apostrophe closes where no letter follows and it is no plural genitive ("the workers' union"). */
function singleCloses(text: string, at: number): boolean {
  if (text.charCodeAt(at) === 0x2018) return false;
  if (at + 1 < text.length && isWordUnit(text.charCodeAt(at + 1))) return false;
  const before = text.charCodeAt(at - 1);
  if (classOf(before) === SPACE) return false;
  if ((before | 32) !== 115) return true;
  // "the 'workers' said": after s a blank and a small letter leave it open; a mark or the end close it.
  return !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
}
