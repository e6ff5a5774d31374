import { countryOf } from '../cues/places.js';
import type { Reading } from '../reading.js';

/** Bodies and people that one tells things to, and that are no outlets. */
const HEARERS =
  /^(?:Congress|Parliament|Senate|Commons|Court|Council|Commission|Committee|MPs|Brussels|Washington|Moscow|Beijing|London|Paris|Berlin|Kyiv|NATO|UEFA|FIFA|FDA|FBI|CIA|UN|EU|IMF|WHO|Assembly|Police|Judge|Union|House|Lords|Knesset|Duma|Bundestag|Centre|Center|Office|Group|Service|Democrats|Republicans|God|Mum|Dad|Mom)s?$/;

/**
 * `"...," Danner told DAZN.`, `"...," she told the Western People`: words in quotation marks are told to outlets more than to
 * anybody else; so is a name of one word that the text has nowhere else, or one behind "the".
 */
export function isToldOfQuote(reading: Reading, from: number, to: number): boolean {
  const { lower, tokens, quotation, sentenceOf } = reading;
  const the = lower[from - 1] === 'the';
  const told = lower[the ? from - 2 : from - 1] ?? '';
  if (!/^(?:told|tells)$/.test(told) || (!the && to - from > 1) || to - from > 3) return false;
  for (let k = from; k < to; k++)
    if (HEARERS.test(tokens[k]!.text) || countryOf(tokens[k]!.text) !== null) return false;
  const after = lower[to] ?? '.';
  if (
    !/^(?:[.,:;]|in|on|by|from|after|last|before|during|over|late|at|afterwards|this|earlier|via|through|ahead)$/.test(
      after,
    )
  )
    return false;
  // "Judge Philpot told Dica: ...": a person; "Engel told DAZN: ..." is none.
  if (after === ':' && !the && !/^[\p{Lu}\d+]{3,}$/u.test(tokens[from]!.text)) return false;
  const quoted =
    after === ':' ||
    Array.from({ length: 12 }, (_, back) => from - 1 - back).some(
      (k) => k >= 0 && sentenceOf[k] === sentenceOf[from] && quotation[k] !== -1,
    );
  if (!quoted) return false;
  // "Trump told Putin": who is named elsewhere is hardly the one who was told.
  let times = 0;
  for (const { text } of tokens) if (text === tokens[to - 1]!.text) times++;
  return times === 1;
}
