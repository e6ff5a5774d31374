import { behindBoth } from '../grammar/citing.js';
import { includedBehind } from '../grammar/included.js';
import { skipTime } from '../grammar/phrases.js';
import type { ReportingEvent } from '../grammar/reporting-event.js';
import { mentionHolding, type Scene } from '../grammar/scene.js';
import { citedSource, isPaper } from '../hooks/cited-source.js';
import { asInner } from '../hooks/citings.js';
import { type Hook, hookOf } from '../hooks/hooks.js';
import { citedHook, sourceHook } from '../hooks/source-hook.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';
import { hangsBehindComma, hangsOn, linkEnd, sourceOfWhich } from './hangs-on.js';
import { kindBehind } from './kind-behind.js';

/** What hangs on the agency of an adjunct, and where that ends. */
interface Links {
  readonly end: number;
  /** The adjunct's own hook first. */
  readonly hooks: readonly Hook[];
  /** The first paper and the first person that the links cite. */
  readonly paper: Run | null;
  readonly person: Run | null;
}

/** ", which cites ...", ", quoting ...", "citing ...", "and Reuters" behind the agency of an adjunct. */
export function linksBehind(
  scene: Scene,
  hook: Hook,
  from: number,
  to: number,
  events: readonly ReportingEvent[],
): Links {
  const { lower } = scene;
  const hooks: Hook[] = [hook];
  let end = from;
  let paper: Run | null = null;
  let person: Run | null = null;
  for (;;) {
    const kind = hooks.length === 1 && !hook.by.startsWith('given') ? kindBehind(scene, end, to) : end;
    if (kind > end) {
      end = kind;
      continue;
    }
    const [first, ...others] = includedBehind(scene, end);
    if (first) {
      for (const mention of [first, ...others]) hooks.push({ ...hook, mention });
      end = hooks.at(-1)!.mention.phrase[1];
      continue;
    }
    const joint = jointAt(scene, end, events) ?? jointAt(scene, placeEnd(scene, end), events);
    if (joint) {
      hooks.push({ ...hook, mention: joint });
      end = joint.phrase[1];
      continue;
    }
    // "according to Lusa (via the BBC)"
    const opens =
      /^(?:,|[–—]|--)$/.test(lower[end] ?? '') || (lower[end] === '(' && lower[end + 1] === 'via');
    const at = opens ? end + 1 : end;
    if (at >= to || !(at > end ? hangsBehindComma(scene, at) : hangsOn(scene, at))) break;
    // "In a column for Delo on Sunday the minister wrote": the day alone.
    const time = at === end ? skipTime(scene, at, to) : at;
    const stop = time > at ? time : linkEnd(scene, at, to);
    for (const more of hooksIn(scene, [at, stop], hooks)) hooks.push(more);
    const cited = citedSource(scene, [at, stop], hooks);
    if (cited && isPaper(scene, cited)) paper ??= cited;
    else if (cited) person ??= cited;
    if (stop === end) break;
    end = stop;
  }
  return { end, hooks, paper, person };
}

/** "carried by Petra in Amman and SPA in Riyadh": over where the first one is. */
const placeEnd = ({ lower, tag }: Scene, end: number): number =>
  lower[end] === 'in' && tag[end + 1] === 'NNP' && lower[end + 2] === 'and' ? end + 2 : end;

/** "according to AFP and Reuters": the second name, where it reports nothing of its own. */
function jointAt(scene: Scene, end: number, events: readonly ReportingEvent[]): Mention | null {
  if (!/^(?:and|,)$/.test(scene.lower[end] ?? '')) return null;
  // "according to RTS, the public broadcaster, and N1"
  const at = scene.lower[end + 1] === 'and' ? end + 2 : end + 1;
  const joint = mentionHolding(scene, at);
  if (!joint || joint.phrase[0] !== at) return null;
  // "WCVB, the local ABC affiliate"
  if (scene.lower[joint.phrase[1]] === 'affiliate') return null;
  return events.some(({ agent }) => agent === joint) ? null : joint;
}

const USING =
  /^(?:referred|referring|pointed|quoting|quoted|quotes|citing|cited|cites|using|used|uses|took|takes|based|relied|relies|read|reading|found|heard)$/;

/** The hooks of the agencies that a link names and nothing hung before. */
function hooksIn(scene: Scene, [from, to]: Run, before: readonly Hook[]): Hook[] {
  const { lower } = scene;
  const isCited =
    /^(?:citing|quoting|referring|using|pointing|linking|having|relying|drawing|basing)$/.test(
      lower[from] ?? '',
    ) ||
    behindBoth(scene, from) > from ||
    // "which was using a dispatch by Hina"; "which was quoted by Hina" is what Hina used.
    (lower[from] === 'which' &&
      [1, 2, 3].some((step) => USING.test(lower[from + step] ?? '') && lower[from + step + 1] !== 'by'));
  const found: Hook[] = [];
  for (let k = from; k < to; k++) {
    const mention = mentionHolding(scene, k);
    if (!mention || mention.never) continue;
    const isHung = (one: Hook) => one.mention === mention;
    if (before.some(isHung) || found.some(isHung)) continue;
    // "Speaking to Danas, via Delo, he said": by way of whom it is read.
    if (lower[k - 1] === 'via' && before[0]?.role === 'recipient' && mention.phrase[0] === k) {
      found.push({
        ...{ mention, role: 'carries', cue: [k - 1, k], side: 'outer', document: null, by: 'via' },
        ...{ start: k - 1, end: mention.phrase[1] },
      });
      continue;
    }
    const hook =
      lower[from] === 'for' && sourceOfWhich(scene, from) === mention
        ? citedHook(mention, [from, mention.phrase[1] + 3], 'sourced')
        : (hookOf(scene, mention) ?? sourceHook(scene, mention, from));
    // "citing sources quoted by Anadolu": further down.
    const last = found.at(-1) ?? before.at(-1);
    if (hook)
      found.push(
        isCited
          ? asInner(scene, hook)
          : last && carryBoth(scene, last, hook)
            ? { ...hook, cue: last.cue }
            : hook,
      );
  }
  return found;
}

/** "distributed by Tass and broadcast by Radio Moscow": both have it from the same. */
const carryBoth = ({ lower }: Scene, last: Hook, next: Hook): boolean =>
  // "a memo obtained by the Sunday Times and seen by the BBC": two that have it.
  (last.by === 'seen-by' && next.by === 'seen-by') ||
  (last.role === 'carries' &&
    next.role === 'carries' &&
    // "published by Okaz and carried by SPA": from where it was published first.
    !/^(?:publish|print|giv|conduct)/.test(lower[last.cue[0]]!) &&
    last.side === next.side &&
    lower[last.mention.phrase[1]] === 'and' &&
    next.cue[0] === last.mention.phrase[1] + 1);
