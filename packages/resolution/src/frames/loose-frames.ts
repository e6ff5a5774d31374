import { clauseStart } from '../contents/clause-start.js';
import { eventsIn } from '../grammar/events.js';
import type { ReportingEvent } from '../grammar/reporting-event.js';
import { isOutside, mentionHolding, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import { type Hook, hookOf } from '../hooks/hooks.js';
import type { Mention } from '../mention.js';
import { accountFrames } from './account-given.js';
import { accountOfFrames } from './account-of.js';
import { adjunctFrame } from './adjunct-frame.js';
import { eventFrame } from './event-frame.js';
import { figureFrames } from './figure-given.js';
import { nameFrame } from './name-frame.js';
import { tellsAnother } from './reporters.js';
import { interviewInWhich } from './saying-so.js';

/**
 * The frames of a sentence `[from, to)`, each by itself: first what is said in so many words (events), then accounts and names
 * that tell without a verb, last the agencies that are left ("according to AFP"). Each agency has one.
 *
 * @example `AFP said C, according to Reuters.` -> the event "said" with AFP, then an adjunct with Reuters
 */
export function looseFrames(scene: Scene, from: number, to: number): Frame[] {
  const events = eventsIn(scene, from, to);
  const used = new Set<Mention>();
  const frames = eventFrames(scene, events, from, to, used);
  /** Keeps a frame unless the agency it begins with has one. */
  const keep = (frame: Frame | null) => {
    if (frame === null || used.has(frame.hooks[0]!.mention)) return;
    for (const { mention } of frame.hooks) used.add(mention);
    frames.push(frame);
  };
  const interview = interviewInWhich(scene, from, to);
  if (interview) {
    used.add(interview.hooks[0]!.mention);
    frames.push(interview);
  }
  for (const frame of accountFrames(scene, from, to)) keep(frame);
  keep(nameFrame(scene, from, to));
  for (const frame of [...accountOfFrames(scene, from, to), ...figureFrames(scene, from, to)]) keep(frame);
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
  return frames;
}

/** The frames of events; agencies that hang on one are `used` afterwards. */
function eventFrames(
  scene: Scene,
  events: readonly ReportingEvent[],
  from: number,
  to: number,
  used: Set<Mention>,
): Frame[] {
  const frames: Frame[] = [];
  for (const [i, event] of events.entries()) {
    const start = clauseStart(scene, event, [from, to], events.slice(0, i));
    const frame = eventFrame(scene, event, start, to, events.slice(i + 1));
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
  return frames;
}

function isCrediting({ lower }: Scene, { cue: [from, to] }: Hook): boolean {
  // "attributed the line to Reuters": somebody else's doing; "remarks attributed to Reuters" stand.
  if (to - from > 2 && /^attribut/.test(lower[from]!)) return true;
  for (let k = from; k < to; k++)
    if (/^(?:credit|crediting|credited|attributing|sourcing|sourced|attribution)$/.test(lower[k]!))
      return true;
  return false;
}
