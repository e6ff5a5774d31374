import { CARRIER_NOUNS } from '../cues/nouns.js';
import { cueOf } from '../cues/verbs.js';
import { asideEnd, isAside } from '../grammar/asides.js';
import { behindBoth, isCiting } from '../grammar/citing.js';
import { includedBehind } from '../grammar/included.js';
import { skipBy } from '../grammar/object-end.js';
import { longPhraseEnd, skipTime } from '../grammar/phrases.js';
import { relayAt } from '../grammar/relay-clause.js';
import type { ReportingEvent } from '../grammar/reporting-event.js';
import { mentionHolding, mentionOpening, type Scene } from '../grammar/scene.js';
import type { Mention } from '../mentions/mention.js';
import type { Run } from '../reading.js';
import { citedSource, isPaper } from './cited-source.js';
import { asInner } from './citings.js';
import { type Hook, hookOf } from './hooks.js';
import { citedHook, sourceHook } from './source-hook.js';

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

/** "according to Explorersweb, a mountaineering site, which ...": over what the outlet is, or `end`. */
function kindBehind(scene: Scene, end: number, to: number): number {
  const { lower } = scene;
  if (lower[end] !== ',') return end;
  // "APP, Pakistan's state agency"
  const owned = /^\p{Lu}/u.test(scene.tokens[end + 1]?.text ?? '') && lower[end + 2] === "'s";
  if (!owned && !/^(?:a|an|the)$/.test(lower[end + 1] ?? '')) return end;
  const close = kindEnd(scene, longPhraseEnd(scene, end + 1, to), to);
  return close > end + 1 && isKind(scene, [end + 1, close]) ? close : end;
}

/** "a Slovene paper based in Brenn": over the participle to its comma, or `end`. */
function kindEnd({ lower, tag }: Scene, end: number, to: number): number {
  // "a newspaper in the south that opposes the Houthis"
  if (/^(?:that|which|whose)$/.test(lower[end] ?? '')) {
    let close = end;
    while (close < to && close < end + 10 && !/^[,.;]$/.test(lower[close]!)) close++;
    return close === to || /^[,.;]$/.test(lower[close]!) ? close : end;
  }
  if (!/^VB[NG]$/.test(tag[end] ?? '')) return end;
  for (let k = end + 1; k <= Math.min(to, end + 8); k++) {
    if (k === to || /^[,.;]$/.test(lower[k]!)) return k;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!)) return end;
  }
  return end;
}

/** "a mountaineering site", "the party's newspaper": what an outlet is, up to a comma or the end. */
function isKind({ lower, tokens }: Scene, [from, to]: Run): boolean {
  if (!/^[,.;]$/.test(tokens[to]?.text ?? '.')) return false;
  for (let k = from; k < to; k++) if (CARRIER_NOUNS.has(lower[k]!) || lower[k] === 'affiliate') return true;
  return false;
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

/** Does more hang on the agency behind its comma: ", quoting ...", ", which cites ..."? */
function hangsBehindComma(scene: Scene, at: number): boolean {
  const { lower } = scene;
  if (isPassedOn(scene, at) || lower[at] === 'via') return true;
  // "Lind, in comments carried by Danas, called for calm": a past tense, whatever the tagger takes it for.
  if (lower[at] === 'called' && /^(?:for|on)$/.test(lower[at + 1] ?? '')) return false;
  if (lower[at] === 'which' && cueOf(lower[at + 1] ?? '')?.class === 'say') return false;
  return (
    isAside(scene, at) &&
    (isCiting(scene, at) ||
      !/^(?:although|though|when|as|after|in|at|on|including|who|adding)$/.test(lower[at]!))
  );
}

/** "Speaking on Radio Okapi, in comments reported by AFP, ..." */
function isPassedOn(scene: Scene, at: number): boolean {
  return (
    scene.lower[at] === 'in' &&
    /^(?:comments|remarks|a|an|the|excerpts|footage|words)$/.test(scene.lower[at + 1] ?? '') &&
    [2, 3].some((step) => isCiting(scene, at + step) || relayAt(scene, at + step) !== null)
  );
}

/** Does more hang on the agency with no comma between? */
function hangsOn(scene: Scene, at: number): boolean {
  const { lower } = scene;
  // "an item in the Mail for which Danas was the source"
  if (lower[at] === 'for' && lower[at + 1] === 'which' && sourceOfWhich(scene, at) !== null) return true;
  return (
    /^(?:citing|quoting|on|late|last|earlier|via)$/.test(lower[at] ?? '') ||
    // "a SANA report cited by Reuters", "carried by SANA and cited by Reuters"
    isCiting(scene, at) ||
    (lower[at] === 'and' && isCiting(scene, at + 1)) ||
    // "a report in The Telegraph that was attributed to South Korea's Chosun Ilbo"
    (/^(?:that|which)$/.test(lower[at] ?? '') &&
      /^(?:was|were|had|cited|quoted|cites|quotes|gave|gives|named|names|credited|credits|drew|draws|relied|relies|took|takes|acknowledged|acknowledges)$/.test(
        lower[at + 1] ?? '',
      ))
  );
}

/** The outlet of "for which Danas was the source", or null. */
function sourceOfWhich(scene: Scene, at: number): Mention | null {
  const { lower } = scene;
  const mention = mentionOpening(scene, at + 2);
  const end = mention?.phrase[1] ?? -1;
  return mention && /^(?:is|was|were)$/.test(lower[end] ?? '') && /^sources?$/.test(lower[end + 2] ?? '')
    ? mention
    : null;
}

function linkEnd(scene: Scene, at: number, to: number): number {
  const { lower } = scene;
  const source = lower[at] === 'for' ? sourceOfWhich(scene, at) : null;
  if (source) return source.phrase[1] + 3;
  // "A paper obtained by the Herald and cited by state television says": up to the name.
  const by = lower[at] === 'and' && lower[at + 2] === 'by' ? skipBy(scene, at + 2, to) : at + 2;
  if (by > at + 2) return by;
  const relay = [2, 3].map((step) => relayAt(scene, at + step)).find((one) => one !== null);
  return relay && lower[at] === 'in' ? relay.end : asideEnd(scene, at, to);
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
