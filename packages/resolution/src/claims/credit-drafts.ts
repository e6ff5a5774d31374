import type { ClaimDocument, Hop } from '@wirediff/domain';
import type { Link } from '../chains/found-credit.js';
import { contentSpans } from '../contents/content-runs.js';
import type { FullCredit } from '../credits/full-credit.js';
import { documentOf } from '../documents.js';
import type { ReadScene } from '../read-scene.js';
import { type Run, spanOf, wordsOf } from '../reading.js';
import { type Draft, speakerOf } from './draft.js';
import { withItsVerb } from './figure-with-verb.js';

/** What agencies are credited with, once for each path through joint names, and what goes on under it. */
export function creditDrafts(reading: ReadScene, credit: FullCredit): Draft[] {
  return pathsOf(credit.levels).flatMap((path) => {
    const own = creditedDraft(reading, credit, path);
    const chain = own.chain.map((hop) => ({ ...hop, mention: null }));
    const parts = credit.continued.map((part) => continuedDraft(reading, credit, part, chain));
    // A quotation of several sentences is told once, whether its speaker stands before it or behind it.
    const told = [own, ...parts];
    const isRepeat = (part: Draft, place: number) =>
      told.some((other, k) => other !== part && holds(other, part) && (k < place || !holds(part, other)));
    return told.filter((part, place) => place === 0 || !isRepeat(part, place));
  });
}

/** Does a draft hold all that another tells? */
const holds = (outer: Draft, inner: Draft): boolean =>
  inner.spans.every(([start, end]) => outer.spans.some(([a, b]) => a <= start && end <= b));

function creditedDraft(reading: ReadScene, credit: FullCredit, path: readonly Link[]): Draft {
  const { scene } = reading;
  const anaphoric = credit.anaphoric.map((run) => spanOf(scene, run));
  const { mention, by } = path[0]!.hook;
  return {
    spans: contentSpans(scene, withItsVerb(scene, credit.content, credit.cue)),
    ownVoice: false,
    chain: path.map(({ agency, role, hook }): Hop => ({ agency, role, mention: hook.mention.span })),
    document: documentOfCredit(reading, credit.document, credit.speaker),
    speaker: speakerOf(reading, credit.speaker),
    cue: wordsOf(scene, credit.cue),
    scope: anaphoric.length > 0 ? 'anaphoric' : 'explicit',
    anaphoric,
    confidence: mention.kind === 'name' ? 0.9 : 0.75,
    by,
  };
}

/** A sentence that goes on under a credit: with a speaker and a document of its own, or with those of the credit. */
function continuedDraft(
  reading: ReadScene,
  credit: FullCredit,
  { frame, whole, confidence }: FullCredit['continued'][number],
  chain: readonly Hop[],
): Draft {
  const { scene, people } = reading;
  const passed = frame?.event?.passive === true && frame.speaker !== null && !people.isKnown(frame.speaker);
  const speaker = frame?.speaker && !passed ? frame.speaker : (credit.speaker ?? frame?.speaker ?? null);
  const document = frame?.document ?? (frame ? null : credit.document);
  return {
    spans: contentSpans(scene, frame ? frame.content : [whole]),
    ownVoice: false,
    chain,
    document: documentOfCredit(reading, document, frame?.event ? frame.event.subject : speaker),
    speaker: speakerOf(reading, speaker),
    cue: frame ? wordsOf(scene, frame.cue) : null,
    scope: 'continued',
    anaphoric: [],
    confidence,
    by: frame ? 'continued-speaker' : 'continued',
  };
}

/** One path for each choice among joint names, outermost first. Joint credits of more than four names count by the first four. */
function pathsOf(levels: FullCredit['levels']): Link[][] {
  let paths: Link[][] = [[]];
  for (const level of levels)
    paths = paths.flatMap((path) => level.slice(0, 4).map((link) => [...path, link]));
  return paths.filter((path) => path.length > 0);
}

function documentOfCredit({ scene }: ReadScene, run: Run | null, maker: Run | null): ClaimDocument | null {
  return run ? documentOf(scene, run, maker) : null;
}
