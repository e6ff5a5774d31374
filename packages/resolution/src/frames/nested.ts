import type { Scene } from '../grammar/scene.js';
import { cut } from '../hooks/citings.js';
import type { Frame } from '../hooks/frame.js';
import type { Hook } from '../hooks/hook.js';
import { isInPiece } from '../hooks/piece.js';
import type { Run } from '../reading.js';

/** By what an adjunct stands at the head of what somebody else reports. */
const SOURCE = /^(?:per|according-to(?:-piece)?|spoken-to|given-to|carried-by|published-in|said-to|said-on)$/;

/**
 * Who is named at the head of what another outlet reports is its source: "BNS reported that, according to ERR, there were cracks",
 * "Reuters said that in an interview with CNN, the minister denied it".
 */
export function withInnerSource(scene: Scene, frames: readonly Frame[]): Frame[] {
  let result = [...frames];
  for (const frame of frames) {
    const [hook] = frame.hooks;
    if (frame.event !== null || !hook || !SOURCE.test(hook.by)) continue;
    const target = result.find(({ event, hooks, content, segment }) =>
      event
        ? event.tail.opens &&
          hooks.some(({ side }) => side === 'agent') &&
          segment[1] <= frame.segment[0] + 1 &&
          opensContent(scene, content, segment[1], frame)
        : isBehindAccording(hooks[0], hook, segment, frame.segment),
    );
    if (!target) continue;
    const inner = frame.hooks.map((one): Hook => ({ ...one, side: 'inner' }));
    result = result
      .filter((one) => one !== frame)
      .map((one) =>
        one === target
          ? {
              ...cut(one, [one.segment[1], frame.segment[1]]),
              hooks: [...one.hooks, ...inner],
              document: one.document ?? frame.document,
            }
          : one,
      );
  }
  return result;
}

/** Does the adjunct stand at the head of the content, with nothing but its own paper before it? */
function opensContent(
  scene: Scene,
  content: Frame['content'],
  from: number,
  { segment: [start, end] }: Frame,
): boolean {
  if (content.some(([a, b]) => start - a <= 1 && end < b)) return true;
  // "Reuters said that in a statement carried by Danas, the ministry ..."
  return scene.lower[end] === ',' && isInPiece(scene, [from, start]);
}

/** "According to Reuters, in an interview with Danas, Lind said C": the adjunct in the second place may hold the first. */
const isBehindAccording = (
  first: Hook | undefined,
  { by }: Hook,
  [from, to]: Run,
  [start, end]: Run,
): boolean =>
  /^(?:per|according-to)$/.test(first?.by ?? '') &&
  /^(?:spoken-to|given-to)$/.test(by) &&
  start <= to + 1 &&
  from <= start &&
  to < end;

/**
 * An adjunct at the head of what another outlet reports holds only what that outlet passes on, not the words that say so: "In
 * an interview with CNN, the minister said C, Reuters reported." Left in both, each held the other and neither was credited.
 */
export function withoutTails({ sentenceOf }: Scene, frames: readonly Frame[]): Frame[] {
  const isAgents = ({ hooks }: Frame) => hooks.some(({ side }) => side === 'agent');
  return frames.map((frame) => {
    if (frame.event !== null || frame.hooks.length === 0) return frame;
    const [from, to] = frame.segment;
    // "According to Danas, C, as cited by Reuters": only at the head of the sentence.
    const opens = from === 0 || sentenceOf[from - 1] !== sentenceOf[from];
    return frames
      .filter((tail) =>
        tail.event
          ? tail.event.boundary === 'comma' && isAgents(tail)
          : opens && tail.hooks[0]?.side === 'outer',
      )
      .filter(({ segment, content }) => segment[0] > to && isAround(content, frame))
      .reduce((one, { segment }) => cut(one, segment), frame);
  });
}

/**
 * "Reuters reports that C, state media said": the carrier behind is whom Reuters has it from. An outlet with a name in that place
 * ("Danas reports that C, Reuters said") passes on what stands before it.
 */
export function withCarrierBehind(frames: readonly Frame[]): Frame[] {
  const carrier = frames.find(
    ({ event, hooks }) =>
      event !== null &&
      event.boundary === 'comma' &&
      !event.inverted &&
      hooks.length === 1 &&
      hooks[0]!.side === 'agent' &&
      hooks[0]!.mention.kind === 'generic',
  );
  const above = frames.find(
    ({ event, hooks, segment: [from, to], content }) =>
      event?.tail.opens &&
      hooks.length === 1 &&
      hooks[0]!.side === 'agent' &&
      hooks[0]!.mention.kind !== 'generic' &&
      carrier !== undefined &&
      carrier.content.length === 1 &&
      carrier.content[0]![0] >= from &&
      carrier.content[0]![0] <= to &&
      content.some(([, end]) => end >= carrier.segment[0] - 1),
  );
  if (!carrier || !above) return [...frames];
  const inner = carrier.hooks.map((hook): Hook => ({ ...hook, side: 'inner', role: 'cited' }));
  return frames
    .filter((frame) => frame !== carrier)
    .map((frame) =>
      frame === above
        ? { ...cut(frame, [carrier.segment[0] - 1, carrier.segment[1]]), hooks: [...frame.hooks, ...inner] }
        : frame,
    );
}

/** Does the content hold the whole adjunct? */
const isAround = (content: Frame['content'], { segment }: Frame): boolean =>
  content.some(([from, to]) => from <= segment[0] && segment[1] <= to);

/**
 * Whom an outlet cites by another name though it stands in what it reports: "Lind told Danas that C, Reuters reported, citing the
 * paper" names Danas twice and credits it once.
 */
export function withoutSecondNames(frames: readonly Frame[]): Frame[] {
  return frames.map((frame) => {
    const hooks = frame.hooks.filter(
      ({ side, mention }) =>
        side !== 'inner' ||
        mention.kind !== 'later' ||
        !frames.some(
          (other) =>
            other !== frame &&
            isAround(frame.content, other) &&
            other.hooks.some((one) => one.mention.agency.id === mention.agency.id),
        ),
    );
    return hooks.length > 0 && hooks.length < frame.hooks.length ? { ...frame, hooks } : frame;
  });
}
