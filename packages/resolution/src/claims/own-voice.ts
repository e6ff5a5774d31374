import type { Span } from '@wirediff/domain';
import { contentSpans } from '../contents/content-runs.js';
import { cueOf } from '../cues/verbs.js';
import { FINITE, hasVerb } from '../grammar/has-verb.js';
import type { ReadScene } from '../read-scene.js';
import { tokenAt } from '../reading.js';
import type { Draft } from './draft.js';
import { minus } from './pieces.js';

/** What no credit and no speaker took: sentences, or what is left of them where it is more than a connection. */
export function ownDrafts(reading: ReadScene, covered: readonly Span[]): Draft[] {
  return [...ownVoice(reading, covered)].map(ownDraft);
}

function* ownVoice({ scene }: ReadScene, covered: readonly Span[]): Generator<Span> {
  const { sentences } = scene.analysis;
  const sorted = [...covered].sort((a, b) => a[0] - b[0]);
  for (const { start, end, firstToken, endToken } of sentences) {
    if (firstToken >= endToken) continue;
    for (const span of minus([start, end], sorted)) {
      const whole = span[0] === start && span[1] === end;
      const run = trimmedRun(scene, span[1] < end ? withoutDangling(scene, span) : span, whole);
      if (run && !(span[1] < end && isOnlyWhoSays(scene, run))) yield run;
    }
  }
}

function trimmedRun(scene: ReadScene['scene'], [start, end]: Span, whole: boolean): Span | null {
  const first = tokenAt(scene, start);
  const to = tokenAt(scene, end);
  const joint = whole ? -1 : jointIn(scene, first, to);
  let last = to;
  // "was declared void after" what somebody else says.
  while (!whole && last > first && /^(?:IN|TO|DT|PRP\$?|CC|WDT|WRB)$/.test(scene.tag[last - 1]!)) last--;
  const [span] = contentSpans(scene, [[joint < 0 ? first : joint + 1, last]]);
  if (!span || whole) return span ?? null;
  const words = scene.text.slice(span[0], span[1]).match(/\p{L}+/gu)?.length ?? 0;
  // "Meanwhile", "Chairing a meeting on Monday", "the head of the union": what is left around what somebody said is a
  // claim only from five words on and with a finite verb, or as a clause that is joined to it.
  const least = joint < 0 ? LEAST_WORDS : LEAST_OF_JOINED;
  return words >= least &&
    scene.tag.slice(tokenAt(scene, span[0]), to).some((tag) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag))
    ? span
    : null;
}

/** "Lawmakers quoted the agency as saying", "the agency told lawmakers", before what was said: nothing of its own. */
function isOnlyWhoSays(scene: ReadScene['scene'], [start, end]: Span): boolean {
  const { tag, lower } = scene;
  const [from, to] = [tokenAt(scene, start), tokenAt(scene, end)];
  for (let k = to - 1; k >= from; k--)
    if (FINITE.test(tag[k]!)) {
      const kind = cueOf(lower[k]!)?.class;
      const one = !tag.slice(from, k).some((other) => FINITE.test(other));
      const ends = (kind === 'say' && k === to - 1) || (kind === 'quote' && lower[to - 1] === 'saying');
      const tellsMore = lower.slice(k + 1, to).some((word) => /^(?:of|about|that|how|why|to|on)$/.test(word));
      return one && ((kind === 'tell' && !tellsMore) || ends);
    }
  return false;
}

/** "C, but a trader said", "C; the maker said": without the subject of what was taken away behind it. */
function withoutDangling(scene: ReadScene['scene'], [start, end]: Span): Span {
  const { tokens, tag, lower, quotation } = scene;
  const first = tokenAt(scene, start);
  for (let k = tokenAt(scene, end) - 1; k > first; k--) {
    // "cooks who worked for him": a subject with its clause.
    const relative = /^(?:who|which|that)$/.test(lower[k - 1] ?? '');
    if (quotation[k] !== -1 || (FINITE.test(tag[k]!) && !relative)) break;
    if (!/^[,;]$/.test(lower[k]!)) continue;
    return hasVerb(tag, [first, k]) ? [start, tokens[k - 1]!.end] : [start, end];
  }
  return [start, end];
}

const LEAST_WORDS = 5;
const LEAST_OF_JOINED = 4;

/** "on Monday, and the port was shut": the word that joins a clause behind at most a few others, or -1. */
function jointIn({ lower, tag }: ReadScene['scene'], first: number, to: number): number {
  for (let k = first; k < Math.min(to, first + MOST_BEFORE); k++) {
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!)) return -1;
    const opens = k === first || /^(?:,|;|-|--|–|—)$/.test(lower[k - 1]!);
    if (opens && /^(?:and|but|while|whereas|although|though|so|yet)$/.test(lower[k]!)) return k;
  }
  return -1;
}

/** Tokens before such a word: "on Monday,", a dash. */
const MOST_BEFORE = 5;

function ownDraft(span: Span): Draft {
  return {
    spans: [span],
    ownVoice: true,
    chain: [],
    document: null,
    speaker: null,
    cue: null,
    scope: 'explicit',
    anaphoric: [],
    confidence: 0.8,
    by: 'own-voice',
  };
}
