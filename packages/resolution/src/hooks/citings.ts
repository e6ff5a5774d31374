import { isDocumentNoun } from '../cues/nouns.js';
import { asideEnd } from '../grammar/asides.js';
import { isOutside, mentionHolding, type Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';
import { citedSource, isPaper } from './cited-source.js';
import type { Frame } from './frame.js';
import type { Hook } from './hook.js';
import { RETELLING } from './hook-words.js';
import { hookOf } from './hooks.js';
import { isRetelling, opensCiting } from './opens-citing.js';
import { sourceHook } from './source-hook.js';

/** A clause of citing that stands apart from its verb: "..., citing the same bulletin", "Citing Fox News, ..." */
interface Citing {
  readonly run: Run;
  readonly hooks: readonly Hook[];
  readonly source: Run | null;
}

/**
 * Gives each clause of citing to the reporting it belongs to: one in front to the next, others to the one before whose
 * content they stand in; and takes it out of that content.
 */
export function withCitings(scene: Scene, frames: Frame[], from: number, to: number): Frame[] {
  let result = frames;
  for (let k = from; k < to; k++) {
    if (!opensCiting(scene, k) || !isOutside(scene, k)) continue;
    const isRead = ({ event, citing }: Frame) => event !== null || citing !== undefined;
    if (result.some((frame) => isRead(frame) && frame.segment[0] <= k && k < frame.segment[1])) continue;
    const own = result.find(({ segment, event }) => event === null && segment[0] === k);
    const others = result.filter((frame) => frame !== own);
    const target =
      k <= from + 2 || isPieceAtHead(scene, from, k)
        ? others.find(({ segment }) => segment[0] > k)
        : holderOf(others, k);
    if (!target) continue;
    const citing = citingAt(scene, k, to);
    const retells = RETELLING.test(scene.lower[k]!) || isRetelling(scene, k);
    if (retells && citing.hooks.length === 0) continue;
    // "The ministry said C, confirming a report by Reuters": no outlet passes it on.
    if (isRetelling(scene, k) && target.hooks.every(({ side }) => side === 'inner')) continue;
    k = citing.run[1] - 1;
    result = others
      .filter(
        (frame) =>
          !(frame.event === null && frame.segment[0] > citing.run[0] && frame.segment[1] <= citing.run[1]),
      )
      .map((frame) => (frame === target ? joined(scene, frame, citing) : cut(frame, citing.run)));
  }
  return result;
}

/** "In a report citing TASS, Reuters said": the piece of the one behind. */
const isPieceAtHead = ({ lower }: Scene, from: number, k: number): boolean =>
  lower[from] === 'in' && k <= from + 5 && isDocumentNoun(lower[k - 1] ?? '');

function holderOf(frames: readonly Frame[], k: number): Frame | undefined {
  const holding = frames.filter(
    ({ content, segment }) =>
      content.some(([a, b]) => a <= k && k <= b + 1) || segment[1] === k || segment[1] === k - 1,
  );
  const before = holding.filter(({ segment }) => segment[0] < k);
  // "Kyodo reported from Beijing, quoting ...": a few words of place between.
  if (before.length === 0)
    return frames.findLast(({ segment, hooks }) => segment[0] < k && k - segment[1] < 7 && hooks.length > 0);
  return before.findLast(({ hooks }) => hooks.length > 0) ?? before.at(-1);
}

function citingAt(scene: Scene, k: number, to: number): Citing {
  // "In a report that names ..." begins its citing behind "that".
  const run: Run = [k, asideEnd(scene, scene.lower[k] === 'in' ? k + 4 : k, to)];
  const hooks: Hook[] = [];
  for (let i = k; i < run[1]; i++) {
    const mention = mentionHolding(scene, i);
    if (!mention || mention.never || mention.phrase[0] !== i) continue;
    const hook = hookOf(scene, mention) ?? sourceHook(scene, mention, k);
    if (hook) hooks.push(asInner(scene, hook));
  }
  return { run, hooks, source: citedSource(scene, run, hooks) };
}

/** Gives a frame the clause of citing that stands at `k`, up to `to`. */
export function withCiting(scene: Scene, frame: Frame, k: number, to: number): Frame {
  return joined(scene, frame, citingAt(scene, k, to));
}

/** Behind "citing" every agency is a link further down: "citing a resolution seen by Tuoi Tre". */
export const asInner = ({ lower }: Scene, hook: Hook): Hook =>
  // "quoting an official, as quoted by The New Arab": of the whole.
  hook.side === 'outer' && lower[hook.cue[0]] !== 'as'
    ? { ...hook, side: 'inner', role: hook.role === 'carries' ? 'carries' : 'cited' }
    : hook;

function joined(scene: Scene, frame: Frame, { run, hooks, source }: Citing): Frame {
  const paper = source !== null && isPaper(scene, source);
  const known = frame.hooks.some(({ side }) => side !== 'inner') || hooks.length > 0;
  const extra = hooks.filter((hook) => !frame.hooks.some(({ mention }) => mention === hook.mention));
  return {
    ...cut(frame, run),
    hooks: [...frame.hooks, ...extra],
    speaker: source && !paper && known ? (frame.speaker ?? source) : frame.speaker,
    document: paper
      ? (frame.document ?? source)
      : (frame.document ?? hooks.find(({ document }) => document)?.document ?? null),
    citing: run,
  };
}

/** Content without a run in its midst. */
export function cut(frame: Frame, [from, to]: Run): Frame {
  const content = frame.content.flatMap(([a, b]): Run[] => {
    if (to <= a || from >= b) return [[a, b]];
    const parts: Run[] = [];
    if (from > a) parts.push([a, from]);
    if (to < b) parts.push([to, b]);
    return parts;
  });
  return { ...frame, content };
}
