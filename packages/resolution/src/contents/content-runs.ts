import type { Span } from '@wirediff/domain';
import { mentionEndingAt, type Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';

const EDGE = /^(?:[,;:]|[—–-]+|\.\.\.|…)$/;
const OPENERS = /^(?:but|and|meanwhile|however|also|separately)$/;

/**
 * A run of content without what only joins it to its clause: commas, dashes, an opening "and" or "that", the full stop of
 * indirect speech. Null where nothing is left.
 *
 * @example `, that he is ill.` -> `he is ill`
 */
export function trimmedContent(scene: Scene, [from, to]: Run): Run | null {
  const { tokens, lower, quotation } = scene;
  let start = from;
  let end = to;
  const isOpen = (i: number) => quotation[i] !== -1;
  while (
    start < end &&
    (EDGE.test(tokens[start]!.text) || /^[.?!)]$/.test(tokens[start]!.text)) &&
    !isOpen(start)
  )
    start++;
  if (start < end && OPENERS.test(lower[start]!) && !isOpen(start)) {
    start++;
    if (lower[start] === ',') start++;
  }
  if (start < end - 1 && lower[start] === 'that' && !isOpen(start)) start++;
  while (end > start && !isOpen(end - 1)) {
    const text = tokens[end - 1]!.text;
    const last = lower[end - 1]!;
    if (EDGE.test(text) || text === '.' || /^(?:and|but|while|whereas|as|that|both)$/.test(last)) end--;
    else break;
  }
  // "..., according to" Hamas sources, who are the speaker.
  if (end - start > 3 && lower[end - 1] === 'to' && lower[end - 2] === 'according') {
    end -= 2;
    while (end > start && EDGE.test(tokens[end - 1]!.text)) end--;
  }
  end = beforeSignOff(scene, start, end);
  // A closing bracket or mark alone is nothing said.
  let words = 0;
  for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(tokens[i]!.text)) words++;
  return words > 0 ? [start, end] : null;
}

/** Where content ends before "(Reuters)" or "- Reuters" that signs its sentence. */
function beforeSignOff(scene: Scene, start: number, end: number): number {
  const { tokens } = scene;
  const close = tokens[end - 1]?.text === ')' ? end - 1 : end;
  const mention = mentionEndingAt(scene, close);
  if (!mention || mention.phrase[0] - 2 < start) return end;
  const mark = tokens[mention.phrase[0] - 1]!.text;
  const signs = close < end ? mark === '(' : /^(?:[-–—]|--)$/.test(mark);
  return signs ? mention.phrase[0] - 1 : end;
}

/** The spans of runs of content, sorted, none empty, none over another: `told AFP: "C1. C2."` is one, whoever found C2 besides. */
export function contentSpans(scene: Scene, runs: readonly Run[]): Span[] {
  const found: Span[] = [];
  for (const run of runs) {
    const content = trimmedContent(scene, run);
    if (content) found.push([scene.tokens[content[0]]!.start, scene.tokens[content[1] - 1]!.end]);
  }
  found.sort((a, b) => a[0] - b[0]);
  const apart: [number, number][] = [];
  for (const [start, end] of found) {
    const last = apart.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}

/** Are the words of some runs inside quotation marks: all of them, some, none? */
export function quoteKind(scene: Scene, runs: readonly Run[]): 'direct' | 'indirect' | 'mixed' {
  let inside = 0;
  let outside = 0;
  for (const [from, to] of runs)
    for (let i = from; i < to; i++) {
      if (!/[\p{L}\p{N}]/u.test(scene.tokens[i]!.text)) continue;
      if (scene.quotation[i] !== -1) inside++;
      else outside++;
    }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}
