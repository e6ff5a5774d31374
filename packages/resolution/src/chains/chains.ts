import { trimmedContent } from '../contents/content-runs.js';
import type { Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import { isPointing } from '../hooks/is-pointing.js';
import { coverOf } from './cover.js';
import { creditOf } from './credit-of-frame.js';
import { deepened, isTold } from './deepened.js';
import { type FoundCredit, levelsAbove } from './found-credit.js';
import { pointingCredit } from './pointing.js';
import { pointsAtOwn } from './points-only.js';
import { speechCarried } from './speech-carried.js';
import { storyCredit } from './story-credit.js';
import { withInformants } from './with-informants.js';
import { withTransfers } from './with-transfers.js';

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
  for (const read of frames) {
    const frame = withWhatStoodBefore(scene, sentence, read, before);
    if (frame.hooks.length === 0 || (consumed.has(read) && frame.hooks.length > 0)) continue;
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

/** "The dam burst. Interfax reports, citing Danas.": the sentence before is its content, unless that is credited already. */
function withWhatStoodBefore(
  { analysis }: Scene,
  sentence: number,
  frame: Frame,
  before: readonly FoundCredit[],
): Frame {
  const last = analysis.sentences[sentence - 1];
  if (!frame.bare || !last || before.some((one) => one.sentence === sentence - 1)) return frame;
  const { bare: _, ...rest } = frame;
  return { ...rest, content: [[last.firstToken, last.endToken]] };
}

const asSource = (frame: Frame): Frame => ({
  ...frame,
  borrowed: true,
  hooks: frame.hooks.map((hook) => ({ ...hook, side: 'inner' as const })),
});

/** "..., which first reported the story, ...": no content of its own. */
function isBareAside(scene: Scene, { event, content }: Frame): boolean {
  if (!event || scene.lower[event.subject[0]] !== 'which') return false;
  return content.every((run) => isPointing(scene, trimmedContent(scene, run) ?? [0, 0]));
}

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
