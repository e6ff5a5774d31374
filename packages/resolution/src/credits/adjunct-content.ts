import { isClause } from '../grammar/is-clause.js';
import { isQuoteMark, skipTime } from '../grammar/phrases.js';
import type { ReportingEvent } from '../grammar/reporting-event.js';
import { mentionHolding, type Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';
import { besideBrackets } from './beside-brackets.js';
import { trimmedContent } from './content-runs.js';
import { fateOf } from './fate.js';
import { isIntroduction } from './introduction.js';
import { isPointing } from './is-pointing.js';
import { ownWords } from './own-words.js';
import { isMeasure, isSplit } from './split-clause.js';

/** An adjunct in its clause. */
interface Adjunct {
  readonly segment: Run;
  readonly clause: Run;
  /** The rule of its hook. */
  readonly by: string;
}

/** What an adjunct reports: what its own form says stands behind it, else what stands around it. */
export function adjunctContent(scene: Scene, adjunct: Adjunct, events: readonly ReportingEvent[]): Run[] {
  return (
    (adjunct.by === 'in-brackets' ? besideBrackets(scene, adjunct.clause, adjunct.segment[0]) : null) ??
    shownBy(scene, adjunct) ??
    wasThat(scene, adjunct) ??
    firstPublished(scene, adjunct) ??
    reportedThat(scene, adjunct) ??
    found(scene, adjunct) ??
    behindColon(scene, adjunct) ??
    saidTo(scene, adjunct) ??
    around(scene, adjunct, events)
  );
}

/** What a document or picture does: "The referee's report, seen by El Mundo, mentions two insults". */
const SHOWING =
  /^(?:(?:show|say|reveal|suggest|state|mention|describe|detail|list|contain|confirm|warn|accuse|conclude|blame|estimate|indicate|allege|claim|argue|put|find|prove|note|point|call)s?|showed|said|revealed|suggested|stated|mentioned|described|detailed|listed|contained|confirmed|warned|accused|concluded|blamed|estimated|indicated|alleged|claimed|argued|found|proved|noted|called)$/;

/** "Documents seen by The Telegraph, show that he was asked" */
function shownBy(scene: Scene, { segment: [, end], clause: [, to], by }: Adjunct): Run[] | null {
  const { lower, tokens } = scene;
  if (!/^(?:seen-by|carried-by|published-in)$/.test(by)) return null;
  let verb = skipTime(scene, tokens[end]?.text === ',' ? end + 1 : end, to);
  // "appeared to show prisoners"
  if (/^(?:appear|seem|purport|claim)(?:s|ed)?$/.test(lower[verb] ?? '') && lower[verb + 1] === 'to')
    verb += 2;
  if (!SHOWING.test(lower[verb] ?? '') || to - verb <= 2) return null;
  return [[lower[verb + 1] === 'that' ? verb + 2 : verb + 1, to]];
}

/** "The claim, spread by Danas, was that C" */
function wasThat({ lower, tokens }: Scene, { segment: [, end], clause: [, to], by }: Adjunct): Run[] | null {
  const was = tokens[end]?.text === ',' ? end + 1 : end;
  return /^(?:reported-by|carried-by|published-in)$/.test(by) &&
    /^(?:was|is)$/.test(lower[was] ?? '') &&
    lower[was + 1] === 'that' &&
    to - was > 4
    ? [[was + 2, to]]
    : null;
}

/** "The report, first published by B, that C was picked up by A" */
function firstPublished(scene: Scene, { segment: [start, end], clause: [, to], by }: Adjunct): Run[] | null {
  const { lower, tokens } = scene;
  return lower[end] === ',' &&
    lower[end + 1] === 'that' &&
    /^(?:reported-by|carried-by)$/.test(by) &&
    tokens[start - 1]?.text === ','
    ? [[end + 2, fateOf(scene, end + 2, to)]]
    : null;
}

/** "Asked about a Reuters report that he would quit, the minister laughed" */
function reportedThat(
  scene: Scene,
  { segment: [start, end], clause: [from, to], by }: Adjunct,
): Run[] | null {
  if (by !== 'report-that') return null;
  const { lower, tokens, quotation } = scene;
  // "a report by Reuters, itself drawing on Danas, that C"
  const aside = lower[end] === ',' && lower[end + 1] === 'that';
  const that = aside ? end + 1 : skipTime(scene, end, to);
  // "a Reuters report quoting officials as saying C": the links end before the saying or behind it.
  const saying = lower[that] === 'as' && lower[that + 1] === 'saying' ? that + 1 : that - 1;
  // "a Danas report which said C", "a report in Danas saying C"
  const own = skipTime(scene, end, to);
  const said = ownWords(scene, own);
  const told = lower[that] === 'that' ? that + 1 : lower[saying] === 'saying' ? saying + 1 : -1;
  const opens = said > own ? said : told;
  if (opens < 0) return [[from, start]];
  let close = opens;
  while (close < to && !(tokens[close]!.text === ',' && quotation[close] === -1)) close++;
  return [[opens, fateOf(scene, opens, start - from < 4 ? close : to)]];
}

/** "a Reuters poll finding that C", "with Danas reporting that C" */
function found({ lower }: Scene, { segment: [start, end], clause: [from, to], by }: Adjunct): Run[] | null {
  if (by !== 'piece-finding' && by !== 'with-reporting') return null;
  const that = lower[end + 1] === 'that' ? end + 2 : end + 1;
  return [that < to ? [that, to] : [from, start]];
}

/** "gave it a whirl in an interview with CNN on Tuesday: '...'" */
function behindColon(scene: Scene, { segment: [, end], clause: [, to] }: Adjunct): Run[] | null {
  const colon = skipTime(scene, end, to);
  return scene.tokens[colon]?.text === ':' && colon + 3 < to ? [[colon + 1, to]] : null;
}

/** "..., admitting to AP that the tariff can be gone by summer": what was told stands behind. */
function saidTo({ lower }: Scene, { segment: [start, end], clause: [from, to], by }: Adjunct): Run[] | null {
  // "The closure was confirmed to the Kathmandu Post by an official"
  if (by === 'said-to' && /^(?:is|was|were|been)$/.test(lower[start - 2] ?? '')) return [[from, start - 2]];
  return (by === 'told' || by === 'said-to') && to - end > 3 ? [[end, to]] : null;
}

/** What stands before an adjunct, behind it, or on both sides. */
function around(
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
  // "C, ThisDay reported, and the claim was soon reposted by Punch": the last clause alone is what was reposted.
  const last = lastClause(scene, before);
  if (last && isPointing(scene, trimmedContent(scene, last) ?? last)) return [last];
  // "The report was picked up by Reuters within minutes": it points back, and what follows is no content.
  if (isPointing(scene, trimmedContent(scene, before) ?? before)) return [before];
  const hasBefore = trimmedContent(scene, before) !== null && !isIntroduction(scene, before);
  const hasAfter = trimmedContent(scene, after) !== null && !isReporting(after, events);
  // "said C, and according to local media D"
  const joins = lower[start - 2] === ',' && /^(?:and|but|while|though|whereas)$/.test(lower[start - 1] ?? '');
  if (joins && hasAfter && isClause(scene, end, limit)) return [after];
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
