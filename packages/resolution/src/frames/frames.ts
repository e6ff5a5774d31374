import { bareDateline } from '../bare-dateline.js';
import { withWholeQuotes } from '../contents/whole-quotes.js';
import type { Scene } from '../grammar/scene.js';
import { cut } from '../hooks/citings.js';
import type { Frame } from '../hooks/frame.js';
import type { Mention } from '../mention.js';
import { amongOutlets, holdsAll } from './among-outlets.js';
import { withAsked } from './asked-in-clause.js';
import { looseFrames } from './loose-frames.js';
import { withCarrierBehind, withInnerSource, withoutTails } from './nested.js';
import { withSecondThat } from './second-that.js';
import { seenPaperFrames } from './seen-paper.js';
import { withSharedAccording } from './shared-according.js';
import { withSubjects } from './story-subject.js';
import { wholeSentence } from './whole-sentence.js';
import { withFronted, withSeen, withSpoken, withWriting } from './with-speakers.js';

/**
 * The frames of a sentence, `[from, to)` in tokens, left to right: forms that tell the whole sentence first; else each event and
 * each agency by itself, then with who speaks, then with what one outlet has from another.
 *
 * @example `Lind resigned, AFP said, citing Lusa.` -> one frame: "said", content "Lind resigned", AFP above Lusa
 */
export function framesIn(scene: Scene, from: number, to: number): Frame[] {
  if (from >= to) return [];
  const begin = behindDateline(scene, from);
  if (begin > from) return framesIn(scene, Math.min(begin, to), to);
  const taken = wholeSentence(scene, from, to);
  if (taken) return [...taken.before, ...framesIn(scene, ...taken.rest), ...taken.behind];
  const told = toldFrames(scene, from, to);
  // What joins outlets is looked for where there are any; most sentences name none.
  const hasOutlet = scene.mentionAt.subarray(from, to).some((mention) => mention >= 0);
  const frames = hasOutlet ? amongOutlets(scene, told, from, to) : told;
  return frames.map((frame) => withWholeQuotes(scene, frame, from, to));
}

/** What a sentence says and who says it: its frames one by one, then joined where one goes on with another. */
function toldFrames(scene: Scene, from: number, to: number): Frame[] {
  const second = withSecondThat(scene, looseFrames(scene, from, to));
  const seen = withWriting(scene, withSeen(scene, withAsked(scene, withFronted(scene, second, from), from)));
  const isTold = (mention: Mention) =>
    seen.some(({ hooks }) => hooks.some((hook) => hook.mention === mention));
  const papers = seenPaperFrames(scene, from, to, isTold);
  const spoken = withoutTails(
    scene,
    withSharedAccording(scene, withCarrierBehind(withInnerSource(scene, withSpoken([...seen, ...papers])))),
  );
  // "..., according to Reuters" at the end is no content of a clause inside it.
  const adjuncts = spoken.filter(({ event, hooks }) => event === null && hooks[0]?.side === 'outer');
  const apart = spoken.map((frame) =>
    frame.event === null
      ? frame
      : adjuncts
          .filter(({ segment }) => segment[0] >= frame.segment[1])
          .reduce((one, { segment }) => cut(one, segment), frame),
  );
  return withSubjects(scene, apart).filter((frame) => !isAsideOf(scene, frame, apart));
}

/** "Prensa Libre, whose report was cited by EFE, said": the frame of the aside, whose agencies the whole one holds too. */
function isAsideOf({ lower }: Scene, frame: Frame, frames: readonly Frame[]): boolean {
  if (frame.hooks.length === 0) return false;
  const [from, to] = frame.segment;
  return frames.some(
    (other) =>
      other !== frame &&
      // "a source, who was quoted by Danas, said": the clause of "who" says nothing more.
      (other.hooks.length > frame.hooks.length || (lower[from] === 'who' && other.segment[0] < from)) &&
      other.segment[0] <= from &&
      to <= other.segment[1] &&
      holdsAll(other, frame.hooks),
  );
}

/** The token behind a dateline that names no agency, where a line begins with one, or `from`. */
function behindDateline({ text, tokens }: Scene, from: number): number {
  const start = tokens[from]?.start ?? 0;
  if (start > 0 && text[start - 1] !== '\n') return from;
  const end = start + bareDateline(text.slice(start, start + 120));
  let at = from;
  while (at < tokens.length && tokens[at]!.start < end) at++;
  return at;
}
