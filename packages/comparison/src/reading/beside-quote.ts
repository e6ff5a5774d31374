import type { Article, Claim } from '@wirediff/domain';

/** Words on either side of a quote that are looked at: `the mayor, Ada Lind, told Danas, sobbing:` is one side. */
const WORDS = 6;
/** UTF-16 units in which they stand. */
const UNITS = 80;

/**
 * The words of its sentence that stand right before and right behind a direct quote, lower case: how its speaker said it, where
 * the cue of the claim tells only how an agency reported it. None for other claims, which hold their words of saying or stand apart
 * from them.
 *
 * @example `"We have lost the mill," sobbed the mayor of Brenn, Hina said.` -> sobbed, the, mayor, of, brenn, hina
 */
export function besideQuote({ quote, spans, field }: Claim, { text, title }: Article): readonly string[] {
  const [first, last] = [spans[0], spans.at(-1)];
  if (quote !== 'direct' || first === undefined || last === undefined) return [];
  const whole = field === 'title' ? (title ?? '') : text;
  const before = whole
    .slice(Math.max(0, first[0] - UNITS), first[0])
    .split(END)
    .at(-1)!;
  const behind = whole
    .slice(last[1], last[1] + UNITS)
    .replace(CLOSING, '')
    .split(END)[0]!;
  return [...wordsOf(before).slice(-WORDS), ...wordsOf(behind).slice(0, WORDS)];
}

/** What ends the stretch beside a quote: a sentence's end, another quote. */
const END = /[.!?](?=\s|$)|[\n"“”]/;
/** What a quote may leave behind it of its own. */
const CLOSING = /^["”]?[,;]?/;

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [];
