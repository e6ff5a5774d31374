import { givesReason } from '../grammar/gives-reason.js';
import { isClause } from '../grammar/is-clause.js';
import { isQuoteMark, skipTime } from '../grammar/phrases.js';
import { isSaying } from '../grammar/quoted-end.js';
import type { ReportingEvent } from '../grammar/reporting-event.js';
import type { Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';
import { startsAdding } from './adding.js';
import { isIntroduction } from './introduction.js';
import { isSplit } from './split-clause.js';
import { isOfStory } from './verdict.js';

/** Of words before a reporting verb and behind it, which it reports: one side, or both. */
export function contentSides(scene: Scene, event: ReportingEvent, before: Run, after: Run): Run[] {
  const { tokens, lower } = scene;
  const { end, opens } = event.tail;
  // "C, Lund told ANP, which said D"
  const relative = lower[event.subject[0]] === 'which' && tokens[event.subject[0] - 1]?.text === ',';
  if (relative && isClause(scene, after[0], after[1])) return [after];
  // "C, Danas reported, quoting Lind as saying that D"
  if (quotesBesides(scene, event) && isWholeBefore(scene, before)) return [before, after];
  // "If the plan holds, Danas says the mill will close": without its condition it is another claim.
  if (/^(?:if|unless)$/.test(lower[before[0]]!) && hasFinite(scene, before)) return [before, after];
  // `Citing "obligations," the aide told Politico that C`, `Commenting on a report, Lind told AFP that "C"`
  if (opens && lower[end - 1] === 'that' && (isIntroduction(scene, before) || !endsQuoted(scene, before)))
    return [after];
  // `quoted the mayor as saying that "C", but added that D`: the second verb reports what follows it.
  if (opens && event.boundary === 'conjunction') return [after];
  const resumed = isResumed(scene, after);
  // `"C," said Lind, who added, according to AFP, that D`
  const goesOn = opens && lower[end - 1] === 'that' && lower[before[1] - 1] !== 'and';
  if (endsQuoted(scene, before))
    return resumed || goesOn || startsAdding(scene, after) ? [before, after] : [before];
  if (isSplit(scene, before, after)) return [before, after];
  if (event.inverted) return resumed || isSetting(scene, event, before, after) ? [before, after] : [before];
  if (isOfOutlet(scene, event, before, after)) return [before];
  // "..., as The New York Times reported on Tuesday, and ..."
  if (lower[before[1] - 1] === 'as' && tokens[before[1] - 2]?.text === ',')
    // "Later, as RIA noted, C"
    return isIntroduction(scene, [before[0], before[1] - 2]) ? [after] : [before];
  if (event.boundary === 'embedded' || event.boundary === 'conjunction') return [after];
  if (isIntroduction(scene, before)) return [after];
  if (resumed) return [before, after];
  // "C, Lind told AFP as the quay was hosed down": when it was said.
  if (!opens && /^(?:as|while|when)$/.test(lower[after[0]] ?? '') && isWholeBefore(scene, before))
    return [before];
  const joined = tokens[after[0]]?.text === ',';
  if (opens || (!joined && tokens[after[0] - 1]?.text !== ',' && after[1] - after[0] > 3)) return [after];
  // "C1, AFP said, and C2"; "C1, the daily said, C2"
  return joined && !/^(?:but|while|which|who|whose|as|after|although)$/.test(lower[after[0] + 1] ?? '')
    ? [before, after]
    : [before];
}

/** Does the tail quote somebody besides: "reported, quoting Lind as saying"? */
function quotesBesides({ lower }: Scene, { verb, tail: { end } }: ReportingEvent): boolean {
  const tail = lower.slice(verb, end);
  const as = tail.lastIndexOf('as');
  return (
    as > 0 && isSaying(tail[as + 1]) && tail.slice(0, as).some((word) => /^(?:quoting|citing)$/.test(word))
  );
}

/** A clause of its own before the comma, and no introduction. */
const isWholeBefore = (scene: Scene, before: Run): boolean =>
  scene.lower[before[1] - 1] === ',' && hasFinite(scene, before) && !isIntroduction(scene, before);

/** "On Monday, wrote Danas, the pumps failed", "And for this, reports Reuters, three men had to die": when, where or why, and what. */
function isSetting(scene: Scene, { boundary }: ReportingEvent, before: Run, after: Run): boolean {
  const { tag, tokens, lower } = scene;
  let at = before[0];
  while (/^(?:and|but|,)$/.test(lower[at] ?? '')) at++;
  return (
    boundary === 'comma' &&
    /^(?:IN|TO|RB|VBG|VBN)$/.test(tag[at] ?? '') &&
    isIntroduction(scene, before) &&
    tokens[after[0]]?.text === ',' &&
    hasFinite(scene, [after[0] + 2, after[1]])
  );
}

/** Does a quotation end before the verb, behind its comma or not? */
function endsQuoted({ tokens }: Scene, [, start]: Run): boolean {
  const last = tokens[start - 1]!.text;
  return isQuoteMark(last) || (last === ',' && isQuoteMark(tokens[start - 2]?.text ?? ''));
}

/** Does a quotation go on behind the verb, behind a comma or full stop or not? */
function isResumed({ tokens }: Scene, [from]: Run): boolean {
  const at = /^[,.]$/.test(tokens[from]?.text ?? '') ? from + 1 : from;
  return isQuoteMark(tokens[at]?.text ?? '');
}

/** Behind "C, Reuters said": does the outlet go on in its own voice? */
function isOfOutlet(scene: Scene, event: ReportingEvent, before: Run, after: Run): boolean {
  if (event.boundary !== 'comma' || !hasFinite(scene, before)) return false;
  // "C, Reuters said - and the ministers refused to answer": a dash closes what was credited.
  if (/^(?:[—–-]|--)$/.test(scene.tokens[after[0]]?.text ?? '')) return true;
  // "C, the ministry told Reuters, confirming a report that D"
  if (
    /^(?:confirming|denying|contradicting|echoing|rejecting|disputing)$/.test(scene.lower[after[0] + 1] ?? '')
  )
    return true;
  if (event.tail.opens) return false;
  // "C, N1 reported, a claim that Hina repeated", "C, N1 reported, with Hina picking up the story"
  if (isOfStory(scene, after)) return true;
  if (isResumed(scene, after) || givesReason(scene, after[0])) return false;
  // "C, Interfax reported on Tuesday, and the valley is quiet"
  if (joinsOn(scene, after)) return true;
  // "Quoting AFP, which quoted the prefect, Le Figaro put the number at 30"
  return (
    isLoose(scene, after) &&
    !/^(?:put|give|count|name|list|call|describe)$/.test(event.cue.lemma) &&
    !isIntroduction(scene, before)
  );
}

/** Does a clause of its own follow at once: "on Tuesday, and ...", ", but ..."? */
function joinsOn(scene: Scene, [from, to]: Run): boolean {
  const at = skipTime(scene, from, to);
  return (
    scene.tokens[at]?.text === ',' &&
    /^(?:and|but|while|as|which|though|although)$/.test(scene.lower[at + 1] ?? '') &&
    // "C, the daily said, and could last till May": one subject for both.
    !(scene.lower[at + 1] === 'and' && /^(?:MD|VBD|VBZ|VBP|VBG)$/.test(scene.tag[at + 2] ?? ''))
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
