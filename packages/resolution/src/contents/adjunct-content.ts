import { skipAdverbs, skipTime } from '../grammar/phrases.js';
import type { ReportingEvent } from '../grammar/reporting-event.js';
import type { Scene } from '../grammar/scene.js';
import { ownWords } from '../hooks/own-words.js';
import type { Run } from '../reading.js';
import { ofAccount } from './account-content.js';
import type { Adjunct } from './adjunct.js';
import { around } from './around-adjunct.js';
import { besideBrackets } from './beside-brackets.js';
import { fateOf } from './fate.js';
import { endsQuotedBefore } from './voiced.js';

/** What an adjunct reports: what its own form says stands behind it, else what stands around it. */
export function adjunctContent(scene: Scene, adjunct: Adjunct, events: readonly ReportingEvent[]): Run[] {
  return (
    (adjunct.by === 'in-brackets' ? besideBrackets(scene, adjunct.clause, adjunct.segment[0]) : null) ??
    ofAccount(scene, adjunct) ??
    (adjunct.by === 'column-used' ? [[adjunct.segment[1], adjunct.clause[1]] as const] : null) ??
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
  // "a statement carried by Reuters that suggested he was free"
  if (verb === end && lower[verb] === 'that' && SHOWING.test(lower[verb + 1] ?? '')) verb++;
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
function found(scene: Scene, { segment: [start, end], clause: [from, to], by }: Adjunct): Run[] | null {
  if (by !== 'piece-finding' && by !== 'with-reporting') return null;
  const behind = skipAdverbs(scene, end + 1, to);
  const that = scene.lower[behind] === 'that' ? behind + 1 : end + 1;
  return [that < to ? [that, to] : [from, start]];
}

/** "gave it a whirl in an interview with CNN on Tuesday: '...'" */
function behindColon(scene: Scene, { segment: [, end], clause: [, to] }: Adjunct): Run[] | null {
  const colon = skipTime(scene, end, to);
  return scene.tokens[colon]?.text === ':' && colon + 3 < to ? [[colon + 1, to]] : null;
}

/** "..., admitting to AP that the tariff can be gone by summer": what was told stands behind. */
function saidTo(scene: Scene, { segment: [start, end], clause: [from, to], by }: Adjunct): Run[] | null {
  const { lower } = scene;
  // `"I'm lost," he wailed to dpa - after months of silence`: what was told stands before.
  if (by === 'said-to' && endsQuotedBefore(scene, from, start)) return null;
  // "The closure was confirmed to the Kathmandu Post by an official"
  if (by === 'said-to' && /^(?:is|was|were|been)$/.test(lower[start - 2] ?? '')) return [[from, start - 2]];
  return (by === 'told' || by === 'said-to') && to - end > 3 ? [[end, to]] : null;
}
