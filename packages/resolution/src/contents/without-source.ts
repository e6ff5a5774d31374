import { mentionIn } from '../grammar/agents.js';
import { FINITE } from '../grammar/has-verb.js';
import { longPhraseEnd } from '../grammar/phrases.js';
import type { Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';

/**
 * Content without whose word it is: "Sputnik reported that C, according to a ministry spokesman", "C, according to the army, AFP
 * reports", "According to the army, C, AFP reports". Not where that is an agency, which is a link of its own.
 */
export function withoutSource(
  scene: Scene,
  content: readonly Run[],
): { kept: readonly Run[]; source: Run | null } {
  const last = content.at(-1);
  if (!last) return { kept: content, source: null };
  const opening = opensWithSource(scene, content[0]!);
  if (opening) return { kept: [[opening.end, content[0]![1]], ...content.slice(1)], source: opening.source };
  const { lower, quotation, tokens } = scene;
  for (let k = last[0] + 3; k < last[1] - 2; k++) {
    if (
      lower[k] !== 'according' ||
      lower[k + 1] !== 'to' ||
      tokens[k - 1]!.text !== ',' ||
      quotation[k] !== -1
    )
      continue;
    const end = longPhraseEnd(scene, k + 2, last[1]);
    const closes = end >= last[1] || (end === last[1] - 1 && /^[.,]$/.test(tokens[end]!.text));
    if (end > k + 2 && closes && mentionIn(scene, [k + 2, end]) === null)
      return { kept: [...content.slice(0, -1), [last[0], k - 1]], source: [k + 2, end] };
  }
  return { kept: content, source: null };
}

/** The source of "According to the army, C", "that, according to the army, C", and where C begins; or null. */
function opensWithSource(scene: Scene, [from, to]: Run): { source: Run; end: number } | null {
  const { lower, tag, quotation } = scene;
  let at = from;
  while (at < to && /^(?:that|,|whereas|while|but|and|however|meanwhile)$/.test(lower[at]!)) at++;
  if (lower[at] !== 'according' || lower[at + 1] !== 'to' || quotation[at] !== -1) return null;
  const comma = plainComma(scene, at + 2, to);
  if (comma <= at + 2 || mentionIn(scene, [at + 2, comma]) !== null) return null;
  // "According to the head of the port, Ada Lind, C", "According to Lind, who runs the port, C"
  const isClause = /^(?:who|which|whose)$/.test(lower[comma + 1] ?? '');
  const next = isClause ? nextComma(lower, comma + 1, to) : plainComma(scene, comma + 1, to);
  const isAside =
    next > comma &&
    next < to - 2 &&
    (isClause || /^(?:DT|NN|NNP|PRP\$)$/.test(tag[comma + 1]!)) &&
    !/^(?:W|VB[DZP]|MD|CC|IN)/.test(tag[next + 1]!) &&
    plainComma(scene, next + 1, to) < 0;
  if (isClause && !isAside) return null;
  return { source: [at + 2, comma], end: (isAside ? next : comma) + 1 };
}

function nextComma(lower: readonly string[], from: number, to: number): number {
  for (let k = from; k < to; k++) if (lower[k] === ',') return k;
  return -1;
}

/** The first comma, where no verb of a sentence stands before it, or -1. */
function plainComma({ lower, tag, quotation }: Scene, from: number, to: number): number {
  for (let k = from; k < to - 2 && k < from + 20; k++) {
    if (lower[k] === ',') return k;
    // "results published by the watchdog"
    if (FINITE.test(tag[k]!) && lower[k + 1] !== 'by') return -1;
    if (quotation[k] !== -1) return -1;
  }
  return -1;
}
