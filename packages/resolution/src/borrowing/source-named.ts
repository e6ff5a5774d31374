import { isOutside, mentionEndingAt, mentionHolding, mentionOpening, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import { BE, NAMING, NEWS, OWN, SOURCE } from '../hooks/source-words.js';
import { gappedBehind } from './gapped-borrowing.js';
import { namedAs } from './named-as-source.js';
import { basisOfPiece, pieceBasedOn } from './piece-based-on.js';
import { sourceClause } from './source-clause.js';
import { inPassing, withContent } from './source-in-passing.js';
import { sourcePassive } from './source-passive.js';
import { borrowedFrame, sourceBehind, takersOf } from './subjects-of-borrowing.js';

/**
 * Where a clause names whom an outlet has its story from, in words that say nothing else: "Delo credited Danas with
 * the news", "It gave Danas as its source", "Its source was Danas", "The paper was quoting Radio Okapi". Frames without
 * content; the outlet is absent where a pronoun stands for it.
 */
export function sourceNamedFrames(scene: Scene, from: number, to: number): Frame[] {
  const found: Frame[] = [];
  for (let k = from; k < to; k++) {
    if (!isOutside(scene, k) || mentionHolding(scene, k)) continue;
    const frame =
      creditedWith(scene, k, from, to) ??
      namedAs(scene, k, from, to) ??
      attributedTo(scene, k, from, to) ??
      sourceIs(scene, k, from, to) ??
      basisOfPiece(scene, k, from, to) ??
      pieceBasedOn(scene, k, from, to) ??
      wasCiting(scene, k, from, to) ??
      itTook(scene, k, from, to) ??
      sourceClause(scene, k, from, to) ??
      inPassing(scene, k, from) ??
      sourcePassive(scene, k, from);
    if (!frame) continue;
    const whole = withContent(scene, frame, to);
    found.push(whole, ...gappedBehind(scene, whole, to));
    k = found.at(-1)!.segment[1] - 1;
  }
  return found;
}

/** "credited Danas with the news" */
function creditedWith(scene: Scene, k: number, from: number, to: number): Frame | null {
  const { lower } = scene;
  if (!/^(?:credited|credits?|crediting|thanked|thanks?)$/.test(lower[k]!)) return null;
  const source = mentionOpening(scene, k + 1);
  if (!source || !/^(?:with|for)$/.test(lower[source.phrase[1]] ?? '')) return null;
  let at = source.phrase[1] + 1;
  while (at < to && (OWN.test(lower[at]!) || lower[at] === 'breaking' || lower[at] === 'having')) at++;
  if (!NEWS.test(lower[at] ?? '') && lower[at] !== 'reporting') return null;
  const subject = takersOf(scene, k, from);
  return subject && borrowedFrame(subject.above, [source], [k, k + 1], [subject.start, at + 1], 'reports');
}

/** "which it attributed to Danas", "It sourced the figure to Danas" */
function attributedTo(scene: Scene, k: number, from: number, to: number): Frame | null {
  const { lower } = scene;
  if (!/^(?:attributed|attributes|sourced|sources|traced|credited|credits)$/.test(lower[k]!)) return null;
  const pronoun = lower[k - 1] === 'it' ? k - 1 : lower[k - 2] === 'it' ? k - 2 : -1;
  if (pronoun < from) return null;
  let at = k + 1;
  while (
    at < to &&
    at < k + 5 &&
    (OWN.test(lower[at]!) || NEWS.test(lower[at]!) || /^(?:it|this|that|back)$/.test(lower[at]!))
  )
    at++;
  if (lower[at] !== 'to') return null;
  const source = sourceBehind(scene, at + 1, to);
  const relative = lower[pronoun - 1] === 'which' ? 1 : pronoun - frontOf(scene, pronoun, from);
  if (!source || (relative === 0 && pronoun > from + 1)) return null;
  return borrowedFrame([], [source], [k, at + 1], [pronoun - relative, source.phrase[1]], 'reports');
}

/** "Its source is Danas", "whose only source was Danas", "As its source it names Danas", "gave the source as Danas" */
function sourceIs(scene: Scene, k: number, from: number, to: number): Frame | null {
  const { lower } = scene;
  if (!SOURCE.test(lower[k]!)) return null;
  // "The source given is Danas"
  let at = /^(?:given|named|cited)$/.test(lower[k + 1] ?? '') ? k + 2 : k + 1;
  // "The source of the report was Danas"
  if (lower[at] === 'of' || lower[at] === 'for') {
    while (at < to && at < k + 5 && !BE.test(lower[at]!)) at++;
  }
  const was = BE.test(lower[at] ?? '') || lower[at] === 'as';
  const verb = lower[at] === 'it' || lower[at] === 'they' ? at + 1 : at;
  if (!was && !NAMING.test(lower[verb] ?? '')) return null;
  const source =
    mentionOpening(scene, verb + 1) ?? (lower[verb + 1] === 'given' ? mentionOpening(scene, verb + 3) : null);
  if (!source) return null;
  let start = k;
  while (start > from && OWN.test(lower[start - 1]!)) start--;
  const owner = mentionEndingAt(scene, lower[start - 1] === "'s" ? start - 1 : start);
  const whose =
    lower[start - 1] === 'whose' && lower[start - 2] === ',' ? mentionEndingAt(scene, start - 2) : null;
  if (!was && lower[start - 1] !== 'as') return null;
  const own = /^(?:its|the|their)$/.test(lower[start] ?? '');
  const above = whose ?? owner;
  if (!above && !own) return null;
  const head = whose ? start - 1 : lower[start - 1] === 'as' ? start - 1 : start;
  return borrowedFrame(above ? [above] : [], [source], [k, k + 1], [head, source.phrase[1]], 'reports');
}

/** "The paper was quoting the local station Radio Vinca." */
function wasCiting(scene: Scene, k: number, from: number, to: number): Frame | null {
  const { lower } = scene;
  if (!/^(?:citing|quoting|relaying|repeating|echoing|reproducing)$/.test(lower[k]!)) return null;
  if (!/^(?:is|was|were|are)$/.test(lower[k - 1] ?? '') || /^(?:which|who|that)$/.test(lower[k - 2] ?? ''))
    return null;
  const source = sourceBehind(scene, k + 1, to);
  // "AFP is quoting ERT as saying": a verb of reporting.
  if (!source || lower[source.phrase[1]] === 'as') return null;
  const subject = takersOf(scene, k - 1, from);
  return (
    subject &&
    borrowedFrame(subject.above, [source], [k - 1, k + 1], [subject.start, source.phrase[1]], 'reports')
  );
}

/** "..., a story it had from Danas", "It said it had the news from Danas": where the words around the pronoun begin, or itself. */
function frontOf(scene: Scene, pronoun: number, from: number): number {
  const { lower } = scene;
  // "..., which it had found in Danas"
  if (lower[pronoun - 1] === 'which' && lower[pronoun - 2] === ',') return pronoun - 1;
  let at = pronoun;
  if (NEWS.test(lower[at - 1] ?? '')) {
    at--;
    if (/^(?:a|an|the)$/.test(lower[at - 1] ?? '')) at--;
    return lower[at - 1] === ',' ? at : pronoun;
  }
  if (lower[at - 1] === 'that') at--;
  if (!/^(?:said|says|adds|added|explained|explains)$/.test(lower[at - 1] ?? '')) return pronoun;
  // "The daily said it had the news from Danas"
  const teller = mentionEndingAt(scene, at - 1);
  const start = lower[at - 2] === 'it' ? at - 2 : teller?.kind === 'later' ? teller.phrase[0] : null;
  return start !== null && start <= from + 1 ? start : pronoun;
}

/** "It got the story from Radio Vinca", "It has this from Danas" */
function itTook(scene: Scene, k: number, from: number, to: number): Frame | null {
  const { lower } = scene;
  if (
    !/^(?:got|had|has|took|takes|taken|heard|learned|lifted|drew|picked|found|read|seen|borrowed)$/.test(
      lower[k]!,
    )
  )
    return null;
  // "It had picked up the story from Danas"
  const pronoun = /^(?:has|had)$/.test(lower[k - 1] ?? '') ? k - 2 : k - 1;
  if (!/^(?:it|they)$/.test(lower[pronoun] ?? '')) return null;
  const front = frontOf(scene, pronoun, from);
  if (front === pronoun && pronoun > from + 1) return null;
  let at = lower[k + 1] === 'up' ? k + 2 : k + 1;
  while (
    at < to &&
    at < k + 6 &&
    (OWN.test(lower[at]!) || NEWS.test(lower[at]!) || /^(?:it|this|that|of)$/.test(lower[at]!))
  )
    at++;
  const joins = /^(?:found|read|seen)$/.test(lower[k]!) ? /^(?:from|in|on)$/ : /^from$/;
  if (!joins.test(lower[at] ?? '') || (at === k + 1 && front === pronoun)) return null;
  const source = sourceBehind(scene, at + 1, to);
  const known = mentionHolding(scene, pronoun);
  return (
    source && borrowedFrame(known ? [known] : [], [source], [k, at + 1], [front, source.phrase[1]], 'reports')
  );
}
