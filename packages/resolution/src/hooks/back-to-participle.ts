import { isDayOrMonth } from '../cues/calendar.js';
import { retellingAt } from '../cues/retelling.js';
import { cueOf } from '../cues/verbs.js';
import { beforeSpan } from '../grammar/phrases.js';
import type { Scene } from '../grammar/scene.js';

// Each goes back from the word before "by" over what stands between it and its participle, and gives the token it ends at.

/** Over "in London" of "monitored in London by the BBC", "here" of "monitored here by". */
export function overPlace({ lower, tokens }: Scene, at: number): number {
  if (/^(?:here|locally)$/.test(lower[at] ?? '')) return at - 1;
  return lower[at - 1] === 'in' && /^\p{Lu}/u.test(tokens[at]?.text ?? '') ? at - 2 : at;
}

/** Over the time of "was quoted today by the Vienna daily Kurier", "cited on Nov 19 by". */
export function overTime({ lower, tokens }: Scene, from: number): number {
  let at = beforeSpan(lower, from);
  while (
    /^(?:today|yesterday|late|early|earlier|last|this|week|month|year|night|in|on)$/.test(lower[at] ?? '') ||
    isDayOrMonth(tokens[at]?.text ?? '') ||
    (/^\d{1,2}$/.test(lower[at] ?? '') && isDayOrMonth(tokens[at - 1]?.text ?? ''))
  )
    at--;
  return at;
}

/** Over "in full", "word for word", "without comment" back to the participle they stand behind, or `at` itself. */
export function overManner({ lower, tag }: Scene, at: number): number {
  for (let k = at; k > at - 5 && k > 0; k--) {
    const isPassing = retellingAt(lower, k) !== null || (lower[k] === 'reported' && lower[k - 1] !== 'be');
    if (k < at && isPassing && /^VB[ND]$/.test(tag[k]!)) return k;
    // "reported Sunday morning by TMZ"
    const isDay = /day$/.test(lower[k]!) && tag[k] === 'NNP';
    if ((!isDay && !/^(?:IN|NN|RB|DT|JJ)$/.test(tag[k]!)) || cueOf(lower[k]!)) return at;
  }
  return at;
}
