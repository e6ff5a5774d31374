import { isQuoteMark, longPhraseEnd } from './phrases.js';
import { takerOf } from './piece-taker.js';
import { mentionHolding, type Scene } from './scene.js';

/** "as saying", "as predicting", "as blaming" */
export const isSaying = (word: string | undefined): boolean =>
  /^[a-z]{3,}ing$/.test(word ?? '') && !/^(?:being|king|nothing)$/.test(word!);

/** "cited sources claiming that", "quoted residents describing how" */
export const TELLING =
  /^(?:describing|saying|claiming|suggesting|alleging|stating|asserting|insisting|confirming)$/;

/** "who said", "who says" */
export const isWhoSays = (lower: readonly string[], at: number): boolean =>
  lower[at] === 'who' &&
  /^(?:said|says|claimed|claims|insisted|insists|confirmed|confirms)$/.test(lower[at + 1] ?? '');

/** Whom a verb of quoting quotes: up to "as saying", a comma, or the end. */
export function quotedEnd(scene: Scene, at: number, limit: number): number {
  const { lower, tokens } = scene;
  // "quoted the French daily at length": to the tagger an adverb.
  const named = mentionHolding(scene, at);
  const to = named?.phrase[0] === at ? named.phrase[1] : at;
  for (let k = at; k < Math.min(limit, at + 40); k++) {
    if (lower[k] === 'as' && isSaying(lower[k + 1])) return k;
    if (isQuoteMark(tokens[k]!.text) && k > at) return namedInMarks(scene, k, limit) ?? k;
    // "quoted a witness, who said the port was shut"
    if (k > at && isWhoSays(lower, k)) return lower[k - 1] === ',' ? k - 1 : k;
    if ((TELLING.test(lower[k]!) || /^(?:that|:)$/.test(lower[k]!)) && k > at) return k;
  }
  // "cited an interview the prefect gave to Danas"
  for (let k = at; k < Math.min(limit, at + 4); k++) {
    const taker = takerOf(scene, k, limit);
    if (taker) return taker.phrase[1];
  }
  const comma = firstComma(scene, at, limit);
  return comma < limit ? comma : Math.max(Math.min(to, limit), longPhraseEnd(scene, at, limit));
}

/** "quoted a "senior official" as saying": the marks are around who is quoted. Where they close, or null. */
function namedInMarks({ lower, tokens }: Scene, open: number, limit: number): number | null {
  for (let k = open + 1; k < Math.min(limit, open + 10); k++)
    if (isQuoteMark(tokens[k]!.text)) return lower[k + 1] === 'as' && isSaying(lower[k + 2]) ? k + 1 : null;
  return null;
}

function firstComma({ tokens, quotation }: Scene, at: number, limit: number): number {
  let k = at;
  while (k < limit && !(tokens[k]!.text === ',' && quotation[k] === -1)) k++;
  return k;
}
