import { hasVerb } from '../grammar/has-verb.js';
import { isClause } from '../grammar/is-clause.js';
import type { ReportingEvent } from '../grammar/reporting-event.js';
import type { Scene } from '../grammar/scene.js';
import { isParallel, JOINS } from './parallel-accounts.js';

/** Where what stands behind a reporting verb ends: at its comma in an aside, else where another reporting begins. */
export function contentEnd(
  scene: Scene,
  event: ReportingEvent,
  from: number,
  to: number,
  later: readonly ReportingEvent[],
): number {
  return isRelative(scene, event) || isConceding(scene, event, from)
    ? commaBehind(scene, event.tail.end, to)
    : clauseEnd(scene, event, from, to, later);
}

/** "Sky News, which first reported the story, said ...", "Varga, who told the BBC that he would quit, changed his mind" */
function isRelative(scene: Scene, event: ReportingEvent): boolean {
  const [subject] = event.subject;
  const word = scene.lower[subject];
  return word === 'which' || (word === 'who' && scene.lower[subject - 1] === ',') || isAsideOn(scene, event);
}

/** "The ship, which dpa reports was en route, hit a pillar" */
function isAsideOn({ lower, tag, tokens }: Scene, { agent, start, tail, inverted }: ReportingEvent): boolean {
  return (
    agent !== null &&
    !inverted &&
    /^(?:which|who)$/.test(lower[start - 1] ?? '') &&
    /^[,(]$/.test(tokens[start - 2]?.text ?? '') &&
    /^(?:VBD|VBZ|VBP|MD)$/.test(tag[tail.end] ?? '')
  );
}

/** "Although Interfax reports that shots were fired, the premier promised calm": the clause of the agency ends at its comma. */
function isConceding({ lower }: Scene, event: ReportingEvent, from: number): boolean {
  return (
    event.start <= from + 2 &&
    /^(?:although|though|while|whereas)$/.test(lower[from] ?? '') &&
    event.tail.opens
  );
}

function commaBehind({ tokens, quotation }: Scene, from: number, to: number): number {
  for (let k = from; k < to; k++) if (/^[,)]$/.test(tokens[k]!.text) && quotation[k] === -1) return k;
  return to;
}

/** Of whom is told on: "several had been held, and one had admitted it". */
const SAME_SAYING = /^(?:he|she|it|they|who|one|some|others|many|both|several|none|most|two|three|another)$/;

/** Where what stands behind a cue stops: at a clause with a reporting of its own, joined by a comma. */
function clauseEnd(
  scene: Scene,
  event: ReportingEvent,
  from: number,
  to: number,
  later: readonly ReportingEvent[],
): number {
  const { lower, tokens } = scene;
  // "As POLITICO revealed, the committee agreed to ...": all that follows.
  if (lower[event.start - 1] === 'as' && event.start - 1 <= from + 1) return to;
  for (const next of later) {
    if (next.start <= event.tail.end) continue;
    const before = next.inverted ? next.verb : next.start;
    if (next.boundary === 'embedded' || next.boundary === 'start') continue;
    if (SAME_SAYING.test(lower[next.subject[0]]!) && next.boundary === 'conjunction') continue;
    if (isParallel(scene, event, next, to))
      return JOINS.test(lower[next.start - 1] ?? '') ? next.start - 1 : next.start;
    if (next.boundary === 'comma' && isSettingOf(scene, event, next.start)) continue;
    let cut = before;
    if (/^(?:and|but|while|whereas|as|though|although|or|;)$/.test(lower[cut - 1] ?? '')) {
      cut--;
      const punctuated = /^[,;—–-]$/.test(tokens[cut - 1]?.text ?? '');
      if (!punctuated && /^(?:and|or)$/.test(lower[cut]!) && !(next.agent && event.cue.class === 'carry'))
        continue;
    } else if (next.boundary === 'comma' && next.tail.end < to - 2 && !next.inverted) {
      // ", the ministry said ..., " with words behind it: an aside of the content, or a clause of its own.
      if (
        !/^[;—–]$/.test(tokens[cut - 1]?.text ?? '') &&
        isClause(scene, next.tail.end, to) &&
        next.tail.opens
      )
        continue;
    }
    return cut;
  }
  return to;
}

/** "Reuters reported that in Moscow, Ada Lind said C": behind "that" stands only where she said it, and no clause yet. */
function isSettingOf({ lower, tag }: Scene, { tail }: ReportingEvent, next: number): boolean {
  if (!tail.opens || lower[tail.end - 1] !== 'that' || next - tail.end > 20) return false;
  return !hasVerb(tag, [tail.end, next]);
}
