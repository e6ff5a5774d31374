import { isDateline } from '../dispatch-agency.js';
import type { Scene } from '../grammar/scene.js';
import type { Mention } from '../mention.js';
import { spelledFrom } from '../mentions/spelled-out.js';
import type { Hook, Make } from './hook.js';

/** "146 residents are sleeping at a school (TASS).": the bracket that signs a sentence, not one of a dateline or of a definition. */
export function inBrackets(
  { lower, text, tokens, analysis }: Scene,
  mention: Mention,
  k: number,
  make: Make,
): Hook | null {
  const close = mention.phrase[1];
  if (!/^[),\]]$/.test(lower[close] ?? '') || isDateline(text, mention.span)) return null;
  // "the Lunde Broadcasting Co (LBC)": the letters of the name before the bracket.
  const letters = tokens[k + 1]?.text ?? '';
  if (/^\p{Lu}{2,6}$/u.test(letters) && spelledFrom(tokens, k - 1, letters) >= 0) return null;
  if (lower[close] === ',' && !/^(?:citing|quoting)$/.test(lower[close + 1] ?? '')) return null;
  if (/^[.!?]$/.test(tokens[k - 1]?.text ?? '.') || k + 6 >= analysis.tokens.length) return null;
  const next = tokens[close + 1]?.text ?? '';
  if (/^[)\]]$/.test(lower[close]!) && !/^(?:\.|,|;|or|and)$/.test(next)) return null;
  return make('reports', [k, close], 'outer', 'in-brackets', k);
}
