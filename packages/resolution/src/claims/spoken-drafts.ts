import type { Attribution, Span } from '@wirediff/domain';
import { contentSpans } from '../contents/content-runs.js';
import { documentOf } from '../documents.js';
import { isPaper } from '../hooks/cited-source.js';
import type { ReadScene } from '../read-scene.js';
import { type Run, tokenAt } from '../reading.js';
import { type Draft, speakerOf } from './draft.js';

/** What speakers say without an agency, by the attributions of the text. */
export function* spokenDrafts(reading: ReadScene, attributions: readonly Attribution[]): Generator<Draft> {
  const { scene } = reading;
  for (const { content, source, cue, confidence, by } of attributions) {
    if (content.length === 0) continue;
    const run = source[0] ? runOver(reading, source[0]) : null;
    const document = run && isPaper(scene, run) ? documentOf(scene, run, null) : null;
    yield {
      spans: contentSpans(
        scene,
        saidAlone(
          reading,
          content.map((span) => runOver(reading, span)),
          run,
        ),
      ),
      ownVoice: false,
      chain: [],
      document,
      speaker: run ? (document ? null : speakerOf(reading, run)) : { name: 'unknown', span: null },
      cue: cue.map(([a, b]) => scene.text.slice(a, b)).join(' ') || null,
      scope: 'explicit',
      anaphoric: [],
      confidence,
      by,
    };
  }
}

/**
 * Of a quotation that ends in a comma of its own, the quotation alone: neither what describes the speaker behind it ("presiding")
 * nor how he said it ("as she read the verdict").
 */
function saidAlone({ scene }: ReadScene, runs: readonly Run[], source: Run | null): readonly Run[] {
  const { quotation, lower } = scene;
  const [first, ...others] = runs;
  const own = first ? quotation[first[0]]! : -1;
  if (!first || !source || own < 0 || (first[0] > 0 && quotation[first[0] - 1] === own)) return runs;
  let close = first[0];
  while (close < quotation.length && quotation[close] === own) close++;
  const named = source[0] >= close && source[0] - close <= 8;
  if (!named || close - first[0] < LEAST || !/^[,!?]$/.test(lower[close - 2] ?? '')) return runs;
  const rest = others.filter(([from]) => quotation[from] !== -1 || !MANNER.test(lower[from]!));
  return [[first[0], Math.min(close, first[1])], ...rest];
}

/** What of the content behind a quotation only tells how it was said ("as she read the verdict"). */
export function mannerOf({ scene }: ReadScene, content: readonly Span[]): Span[] {
  const [first, ...others] = content.map(([start]) => tokenAt(scene, start));
  if (first === undefined || scene.quotation[first] === -1) return [];
  return content
    .slice(1)
    .filter((_, i) => scene.quotation[others[i]!] === -1 && MANNER.test(scene.lower[others[i]!]!));
}

/** A shorter quotation is a word or two that a sentence goes on from; its marks count. */
const LEAST = 6;

/** How, when and where one says something. */
const MANNER = /^(?:as|when|while|after|before|during|in|at|on|from|by|with|through|outside|inside|over)$/;

function runOver({ scene }: ReadScene, span: Span): Run {
  const from = tokenAt(scene, span[0]);
  let to = from;
  while (to < scene.tokens.length && scene.tokens[to]!.start < span[1]) to++;
  return [from, Math.max(to, from + 1)];
}
