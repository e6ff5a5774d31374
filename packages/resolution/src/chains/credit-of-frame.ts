import { trimmedContent } from '../contents/content-runs.js';
import { isCutShort, isNoComment } from '../contents/nothing-told.js';
import type { Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import { isPointing } from '../hooks/is-pointing.js';
import type { Run } from '../reading.js';
import { isDeed, saysSomething } from './deeds.js';
import { isDenial } from './denial.js';
import type { FoundCredit, Link } from './found-credit.js';
import { beforeInterview, endsInGiving } from './interview-given.js';
import { addLevels, withoutItself } from './levels.js';
import { meantBefore } from './word-for-it.js';

export function creditOf(
  scene: Scene,
  sentence: number,
  frame: Frame,
  below: ReadonlyMap<Frame, Frame>,
  last: FoundCredit | undefined,
): FoundCredit | null {
  const linked: Link[][] = [];
  let content: readonly Run[] = frame.content;
  let { speaker, document } = frame;
  const seen = new Set<Frame>();
  let spoken = false;
  for (let at: Frame | undefined = frame; at && !seen.has(at); at = below.get(at)) {
    seen.add(at);
    // "TASS reported that the minister denied he had resigned": he speaks, and what he denies is not what he says.
    if (at !== frame && at.hooks.length === 0 && at.event?.cue.lemma === 'deny') {
      speaker ??= at.speaker;
      break;
    }
    // "Petrov said he has agreed that ..., AFP reported": the speaker is Petrov, and what he says begins with "he has agreed".
    if (at !== frame && spoken && at.hooks.length === 0) break;
    if (
      at !== frame &&
      at.hooks.length === 0 &&
      (!isSpeech(at, frame) || isDeed(scene, at) || !saysSomething(scene, at))
    )
      break;
    if (at !== frame && at.hooks.length === 0) spoken = true;
    addLevels(linked, at.hooks, at !== frame);
    if (at === frame) continue;
    if (at.speaker) ({ speaker } = at);
    document = at.document ?? document;
    content = at.content.filter((run) => within(run, frame.content));
  }
  const kept = content.filter((run) => trimmedContent(scene, run) !== null);
  if (kept.length === 0 || isNoComment(scene, kept) || isCutShort(scene, kept)) return null;
  const levels = withoutItself(linked);
  // "The story was translated by Delo, and was picked up by Hina": both of what was credited before.
  const story =
    seen.size > 1 &&
    [...seen].every(({ event, hooks }) => event === null && hooks.length > 0) &&
    kept.length === 1 &&
    isPointing(scene, trimmedContent(scene, kept[0]!)!)
      ? last
      : undefined;
  if (story && sentence - story.sentence <= 1) {
    const { cue, segment } = frame;
    return {
      ...story,
      sentence,
      levels: [...levels, ...story.levels],
      cue,
      segment,
      above: levels.length,
      prior: story,
    };
  }
  const meant = isDenial(scene, frame) ? null : meantBefore(scene, sentence, frame.segment, kept, last);
  if (meant)
    return { sentence, levels, content: meant, cue: frame.cue, speaker, document, segment: frame.segment };
  // "He spoke to AFP on Monday": nothing of what he said.
  const [only] = kept;
  if (frame.event === null && kept.length === 1 && endsInGiving(scene, only!)) {
    const told = beforeInterview(scene, only!);
    return (
      told && { sentence, levels, content: [told], cue: frame.cue, speaker, document, segment: frame.segment }
    );
  }
  if (
    kept.length === 1 &&
    only![1] - only![0] <= 2 &&
    /^(?:he|she|they|it|we|i|who)$/.test(scene.lower[trimmedContent(scene, only!)![0]]!) &&
    frame.event === null
  )
    return null;
  return { sentence, levels, content: kept, cue: frame.cue, speaker, document, segment: frame.segment };
}

/** Verbs whose subject shows rather than speaks. */
const SHOWING = /^(?:show|suggest|indicate|find|reveal|imply|learn|see|fear|hope|expect)$/;

/** Is the inner clause somebody's speech, so that he is the speaker? Not so where the credit cites a source of its own. */
function isSpeech({ event, document, speaker }: Frame, outer: Frame): boolean {
  if (!event) return true;
  if (outer.citing !== undefined && (outer.speaker || outer.document) && event.cue.class === 'act')
    return false;
  // "The mill has told its workers C, Delo reported, citing insiders": what it did, by the word of others.
  if (
    outer.citing !== undefined &&
    outer.speaker &&
    event.cue.class === 'tell' &&
    event.words[0] < event.verb
  )
    return false;
  if (SHOWING.test(event.cue.lemma) && (document || !speaker)) return false;
  return event.cue.class !== 'act' || event.tail.opens || event.inverted;
}

const within = ([from, to]: Run, runs: readonly Run[]) => runs.some(([a, b]) => from < b && a < to);
