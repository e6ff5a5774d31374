import type { Attribution, Span } from '@wirediff/domain';
import { contentSpans } from '../credits/content-runs.js';
import { documentOf } from '../documents.js';
import { documentHead } from '../grammar/document-head.js';
import type { ReadScene } from '../read-scene.js';
import { type Run, tokenAt } from '../reading.js';
import { type Draft, speakerOf } from './draft.js';

/** What speakers say without an agency, by the attributions of the text. */
export function* spokenDrafts(reading: ReadScene, attributions: readonly Attribution[]): Generator<Draft> {
  const { scene } = reading;
  for (const { content, source, cue, confidence, by } of attributions) {
    if (content.length === 0) continue;
    const run = source[0] ? runOver(reading, source[0]) : null;
    const document = run && documentHead(scene, run) !== null ? documentOf(scene, run, null) : null;
    yield {
      spans: contentSpans(
        scene,
        content.map((span) => runOver(reading, span)),
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

function runOver({ scene }: ReadScene, span: Span): Run {
  const from = tokenAt(scene, span[0]);
  let to = from;
  while (to < scene.tokens.length && scene.tokens[to]!.start < span[1]) to++;
  return [from, Math.max(to, from + 1)];
}
