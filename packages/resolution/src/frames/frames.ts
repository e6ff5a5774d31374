import { bareDateline } from '../bare-dateline.js';
import { borrowedFrames } from '../borrowing/borrowed.js';
import { confirmedAside } from '../borrowing/confirmed-aside.js';
import { hasSayingFrames } from '../borrowing/has-saying.js';
import { originFrames } from '../borrowing/origin-frame.js';
import { passedOnAside } from '../borrowing/passed-on-aside.js';
import { pieceToldFrames } from '../borrowing/piece-told.js';
import { reachedFrames } from '../borrowing/reached.js';
import { sourceNamedFrames } from '../borrowing/source-named.js';
import { viaBracketFrame } from '../borrowing/via-bracket.js';
import { withBorrowed } from '../borrowing/with-borrowed.js';
import { clauseStart } from '../contents/clause-start.js';
import { withWholeQuotes } from '../contents/whole-quotes.js';
import { eventsIn } from '../grammar/events.js';
import { isOutside, mentionHolding, type Scene } from '../grammar/scene.js';
import { cut, withCitings } from '../hooks/citings.js';
import type { Frame } from '../hooks/frame.js';
import { type Hook, hookOf } from '../hooks/hooks.js';
import type { Mention } from '../mention.js';
import { accountFrames } from './account-given.js';
import { accountOfFrames } from './account-of.js';
import { adjunctFrame } from './adjunct-frame.js';
import { withAsked } from './asked-in-clause.js';
import { eventFrame } from './event-frame.js';
import { figureFrames } from './figure-given.js';
import { firstToldFrame } from './first-told.js';
import { withGapped } from './gapped.js';
import { nameFrame } from './name-frame.js';
import { withCarrierBehind, withInnerSource, withoutSecondNames, withoutTails } from './nested.js';
import { tellsAnother } from './reporters.js';
import { interviewedFrame, interviewInWhich, sayingSoFrame } from './saying-so.js';
import { withSecondThat } from './second-that.js';
import { seenPaperFrames } from './seen-paper.js';
import { withSharedAccording } from './shared-according.js';
import { withSubjects } from './story-subject.js';
import { tagFrame } from './tag-frame.js';
import { toldByFrames } from './told-by.js';
import { voicedFrame, warnedFrame } from './voiced-frame.js';
import { withFronted, withSeen, withSpoken, withWriting } from './with-speakers.js';

/** The frames of a sentence, `[from, to)`, left to right. */
export function framesIn(scene: Scene, from: number, to: number): Frame[] {
  if (from >= to) return [];
  const begin = behindDateline(scene, from);
  if (begin > from) return framesIn(scene, Math.min(begin, to), to);
  const bracket = viaBracketFrame(scene, from, to);
  if (bracket) return [bracket, ...framesIn(scene, bracket.segment[1], to)];
  const first =
    firstToldFrame(scene, from, to) ?? sayingSoFrame(scene, from, to) ?? interviewedFrame(scene, from, to);
  if (first) return [first];
  const voiced = voicedFrame(scene, from, to) ?? warnedFrame(scene, from, to);
  if (voiced) return [withWholeQuotes(scene, voiced, from, to)];
  const origin = originFrames(scene, from, to);
  const last = origin.at(-1);
  if (last) return [...origin, ...framesIn(scene, last.segment[1], to)];
  const aside = passedOnAside(scene, from, to) ?? confirmedAside(scene, from, to);
  if (aside) return [...framesIn(scene, from, aside.segment[0]), aside];
  const tagged = tagFrame(scene, from, to);
  // What stands before the tag's own words says nothing more where they are the whole of it.
  if (tagged) return [...framesIn(scene, from, Math.max(from, tagged.content[0]![0])), tagged];
  const events = eventsIn(scene, from, to);
  const frames: Frame[] = [];
  const used = new Set<object>();
  for (const [i, event] of events.entries()) {
    const frame = eventFrame(
      scene,
      event,
      clauseStart(scene, event, [from, to], events.slice(0, i)),
      to,
      events.slice(i + 1),
    );
    // "told CNN analysts believed C": who was told is no part of who believed.
    if (
      frame.hooks.some(
        ({ by, mention }) => by === 'told' && used.has(mention) && mention.phrase[0] === event.subject[0],
      )
    )
      continue;
    // "The BBC told Reuters it would appeal": it speaks as a party.
    if (event.agent && tellsAnother(scene, event)) used.add(event.agent);
    if (scene.lower[event.subject[0]] !== 'which') for (const { mention } of frame.hooks) used.add(mention);
    frames.push(frame);
  }
  const interview = interviewInWhich(scene, from, to);
  if (interview) {
    used.add(interview.hooks[0]!.mention);
    frames.push(interview);
  }
  for (const frame of accountFrames(scene, from, to)) {
    const [{ mention }] = frame.hooks as [Hook];
    if (used.has(mention)) continue;
    used.add(mention);
    frames.push(frame);
  }
  const bare = nameFrame(scene, from, to);
  if (bare && !used.has(bare.hooks[0]!.mention)) {
    for (const { mention } of bare.hooks) used.add(mention);
    frames.push(bare);
  }
  for (const frame of [...accountOfFrames(scene, from, to), ...figureFrames(scene, from, to)]) {
    const [{ mention }] = frame.hooks as [Hook];
    if (used.has(mention)) continue;
    for (const hook of frame.hooks) used.add(hook.mention);
    frames.push(frame);
  }
  for (let k = from; k < to; k++) {
    const mention = mentionHolding(scene, k);
    if (!mention || mention.phrase[0] !== k || used.has(mention) || mention.never) continue;
    const hook = hookOf(scene, mention);
    if (!hook || !isOutside(scene, k)) continue;
    // "and so did Index.hr, with credit to FoNet": whom it credits is no source by itself.
    if (hook.by === 'attributed-to' && isCrediting(scene, hook)) continue;
    const frame = adjunctFrame(scene, hook, from, to, events);
    for (const one of frame.hooks) used.add(one.mention);
    frames.push(frame);
  }
  const second = withSecondThat(scene, frames);
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
  const whole = withSubjects(scene, apart).filter((frame) => !isAsideOf(scene, frame, apart));
  // What follows joins outlets; most sentences name none.
  if (!scene.mentionAt.subarray(from, to).some((mention) => mention >= 0))
    return whole.map((frame) => withWholeQuotes(scene, frame, from, to));
  const sources = sourceNamedFrames(scene, from, to);
  const pieces = [
    ...pieceToldFrames(scene, from, to),
    ...hasSayingFrames(scene, from, to),
    ...sources.filter(({ borrowed }) => !borrowed),
  ];
  // "refers to a Danas report, which said C": once, with what it says.
  const named = [...sources.filter(({ borrowed }) => borrowed), ...reachedFrames(scene, from, to)].filter(
    ({ segment: [a, b], hooks }) =>
      !pieces.some((one) => one.segment[0] < b && a < one.segment[1] && holdsAll(one, hooks)),
  );
  const saying = whole.filter(
    ({ event, segment, hooks }) =>
      ![...named, ...pieces].some(
        ({ segment: [a, b] }) => event !== null && a <= event.verb && event.verb < b,
      ) &&
      // "notes a report in Danas that C": whose report it is, is told with whoever notes it.
      ![...pieces, ...named].some(
        (one) =>
          event === null &&
          one.segment[0] <= segment[0] &&
          holdsAll(one, hooks) &&
          segment[0] < one.segment[1],
      ),
  );
  const borrowed = [
    ...borrowedFrames(scene, from, to).filter(({ segment: [a, b] }) =>
      named.every(({ segment }) => b <= segment[0] || segment[1] <= a),
    ),
    ...named,
  ];
  const all = [
    ...toldByFrames(scene, from, to),
    ...pieces,
    ...withBorrowed(withCitings(scene, saying, from, to), borrowed),
  ].sort((a, b) => a.segment[0] - b.segment[0]);
  return withGapped(scene, withoutSecondNames(all), from, to).map((frame) =>
    withWholeQuotes(scene, frame, from, to),
  );
}

const holdsAll = (frame: Frame, hooks: readonly Hook[]): boolean =>
  hooks.length > 0 && hooks.every(({ mention }) => frame.hooks.some((one) => one.mention === mention));

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

function isCrediting({ lower }: Scene, { cue: [from, to] }: Hook): boolean {
  // "attributed the line to Reuters": somebody else's doing; "remarks attributed to Reuters" stand.
  if (to - from > 2 && /^attribut/.test(lower[from]!)) return true;
  for (let k = from; k < to; k++)
    if (/^(?:credit|crediting|credited|attributing|sourcing|sourced|attribution)$/.test(lower[k]!))
      return true;
  return false;
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
