import { FINITE } from '../grammar/has-verb.js';
import { isNumber } from '../grammar/is-number.js';
import { isOutside, mentionOpening, type Scene } from '../grammar/scene.js';
import { cut } from '../hooks/citings.js';
import type { Frame } from '../hooks/frame.js';
import type { Hook } from '../hooks/hook.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';

/** A figure that one outlet is said to have, its verb left out or no more than "has". */
interface Account {
  readonly mention: Mention;
  /** From the name to the end of the clause. */
  readonly run: Run;
  /** "has 12 dead", "15", "at nine". */
  readonly content: Run;
  readonly hasVerb: boolean;
}

/**
 * Frames with those of outlets whose figures stand beside another's without a verb of reporting.
 *
 * @param from where the sentence begins
 *
 * @example `AFP reported 18 years, dpa 15.`, `Lusa has three people suspended, Reuters five.`
 */
export function withGapped(scene: Scene, frames: readonly Frame[], from: number, to: number): Frame[] {
  const accounts = accountsIn(scene, from, to);
  const isTold = ({ mention }: Account) =>
    frames.some(({ hooks, event }) => event !== null && hooks.some((hook) => hook.mention === mention));
  const free = accounts.filter((one) => !isTold(one));
  const gapped = free.filter((one) => {
    const others = free.filter(({ mention }) => mention !== one.mention);
    if (one.hasVerb) return others.length > 0;
    return (
      others.some((other) => other.hasVerb && other.run[1] <= one.run[0]) || isBeside(scene, frames, one)
    );
  });
  if (gapped.length === 0) return [...frames];
  const names = new Set(gapped.map(({ mention }) => mention));
  const rest = frames.filter(({ hooks }) => !hooks.some(({ mention }) => names.has(mention)));
  const apart = gapped.reduce((list, { run }) => list.map((frame) => cut(frame, run)), rest);
  return [...apart, ...gapped.map(frameOf)].sort((a, b) => a.segment[0] - b.segment[0]);
}

/** Does the sentence report another outlet's figure before? */
function isBeside(scene: Scene, frames: readonly Frame[], { run }: Account): boolean {
  return frames.some(
    ({ event, content }) =>
      event?.agent != null &&
      event.tail.end < run[0] &&
      content.some(([a, b]) => a >= event.verb && holdsNumber(scene, a, Math.min(b, run[0]))),
  );
}

function holdsNumber(scene: Scene, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isNumber(scene, k)) return true;
  return false;
}

function accountsIn(scene: Scene, from: number, to: number): Account[] {
  const found: Account[] = [];
  for (let k = from; k < to; k++) {
    const mention = mentionOpening(scene, k);
    if (!mention || !isOutside(scene, k) || !opensClause(scene, k, from)) continue;
    const account = accountAt(scene, mention, to);
    if (account) found.push(account);
  }
  return found;
}

const JOINS = /^(?:[,;:]|and|but|while|whereas|or)$/;

const opensClause = ({ lower }: Scene, k: number, from: number): boolean =>
  k === from || JOINS.test(lower[k - 1]!);

/** Words between a name and its figure: "AFP at about 40", "AFP has only nine". */
const LIGHT =
  /^(?:at|with|only|just|about|around|some|nearly|almost|over|least|most|than|more|fewer|\$|€|£)$/;
const MOST_WORDS = 7;

function accountAt(scene: Scene, mention: Mention, to: number): Account | null {
  const { lower, tag } = scene;
  const start = mention.phrase[1];
  const hasVerb = /^(?:has|had)$/.test(lower[start] ?? '');
  let at = hasVerb ? start + 1 : start;
  while (at < to && LIGHT.test(lower[at]!)) at++;
  if (!isNumber(scene, at)) return null;
  let end = at + 1;
  while (end < to && !/^(?:[,;.]|and|but|while|whereas)$/.test(lower[end]!)) {
    // "Lusa has three people suspended" leaves none out.
    if (!hasVerb && FINITE.test(tag[end]!)) return null;
    end++;
  }
  return end - start > MOST_WORDS
    ? null
    : { mention, run: [mention.phrase[0], end], content: [start, end], hasVerb };
}

function frameOf({ mention, run, content }: Account): Frame {
  const segment: Run = [run[0], content[0]];
  const hook: Hook = {
    ...{ mention, cue: segment, document: null, by: 'figure-beside', role: 'reports', side: 'agent' },
    ...{ start: segment[0], end: segment[1] },
  };
  return {
    segment,
    content: [content],
    cue: segment,
    hooks: [hook],
    speaker: null,
    document: null,
    event: null,
  };
}
