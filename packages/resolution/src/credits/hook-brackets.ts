import { isDateline } from '../dispatch-agency.js';
import type { Scene } from '../grammar/scene.js';
import type { Mention } from '../mentions/mention.js';
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
  if (spellsOut(tokens, k, tokens[k + 1]?.text ?? '')) return null;
  if (lower[close] === ',' && !/^(?:citing|quoting)$/.test(lower[close + 1] ?? '')) return null;
  if (/^[.!?]$/.test(tokens[k - 1]?.text ?? '.') || k + 6 >= analysis.tokens.length) return null;
  const next = tokens[close + 1]?.text ?? '';
  if (/^[)\]]$/.test(lower[close]!) && !/^(?:\.|,|;|or|and)$/.test(next)) return null;
  return make('reports', [k, close], 'outer', 'in-brackets', k);
}

/** "the National Broadcasting Co (NBC)": the letters of the name before the bracket sign nothing. */
function spellsOut(tokens: Scene['tokens'], open: number, letters: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return false;
  const before = tokens.slice(Math.max(0, open - 9), open).map(({ text }) => text);
  let rest = letters.length - 1;
  let ended = false;
  for (const word of before.reverse()) {
    if (word[0] === letters[rest]) {
      if (--rest < 0) return true;
      ended = true;
    } else if (
      !/^(?:of|for|the|and|de|la|&)$/i.test(word) &&
      (ended || !/^(?:Co|Corp|Inc|Ltd|Company)\.?$/.test(word))
    )
      return false;
  }
  return false;
}
