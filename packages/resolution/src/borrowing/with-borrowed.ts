import { cut } from '../hooks/citings.js';
import type { Frame } from '../hooks/frame.js';

/**
 * Lays borrowings beside the frames of a sentence. A frame whose agencies they hold all says nothing more; one whose agent
 * says more behind the aside ("The Mail, which took the story from Angop, gave the date as ...") cites whom it took it from.
 */
export function withBorrowed(frames: readonly Frame[], borrowed: readonly Frame[]): Frame[] {
  if (borrowed.length === 0) return [...frames];
  const isTaken = ({ segment, hooks: own }: Frame, id: string) =>
    borrowed.some(({ hooks, segment: [a, b] }) =>
      hooks.some(
        ({ mention, side }) =>
          // "NDTV ran the PTI copy and Dawn lifted it from NDTV": the first says something of its own.
          mention.agency.id === id &&
          (side !== 'inner' || own.length > 1 || (a <= segment[1] && segment[0] <= b + 1)),
      ),
    );
  const merged = new Set<Frame>();
  const result = frames.map((frame) => {
    const own = borrowed.find(
      ({ hooks, segment }) =>
        frame.content.length > 0 &&
        (frame.event === null
          ? frame.hooks.some(({ mention, side }) => side === 'outer' && mention === hooks[0]!.mention)
          : // "C, she was quoted as saying by Delo, which drew on Danas"
            frame.event.passive &&
              frame.hooks.some(({ mention, side }) => side === 'outer' && mention === hooks[0]!.mention)
            ? true
            : (frame.event.inverted || frame.event.verb >= segment[1]) &&
              hooks[0]!.mention === frame.hooks.find(({ side }) => side === 'agent')?.mention),
    );
    if (!own) return frame;
    merged.add(own);
    const inner = own.hooks.filter(
      ({ side, mention }) => side === 'inner' && !frame.hooks.some((one) => one.mention === mention),
    );
    // "says there were nine, and its count comes from Danas": whose count it is, is no content.
    return upTo({ ...frame, hooks: [...frame.hooks, ...inner] }, [own]);
  });
  // "quoting Hina, which had it from Danas, said": read within the aside already.
  const isRead = ({ segment: [a, b], hooks }: Frame) =>
    frames.some(
      (frame) =>
        frame.event?.tail !== undefined &&
        frame.content.length > 0 &&
        frame.segment[0] < a &&
        b <= frame.segment[1] &&
        hooks.every(({ mention }) => frame.hooks.some((one) => one.mention === mention)),
    );
  const left = borrowed.filter((one) => !merged.has(one) && !isRead(one));
  return [
    ...result
      .map((frame) => upTo(frame, left))
      .filter(
        (frame) =>
          frame.hooks.length === 0 ||
          merged.size > 0 ||
          !frame.hooks.every(({ mention }) => isTaken(frame, mention.agency.id)),
      ),
    ...left,
  ];
}

/** "Roya published the list, and Al-Ghad copied Roya's list": a clause of borrowing is none of another's content. */
function upTo(frame: Frame, borrowed: readonly Frame[]): Frame {
  const inside = borrowed.find(({ segment }) =>
    frame.content.some(
      ([a, b]) =>
        frame.segment[0] < segment[0] &&
        ((a < segment[0] && segment[1] <= b) || (segment[0] <= a && b <= segment[1] + 1)),
    ),
  );
  return inside ? cut(frame, [inside.segment[0], frame.content.at(-1)![1]]) : frame;
}
