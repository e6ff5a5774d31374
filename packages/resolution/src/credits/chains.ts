import type { Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';
import { trimmedContent } from './content-runs.js';
import { coverOf } from './cover.js';
import { isDeed, saysSomething } from './deeds.js';
import { deepened, isTold } from './deepened.js';
import { isDenial } from './denial.js';
import { type FoundCredit, type Link, levelsAbove } from './found-credit.js';
import type { Frame } from './frame.js';
import { beforeInterview, endsInGiving } from './interview-given.js';
import { isPointing } from './is-pointing.js';
import { addLevels, withoutItself } from './levels.js';
import { pointingCredit } from './pointing.js';
import { pointsAtOwn } from './points-only.js';
import { speechCarried } from './speech-carried.js';
import { storyCredit } from './story-credit.js';
import { withInformants } from './with-informants.js';
import { withTransfers } from './with-transfers.js';
import { meantBefore } from './word-for-it.js';

/**
 * The credits of one sentence: each frame that an agency hangs on, with the frames that cover its content taken as the next
 * links down ("Iran's state media reported, according to AFP": AFP, then the state media).
 *
 * @param earlier the frames of the sentence before, where one stands before it in the paragraph
 */
export function creditsIn(
  scene: Scene,
  sentence: number,
  frames: readonly Frame[],
  before: readonly FoundCredit[],
  earlier: readonly Frame[],
): FoundCredit[] {
  const below = new Map<Frame, Frame>();
  const consumed = new Set<Frame>();
  for (const frame of frames) {
    const cover = coverOf(scene, frame, frames);
    if (!cover) continue;
    // `According to Reuters, "C," the minister told Danas`: each holds the other; the one named first stands further out.
    if (below.get(cover) === frame && /^(?:per|according-to)$/.test(cover.hooks[0]?.by ?? '')) continue;
    below.set(frame, cover);
    if (frame.hooks.length > 0) consumed.add(cover);
  }
  const found: FoundCredit[] = [];
  for (const frame of frames) {
    if (frame.hooks.length === 0 || (consumed.has(frame) && frame.hooks.length > 0)) continue;
    if (isBareAside(scene, frame)) continue;
    if (pointsAtOwn(scene, sentence, frame, [...before, ...found])) continue;
    // "Delo reported C. The news was first reported by Tanjug": one outlet more, with what the other was credited with.
    const told = frame.first
      ? [...before, ...found].findLast((one) => one.sentence >= sentence - 1)
      : undefined;
    if (told) {
      found.push({
        ...told,
        sentence,
        levels: levelsAbove(frame.hooks),
        cue: frame.cue,
        segment: frame.segment,
      });
      continue;
    }
    // "Delo reported C. The information came from Tanjug": it names the source of what is credited already.
    const known = frame.origin === true && before.some((one) => one.sentence === sentence - 1);
    const deeper = deepened(scene, known ? asSource(frame) : frame, [...before, ...found]);
    if (deeper) {
      const own = found.indexOf(deeper.target);
      if (own >= 0) found[own] = deeper.credit;
      else found.push({ ...deeper.credit, replaces: deeper.target });
      continue;
    }
    if (known || (frame.borrowed === true && isTold(frame, found))) continue;
    const credit =
      speechCarried(scene, sentence, frame, [...earlier, ...frames], [...before, ...found]) ??
      pointingCredit(scene, sentence, frame, [...before, ...found]) ??
      (isOfLast(frame, sentence, before) ? null : storyCredit(scene, sentence, frame)) ??
      creditOf(scene, sentence, frame, below, found.at(-1) ?? before.at(-1));
    if (credit) found.push(credit);
  }
  return withInformants(scene, sentence, before, withTransfers(scene, sentence, before, found));
}

const asSource = (frame: Frame): Frame => ({
  ...frame,
  borrowed: true,
  hooks: frame.hooks.map((hook) => ({ ...hook, side: 'inner' as const })),
});

function creditOf(
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
  if (kept.length === 0) return null;
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

/** "..., which first reported the story, ...": no content of its own. */
function isBareAside(scene: Scene, { event, content }: Frame): boolean {
  if (!event || scene.lower[event.subject[0]] !== 'which') return false;
  return content.every((run) => isPointing(scene, trimmedContent(scene, run) ?? [0, 0]));
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

/** "Danas reported C. Delo ran it, naming Danas as its source": C is credited to Danas already. */
const isOfLast = ({ hooks }: Frame, sentence: number, before: readonly FoundCredit[]): boolean =>
  hooks.every(
    ({ mention, side }) =>
      side === 'inner' &&
      before.some(
        (one) =>
          one.sentence === sentence - 1 &&
          one.levels.some((level) => level.some(({ agency }) => agency.id === mention.agency.id)),
      ),
  );
