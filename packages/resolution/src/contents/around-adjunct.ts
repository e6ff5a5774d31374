import { cueOf } from '../cues/verbs.js';
import { isClause } from '../grammar/is-clause.js';
import { isQuoteMark } from '../grammar/phrases.js';
import type { ReportingEvent } from '../grammar/reporting-event.js';
import { mentionHolding, type Scene } from '../grammar/scene.js';
import { isPointing } from '../hooks/is-pointing.js';
import type { Run } from '../reading.js';
import type { Adjunct } from './adjunct.js';
import { trimmedContent } from './content-runs.js';
import { isIntroduction } from './introduction.js';
import { isMeasure, isSplit } from './split-clause.js';

/** What stands before an adjunct, behind it, or on both sides. */
export function around(
  scene: Scene,
  { segment: [start, end], clause: [from, to], by }: Adjunct,
  events: readonly ReportingEvent[],
): Run[] {
  const { lower, tokens, quotation } = scene;
  // "Nine boats had sunk, it was reported by Danas."
  const told = lower[start - 1] === 'it' && lower[start - 2] === ',' ? start - 2 : start;
  const before: Run = [behindOthers(scene, from, start, events), told];
  const limit = contrastBehind(scene, end, to, events);
  const after: Run = [end, limit];
  // "The broadcast, received in London by Delo, was short" tells of the broadcast; "The estimate, carried by Delo, is nine" of nine.
  const pointsBack = by !== 'according-to' && isPointing(scene, trimmedContent(scene, before) ?? before);
  // "The town clerk, speaking to Danas, denied it": what he did, nothing said.
  // "Farmers, quoted by PA, welcomed it": who said so.
  const speaks =
    /^(?:spoken-to|given-to|asked-by|told|said-to|wrote-in)$/.test(by) ||
    /^(?:quoted|cited)$/.test(lower[start] ?? '');
  const isOutlet = mentionHolding(scene, from)?.phrase[1] === start - 1;
  if (!speaks && !isOutlet && isSplit(scene, before, after) && (!pointsBack || isMeasure(scene, after)))
    return [withoutCopy(scene, before), after];
  // "who added, according to AFP, that C"
  const adds = lower[start - 1] === ',' && cueOf(lower[start - 2] ?? '')?.class === 'say';
  if (adds && lower[end] === ',' && lower[end + 1] === 'that' && limit - end > 3)
    return [before, [end + 2, limit]];
  // "C, ThisDay reported, and the claim was soon reposted by Punch": the last clause alone is what was reposted.
  const last = lastClause(scene, before);
  if (last && isPointing(scene, trimmedContent(scene, last) ?? last)) return [last];
  // "The report was picked up by Reuters within minutes": it points back, and what follows is no content.
  if (isPointing(scene, trimmedContent(scene, before) ?? before)) return [before];
  const hasBefore = trimmedContent(scene, before) !== null && !isIntroduction(scene, before);
  const hasAfter = trimmedContent(scene, after) !== null && !isReporting(after, events);
  // "said C, and according to local media D"
  const joins = lower[start - 2] === ',' && /^(?:and|but|while|though|whereas)$/.test(lower[start - 1] ?? '');
  // "at first reports differed - according to CBS News, C"
  const opensBehindDash =
    /^(?:[—–;:]|--)$/.test(tokens[start - 1]?.text ?? '') &&
    tokens[end]?.text === ',' &&
    by === 'according-to';
  if ((joins || opensBehindDash) && hasAfter && isClause(scene, opensBehindDash ? end + 1 : end, limit))
    return [after];
  if (!hasBefore) return hasAfter ? [after] : [before];
  if (!hasAfter) return [before];
  const opens =
    tokens[end]?.text === ',' &&
    !/^(?:but|while|although|though|as|which|who)$/.test(lower[end + 1] ?? '') &&
    // "C, according to Delo, and the roads were closed": a clause of the outlet's own.
    !(lower[end + 1] === 'and' && isClause(scene, end + 2, limit) && quotation[start - 2] === -1);
  // "which, according to X, will ...": no comma behind, words go on.
  return isQuoteMark(tokens[end]?.text ?? '') || opens ? [before, after] : [before];
}

/** "The document, a copy of which AFP has seen, shows": the document alone. */
function withoutCopy({ lower }: Scene, [from, to]: Run): Run {
  const end = lower[to - 1] === 'which' ? to - 1 : to;
  const copy = lower.slice(end - 4, end).join(' ') === ', a copy of' ? end - 4 : to;
  return [from, copy];
}

/** "C, according to Bild, CNN reported.": who passes it on, and no content. */
const isReporting = ([from, to]: Run, events: readonly ReportingEvent[]): boolean =>
  events.some(
    ({ start, tail, inverted }) => !inverted && start <= from + 1 && start >= from && tail.end >= to - 1,
  );

/** "C, Danas reported, and he has been released, according to AFP": where the clause begins that is no other outlet's. */
function behindOthers(
  { lower }: Scene,
  from: number,
  start: number,
  events: readonly ReportingEvent[],
): number {
  let at = from;
  for (const { agent, boundary, tail } of events)
    if (
      agent !== null &&
      boundary === 'comma' &&
      tail.end < start - 4 &&
      lower[tail.end] === ',' &&
      /^(?:and|but)$/.test(lower[tail.end + 1] ?? '')
    )
      at = tail.end + 2;
  return at;
}

/** Where reporting behind an adjunct begins that contrasts with it ("while AFP said ..."), or `to`. */
function contrastBehind(
  { lower }: Scene,
  end: number,
  to: number,
  events: readonly ReportingEvent[],
): number {
  let limit = to;
  for (const { start } of events)
    if (start > end && /^(?:while|whereas|but|although)$/.test(lower[start - 1] ?? ''))
      limit = Math.min(limit, start - 1);
  return limit;
}

/** The clause behind the last comma or semicolon that joins one ("..., and the claim was soon"), or null. */
function lastClause({ lower, quotation }: Scene, [from, to]: Run): Run | null {
  for (let k = to - 1; k > from && k > to - 12; k--) {
    if (quotation[k] !== -1) return null;
    // "..., a claim repeated by Reuters"
    if (
      lower[k] === ',' &&
      /^(?:a|an)$/.test(lower[k + 1] ?? '') &&
      /^(?:claim|allegation|figure|charge|version|rumou?r|assertion|account)$/.test(lower[to - 1]!) &&
      to - k <= 4
    )
      return [k + 1, to];
    if (lower[k] === ';' || (lower[k] === ',' && /^(?:and|but|while)$/.test(lower[k + 1] ?? '')))
      return [lower[k] === ';' ? k + 1 : k + 2, to];
  }
  return null;
}
