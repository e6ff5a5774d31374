import type { CreditRole } from '@wirediff/domain';
import { skipAdverbs } from '../grammar/phrases.js';
import { isOutside, mentionEndingAt, mentionHolding, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import { gappedBehind, sourceAt } from './gapped-borrowing.js';
import { namedBehind } from './named-behind.js';
import { retoldAt, withMain } from './retold.js';
import { borrowedFrame, subjectsBefore } from './subjects-of-borrowing.js';

/** Verbs for what one outlet gets from another, with the word before the other's name. */
const TAKING: ReadonlyMap<string, RegExp> = new Map(
  `take takes took taken:from
  have has had:from
  get gets got:from
  draw draws drew:from|on
  lift lifts lifted:from
  borrow borrows borrowed:from
  pick picks picked:from
  source sources sourced:from|to
  rely relies relied:on|upon
  base bases based:on|upon
  lean leans leaned:on
  quote quotes quoted:from
  copy copied:from
  translate translated:from
  reprint reprinted:from
  repeat repeated:from
  learn learned:from
  read reads:in|on
  find finds found:in|on
  see sees saw seen:in|on
  hear heard:from|on`
    .split('\n')
    .flatMap((row) => {
      const [verbs = '', words = ''] = row.trim().split(':');
      return verbs.split(' ').map((verb): [string, RegExp] => [verb, new RegExp(`^(?:${words})$`)]);
    }),
);

/** What is taken. */
const TAKEN =
  /^(?:it|them|this|that|story|stories|account|accounts|report|reports|reporting|news|information|figure|figures|number|numbers|toll|quote|quotes|remarks|words|version|item|line|details|text|name|names|piece|dispatch|claim|up|its|their|the|same|most|much|of|own|first|also|straight|directly|too|,)$/;

/**
 * Where a sentence only says that one outlet had it from another: "RFI took it from there", "Business Day relied on
 * Bloomberg", "from which CNA took its account". Frames without content; they point back.
 */
export function borrowedFrames(scene: Scene, from: number, to: number): Frame[] {
  const found: Frame[] = [];
  for (let k = from; k < to; k++) {
    const frame =
      takenAt(scene, k, from, to) ??
      absoluteAt(scene, k, to) ??
      soDidAt(scene, k, to) ??
      retoldAt(scene, k, from, to);
    if (!frame) continue;
    found.push(frame);
    found.push(...gappedBehind(scene, frame, to));
  }
  return found;
}

/** "S took its account from T", "S relied on T", "T, from which S took its account" */
function takenAt(scene: Scene, verb: number, from: number, to: number): Frame | null {
  const { lower } = scene;
  const joins = TAKING.get(lower[verb]!);
  if (!joins || !isOutside(scene, verb) || mentionHolding(scene, verb)) return null;
  const above = subjectsBefore(scene, verb, from);
  if (above.length === 0) return null;
  let at = skipAdverbs(scene, verb + 1, to);
  while (at < to && at - verb < 8 && TAKEN.test(lower[at]!)) at++;
  const start = above[0]!.phrase[0];
  const front = lower[start - 2] ?? '';
  if (/^(?:which|whom)$/.test(lower[start - 1] ?? '') && joins.test(front) && at > verb + 1) {
    const source = mentionEndingAt(scene, start - 2) ?? mentionEndingAt(scene, start - 3);
    return source ? borrowedFrame(above, [source], [verb, verb + 1], [start - 2, at], 'reports') : null;
  }
  if (!joins.test(lower[at] ?? '')) return null;
  // "relied on", but "had it from": what is taken must be said, or the verb takes nothing else.
  if (at === verb + 1 && !/^(?:on|upon)$/.test(lower[at]!)) return null;
  const carries: CreditRole = /^(?:pick|reprint|translat|cop|lift)/.test(lower[verb]!)
    ? 'carries'
    : 'reports';
  if (lower[at + 1] === 'there') return borrowedFrame(above, [], [verb, at + 1], [start, at + 2], carries);
  const source = sourceAt(scene, at + 1, to);
  if (!source) return null;
  const end = source.phrase[1];
  return withMain(scene, borrowedFrame(above, [source], [verb, at + 1], [start, end], carries), end, to);
}

/** "with AFP citing RUV and Bloomberg citing AFP" */
function absoluteAt(scene: Scene, k: number, to: number): Frame | null {
  const { lower } = scene;
  const subject = mentionHolding(scene, k);
  if (!subject || subject.phrase[0] !== k || !isOutside(scene, k)) return null;
  const verb = skipAdverbs(scene, subject.phrase[1], to);
  if (!/^(?:citing|quoting|crediting|echoing)$/.test(lower[verb] ?? '')) return null;
  if (!/^(?:with|and|,)$/.test(lower[k - 1] ?? '') || !opensWith(scene, k)) return null;
  const source = mentionHolding(scene, verb + 1);
  if (!source || source.phrase[0] !== verb + 1 || /^,$/.test(lower[source.phrase[1]] ?? '')) return null;
  return borrowedFrame([subject], [source], [verb, verb + 1], [k, source.phrase[1]], 'reports');
}

/** Does "with" open the series that the subject at `k` stands in? */
function opensWith({ lower, sentenceOf }: Scene, k: number): boolean {
  for (let at = k - 1; at > k - 14 && sentenceOf[at] === sentenceOf[k]; at--)
    if (lower[at] === 'with') return true;
  return false;
}

/** "... FoNet had it, and so did Index.hr, with credit to FoNet"; "NDTV used the PTI copy, as did Scroll" */
function soDidAt(scene: Scene, k: number, to: number): Frame | null {
  const { lower } = scene;
  const as = lower[k] === 'as' && lower[k - 1] === ',';
  if ((!as && lower[k] !== 'so') || !/^(?:did|has|had)$/.test(lower[k + 1] ?? '')) return null;
  const subject = mentionHolding(scene, k + 2);
  if (!subject || subject.phrase[1] > to) return null;
  // "so did Index.hr, with credit to FoNet", "so did Index.hr, both crediting FoNet"
  const named = as ? [] : namedBehind(scene, subject.phrase[1], to);
  const end = named.at(-1)?.phrase[1] ?? subject.phrase[1];
  const frame = borrowedFrame([subject], named, [k, k + 2], [k, end], 'reports');
  return as ? { ...frame, beside: true } : frame;
}
