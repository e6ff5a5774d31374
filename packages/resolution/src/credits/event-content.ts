import { isDocumentNoun } from '../cues/nouns.js';
import { isClause } from '../grammar/is-clause.js';
import { isQuoteMark, skipTime } from '../grammar/phrases.js';
import type { ReportingEvent } from '../grammar/reporting-event.js';
import { mentionEndingAt, mentionHolding, type Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';
import { trimmedContent } from './content-runs.js';

export function eventContent(
  scene: Scene,
  event: ReportingEvent,
  from: number,
  to: number,
  later: readonly ReportingEvent[],
): Run[] {
  const { tokens } = scene;
  const start = event.inverted ? event.verb : event.start;
  // "Varga, who told the BBC that he would quit, changed his mind"
  const relative =
    scene.lower[event.subject[0]] === 'which' ||
    (scene.lower[event.subject[0]] === 'who' && scene.lower[event.subject[0] - 1] === ',') ||
    // "The ship, which dpa reports was en route, hit a pillar"
    isAsideOn(scene, event);
  // "Sky News, which first reported the story, said ...": the aside ends at its comma.
  const limit =
    relative || isConceding(scene, event, from)
      ? Math.min(commaBehind(scene, event.tail.end, to), to)
      : clauseEnd(scene, event, from, to, later);
  const after = behindTime(scene, event, [event.tail.end, limit]);
  const before: Run = [from, start];
  const hasAfter = trimmedContent(scene, after) !== null;
  // "Anadolu quoted the daily": whom it quotes and nothing more.
  if (isBareQuoting(scene, event) && !hasAfter) return [];
  const hasBefore = event.boundary !== 'start' && trimmedContent(scene, before) !== null;
  const endsQuoted =
    hasBefore &&
    (isQuoteMark(tokens[start - 1]!.text) ||
      (tokens[start - 1]!.text === ',' && isQuoteMark(tokens[start - 2]?.text ?? '')));
  const resumed =
    hasAfter &&
    isQuoteMark(
      tokens[after[0]]?.text === ',' || tokens[after[0]]?.text === '.'
        ? (tokens[after[0] + 1]?.text ?? '')
        : (tokens[after[0]]?.text ?? ''),
    );
  // "He saw the boats that Tanjug showed": what was shown, nothing said.
  if (
    !hasAfter &&
    event.agent &&
    scene.lower[start - 1] === 'that' &&
    /^(?:carry|show|see)$/.test(event.cue.class)
  )
    return [];
  if (!hasBefore) return hasAfter ? [after] : [];
  if (!hasAfter) return [before];
  if (endsQuoted) return resumed || startsAdding(scene, after) ? [before, after] : [before];
  if (event.inverted) return resumed ? [before, after] : [before];
  // "C, Interfax reported on Tuesday, and the valley is quiet"
  if (
    event.boundary === 'comma' &&
    !event.tail.opens &&
    !resumed &&
    hasFinite(scene, before) &&
    joinsOn(scene, after)
  )
    return [before];
  // "..., as The New York Times reported on Tuesday, and ..."
  if (scene.lower[start - 1] === 'as' && tokens[start - 2]?.text === ',') return [before];
  if (
    event.boundary === 'comma' &&
    !event.tail.opens &&
    !resumed &&
    isLoose(scene, after) &&
    // "Quoting AFP, which quoted the prefect, Le Figaro put the number at 30"
    !/^(?:put|give|count|name|list|call|describe)$/.test(event.cue.lemma) &&
    !isIntroduction(scene, before) &&
    hasFinite(scene, before)
  )
    return [before];
  // "C, Reuters said - and the ministers refused to answer": a dash closes what was credited.
  if (event.boundary === 'comma' && /^[—–]$/.test(tokens[after[0]]?.text ?? '') && hasFinite(scene, before))
    return [before];
  // "C, N1 reported, a claim that Hina repeated", "C, N1 reported, with Hina picking up the story"
  if (event.boundary === 'comma' && !event.tail.opens && hasFinite(scene, before) && isOfStory(scene, after))
    return [before];
  if (event.boundary === 'embedded') return [after];
  if (event.boundary === 'conjunction') return [after];
  if (isIntroduction(scene, before)) return [after];
  const substantial =
    event.tail.opens ||
    (tokens[after[0] - 1]?.text !== ',' && tokens[after[0]]?.text !== ',' && after[1] - after[0] > 3);
  if (substantial && !resumed) return [after];
  if (resumed) return [before, after];
  // "C1, AFP said, and C2"; "C1, the daily said, C2"
  if (
    tokens[after[0]]?.text === ',' &&
    !/^(?:but|while|which|who|whose|as|after|although)$/.test(scene.lower[after[0] + 1] ?? '')
  )
    return [before, after];
  return [before];
}

/** Do the words tell of the story itself: ", a claim that ...", ", with Hina picking up the story"? */
function isOfStory(scene: Scene, [from, to]: Run): boolean {
  const { lower, tag } = scene;
  const at = lower[from] === ',' ? from + 1 : from;
  if (/^(?:a|an)$/.test(lower[at] ?? ''))
    return (
      VERDICT.test(lower[at + 1] ?? '') && (at + 2 >= to || /^(?:that|which|[.,;])$/.test(lower[at + 2]!))
    );
  const subject = lower[at] === 'with' ? mentionHolding(scene, at + 1) : null;
  return subject?.phrase[0] === at + 1 && tag[subject.phrase[1]] === 'VBG';
}

function isAsideOn({ lower, tag, tokens }: Scene, { agent, start, tail, inverted }: ReportingEvent): boolean {
  return (
    agent !== null &&
    !inverted &&
    /^(?:which|who)$/.test(lower[start - 1] ?? '') &&
    /^[,(]$/.test(tokens[start - 2]?.text ?? '') &&
    /^(?:VBD|VBZ|VBP|MD)$/.test(tag[tail.end] ?? '')
  );
}

function commaBehind({ tokens, quotation }: Scene, from: number, to: number): number {
  for (let k = from; k < to; k++) if (/^[,)]$/.test(tokens[k]!.text) && quotation[k] === -1) return k;
  return to;
}

/** Verbs whose object is another's piece: "carried an AP report", "repeated a claim". */
export const isCarrying = (kind: string, lemma: string): boolean =>
  kind === 'carry' || kind === 'see' || /^(?:repeat|echo)$/.test(lemma);

/** "a report", "a report by Anadolu": does a piece end at `k`? */
function endsPiece(scene: Scene, from: number, k: number): boolean {
  const owner = mentionEndingAt(scene, k);
  const end = owner ? owner.phrase[0] - 1 : k;
  return end > from && isDocumentNoun(scene.lower[end - 1]!);
}

/** Behind "on Tuesday, " and, where something is carried, behind "a story saying that". */
function behindTime(scene: Scene, { cue }: ReportingEvent, [from, to]: Run): Run {
  const { lower, tokens } = scene;
  if (isCarrying(cue.class, cue.lemma))
    for (let k = from; k < Math.min(to, from + 12); k++) {
      if (/^(?:saying|claiming|alleging|stating|showing|suggesting)$/.test(lower[k]!) && to - k > 3)
        return [lower[k + 1] === 'that' ? k + 2 : k + 1, to];
      // "relayed an Anadolu report that C"
      if (lower[k] === 'that' && endsPiece(scene, from, k) && isClause(scene, k + 1, to)) return [k + 1, to];
      // "aired footage that shows C"
      if (/^(?:that|which)$/.test(lower[k]!) && /^(?:shows?|showed|says?|said)$/.test(lower[k + 1] ?? ''))
        return [lower[k + 2] === 'that' ? k + 3 : k + 2, to];
      // "aired an interview in which the minister said C"
      if (lower[k] === 'in' && lower[k + 1] === 'which' && to - k > 5) return [k + 2, to];
      if (/^(?:VBD|VBZ|MD)$/.test(scene.tag[k]!)) break;
    }
  // "Xinhua spoke of 'a turning point'"
  if (cue.class === 'speak' && lower[from] === 'of') return [from + 1, to];
  const time = skipTime(scene, from, to);
  return time > from &&
    tokens[time]?.text === ',' &&
    isClause(scene, time + 1, to) &&
    !/^(?:and|but|while|as|which)$/.test(lower[time + 1]!)
    ? [time + 1, to]
    : [from, to];
}

/** Does a clause of its own follow at once: "on Tuesday, and ...", ", but ..."? */
function joinsOn(scene: Scene, [from, to]: Run): boolean {
  const at = skipTime(scene, from, to);
  return (
    scene.tokens[at]?.text === ',' &&
    /^(?:and|but|while|as|which|though|although)$/.test(scene.lower[at + 1] ?? '')
  );
}

/** "a few days later", "in an article published on Wednesday": when and where it was reported, no content. */
function isLoose(scene: Scene, [from, to]: Run): boolean {
  return !hasFinite(scene, [from, to]) && /^(?:IN|DT|JJ|RB|CD|,|TO|VBG)$/.test(scene.tag[from] ?? '');
}

function hasFinite({ tag }: Scene, [from, to]: Run): boolean {
  for (let k = from; k < to; k++) if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!)) return true;
  return false;
}

function isBareQuoting({ lower }: Scene, { cue, passive, tail, verb, inverted }: ReportingEvent): boolean {
  if (cue.class !== 'quote' || passive || inverted || !tail.quoted) return false;
  return !lower.slice(verb, tail.end).some((word) => /^(?:saying|telling|as|that|adding)$/.test(word));
}

/** "told AFP that C1, adding that C2": two pieces, without the second cue. */
export function atAdding({ lower, tokens, quotation }: Scene, [from, to]: Run): Run[] {
  for (let k = from; k < to - 2; k++) {
    if (lower[k] !== 'adding' || quotation[k] !== -1 || (k > from && tokens[k - 1]!.text !== ',')) continue;
    const next =
      lower[k + 1] === 'that' || tokens[k + 1]!.text === ':' || tokens[k + 1]!.text === ',' ? k + 2 : k + 1;
    return k > from + 1
      ? [
          [from, k - 1],
          [next, to],
        ]
      : [[next, to]];
  }
  return [[from, to]];
}

/**
 * "C, a report that Reuters could not confirm", "C, an article the minister called 'pure invention'": what the outlet says of it
 * is none of it.
 */
export function withoutVerdict({ lower, tokens, quotation, tag }: Scene, [from, to]: Run): Run {
  for (let k = from + 3; k < to - 3; k++) {
    if (tokens[k]!.text !== ',' || quotation[k] !== -1) continue;
    // "C, words that few believed"
    if (VERDICTS.test(lower[k + 1]!) && /^(?:that|which)$/.test(lower[k + 2]!)) return [from, k];
    if (!/^(?:a|an)$/.test(lower[k + 1]!)) continue;
    const noun = VERDICT.test(lower[k + 2]!) ? k + 2 : k + 3;
    if (!VERDICT.test(lower[noun]!)) continue;
    for (let verb = noun + 1; verb < to; verb++)
      if (/^(?:VBD|VBZ|VBP|MD|VBN)$/.test(tag[verb]!)) return [from, k];
  }
  return [from, to];
}

const VERDICTS = /^(?:remarks|comments|words|claims|allegations|accusations|statements|charges|reports)$/;
const VERDICT =
  /^(?:report|article|claim|story|account|allegation|accusation|charge|assertion|version|remark|figure)$/;

function startsAdding({ lower }: Scene, [from]: Run): boolean {
  const at = lower[from] === ',' ? from + 1 : from;
  return lower[at] === 'adding';
}

/** "In written answers to ...,", "On Monday,", "Speaking in Oslo,": no finite verb, no quotation. */
export function isIntroduction(scene: Scene, [from, to]: Run): boolean {
  const { tag, quotation, lower } = scene;
  if (
    /^(?:when|after|before|if|asked|speaking|chairing|analysing|citing|quoting|quoted|cited)$/.test(
      lower[from] ?? '',
    ) &&
    to - from < 14
  )
    return true;
  for (let k = from; k < to; k++) {
    if (quotation[k] !== -1) return false;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!)) return false;
  }
  return true;
}

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
    if (/^(?:he|she|it|they|who)$/.test(lower[next.subject[0]]!) && next.boundary === 'conjunction') continue;
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

/** "Although Interfax reports that shots were fired, the premier promised calm": the clause of the agency ends at its comma. */
function isConceding({ lower }: Scene, event: ReportingEvent, from: number): boolean {
  return (
    event.start <= from + 2 &&
    /^(?:although|though|while|whereas)$/.test(lower[from] ?? '') &&
    event.tail.opens
  );
}
