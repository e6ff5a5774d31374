import { isClause } from '../grammar/is-clause.js';
import { isOutside, mentionOpening, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import { NEWS } from '../hooks/source-words.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';

/** Words between the naming of who was first and the colon. */
const MOST_WORDS = 14;

/**
 * A sentence that opens with who told a story first and tells it behind a colon: "Ada Derana had the story first: C", "Yle was first
 * with the news: C", "The first word came from SunStar, which had spoken to a pilot: C". Null for any other.
 */
export function firstToldFrame(scene: Scene, from: number, to: number): Frame | null {
  const { lower } = scene;
  const opening = mentionOpening(scene, from);
  const named = opening ? firstAt(scene, opening.phrase[1], to) : -1;
  const source = opening && named > 0 ? opening : cameFrom(scene, from);
  if (!source || source.never) return null;
  const verb = source === opening ? named : source.phrase[0] - 2;
  for (let k = Math.max(verb, source.phrase[1]); k < Math.min(to - 3, verb + MOST_WORDS); k++) {
    // "was first with the news that C"
    const was = /^(?:was|were|is)$/.test(lower[verb]!);
    const that = was && lower[k] === 'that' && NEWS.test(lower[k - 1] ?? '') && isClause(scene, k + 1, to);
    if ((lower[k] !== ':' && !that) || !isOutside(scene, k)) continue;
    return toldBy(source, verb, [from, k + 1], [k + 1, to]);
  }
  const before = source === opening ? toldBefore(scene, verb, to) : null;
  return before && toldBy(source, verb, [from, to], before);
}

function toldBy(mention: Mention, verb: number, segment: Run, content: Run): Frame {
  const cue: Run = [verb, verb + 1];
  const hook = { mention, role: 'reports', cue, side: 'agent', document: null, by: 'first-told' } as const;
  return {
    segment,
    content: [content],
    cue,
    hooks: [{ ...hook, start: segment[0], end: segment[1] }],
    speaker: null,
    document: null,
    event: null,
  };
}

/** "Thirty men were moved overnight. Radio Progreso was first with the news, quoting a guard.": the sentence before, or null. */
function toldBefore({ lower, analysis, sentenceOf }: Scene, verb: number, to: number): Run | null {
  const news = lower.findIndex((word, k) => k > verb && k < verb + 8 && NEWS.test(word));
  if (news < 0 || (news + 1 < to && !/^[,.;]$/.test(lower[news + 1]!))) return null;
  const own = analysis.sentences[sentenceOf[verb]!]!;
  const last = analysis.sentences[sentenceOf[verb]! - 1];
  return last && last.paragraph === own.paragraph ? [last.firstToken, last.endToken] : null;
}

/** The verb of "had the story first", "was first with the news", "broke the news" behind an outlet and its aside, or -1. */
function firstAt({ lower }: Scene, end: number, to: number): number {
  let at = end;
  // "Yle, the Finnish broadcaster, was first"
  if (lower[at] === ',') {
    const close = lower.indexOf(',', at + 1);
    if (close < 0 || close - at > 8 || close >= to) return -1;
    at = close + 1;
  }
  const words = lower.slice(at, at + 6);
  const had = words[0] === 'had' && words[1] === 'the' && NEWS.test(words[2] ?? '') && words[3] === 'first';
  const was = /^(?:was|were|is)$/.test(words[0] ?? '') && words.slice(1, 4).join(' ').includes('first with');
  const broke = words[0] === 'broke' && words[1] === 'the' && NEWS.test(words[2] ?? '');
  return had || was || broke ? at : -1;
}

/** The outlet of "The first word came from SunStar", "The news is from SunStar", or null. */
function cameFrom(scene: Scene, from: number): Mention | null {
  const { lower } = scene;
  if (lower[from] !== 'the') return null;
  let at = lower[from + 1] === 'first' ? from + 2 : from + 1;
  if (!NEWS.test(lower[at] ?? '') && lower[at] !== 'word') return null;
  at++;
  if (lower[at] === 'first') at++;
  if (!/^(?:came|comes|is|was)$/.test(lower[at] ?? '') || lower[at + 1] !== 'from') return null;
  return mentionOpening(scene, at + 2);
}
