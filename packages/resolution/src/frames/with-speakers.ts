import { mentionOpening, type Scene } from '../grammar/scene.js';
import { cut } from '../hooks/citings.js';
import type { Frame } from '../hooks/frame.js';

/**
 * "In a letter, which the paper has seen, its chair says C": who saw the paper is credited with what is said in it; alone ("based
 * on a log that ERR had obtained") it credits nobody.
 */
export function withSeen(scene: Scene, frames: readonly Frame[]): Frame[] {
  const isSeen = ({ event }: Frame) =>
    event?.agent !== null &&
    event?.cue.class === 'see' &&
    /^(?:which|that)$/.test(scene.lower[event.start - 1] ?? '');
  const seen = frames.filter(isSeen);
  if (seen.length === 0) return [...frames];
  return frames
    .filter((frame) => !seen.includes(frame))
    .map((frame) => {
      const by = seen.find(({ segment }) => segment[1] <= frame.segment[0] + 1);
      const free = frame.event !== null && frame.hooks.length === 0 && frame.content.length > 0;
      return by && free ? { ...frame, hooks: by.hooks } : frame;
    });
}

/** "Writing in Danas today, the union's head said: C": where he wrote it, before he says it. */
export function withWriting({ lower, sentenceOf }: Scene, frames: readonly Frame[]): Frame[] {
  const opens = ({ event, segment: [a], hooks: [hook] }: Frame) =>
    event === null &&
    hook?.by === 'wrote-in' &&
    lower[hook.cue[0]] === 'writing' &&
    (a === 0 || sentenceOf[a - 2] !== sentenceOf[a]);
  const writing = frames.find(opens);
  const said = writing && frames.find(({ event, hooks }) => event?.cue.class === 'say' && hooks.length === 0);
  if (!writing || !said || said.segment[0] < writing.segment[1]) return [...frames];
  return frames.flatMap((one) =>
    one === writing ? [] : one === said ? [{ ...one, hooks: writing.hooks }] : [one],
  );
}

/** "To Reuters the minister, Grace Lind, said C": whom he told, before he is named. */
export function withFronted(scene: Scene, frames: readonly Frame[], from: number): Frame[] {
  const { lower } = scene;
  const to = /^(?:but|and)$/.test(lower[from] ?? '') ? from + 1 : from;
  const mention = lower[to] === 'to' ? mentionOpening(scene, to + 1) : null;
  const [first] = frames;
  const subject = first?.event?.subject[0] ?? -1;
  if (!mention || !first || first.event?.cue.class !== 'say' || first.hooks.length > 0) return [...frames];
  if (subject < mention.phrase[1] || subject > mention.phrase[1] + 1) return [...frames];
  const { cue } = first;
  const hook = { mention, cue, role: 'recipient', side: 'inner', document: null, by: 'told' } as const;
  return [{ ...first, hooks: [{ ...hook, start: to, end: mention.phrase[1] }] }, ...frames.slice(1)];
}

/** "said C in an interview with Der Spiegel": the interview belongs to the one who said it. */
export function withSpoken(frames: readonly Frame[]): Frame[] {
  let result = [...frames];
  for (const frame of frames) {
    const [hook] = frame.hooks;
    if (frame.event !== null || !/^(?:spoken-to|given-to|asked-by)$/.test(hook?.by ?? '')) continue;
    const target = result.findLast(
      ({ event, content, hooks, segment }) =>
        event !== null &&
        hooks.length === 0 &&
        segment[1] <= frame.segment[0] &&
        content.some(([a, b]) => a < frame.segment[0] && frame.segment[1] <= b),
    );
    if (!target) continue;
    result = result
      .filter((one) => one !== frame)
      .map((one) =>
        one === target
          ? { ...cut(one, frame.segment), hooks: frame.hooks, document: one.document ?? hook!.document }
          : one,
      );
  }
  return result;
}
