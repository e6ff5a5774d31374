import { trimmedContent } from '../contents/content-runs.js';
import { tellsOfItsWork } from '../contents/nothing-told.js';
import { isDocumentNoun } from '../cues/nouns.js';
import { mentionIn } from '../grammar/agents.js';
import type { ReportingEvent } from '../grammar/reporting-event.js';
import { mentionHolding, type Scene } from '../grammar/scene.js';
import { isPointing } from '../hooks/is-pointing.js';
import type { Run } from '../reading.js';

/** "Reuters said it could not verify the report": what the agency tells of itself. */
export function isHelpless(scene: Scene, { agent }: ReportingEvent, content: readonly Run[]): boolean {
  const first = content[0] && trimmedContent(scene, content[0]);
  if (!agent || !first || scene.lower[first[0]] !== 'it') return false;
  return /^(?:could not|could n't|was unable|had been unable|was not able|had not been able)/.test(
    scene.lower.slice(first[0] + 1, first[0] + 5).join(' '),
  );
}

/** "gathered reporters in a hall", "established a bureau": a deed, where no "that" opens what was found out. */
export function isDoing(scene: Scene, event: ReportingEvent, content: readonly Run[]): boolean {
  const { cue, tail, verb } = event;
  // "put the same question to him"
  if (cue.lemma === 'put' && scene.lower.slice(verb + 1, verb + 5).some((word) => /^questions?$/.test(word)))
    return true;
  return /^(?:gather|establish)$/.test(cue.lemma) && !tail.opens && content.some(([from]) => from > verb);
}

/** "published the list of names", "showed pictures of cracked walls": a thing, nothing said. */
export function isMere(scene: Scene, event: ReportingEvent, content: readonly Run[]): boolean {
  const { cue, agent } = event;
  if (agent && isSeenPaper(scene, event, content)) return true;
  // "CNN has published no such report"
  const [first] = content;
  if (agent && first && content.length === 1 && isName(scene, first)) return true;
  if (agent && first && /^no such(?: |$)/.test(scene.lower.slice(first[0], first[0] + 2).join(' ')))
    return true;
  if (!agent || (cue.class !== 'carry' && cue.lemma !== 'show') || content.length === 0) return false;
  // "Photographs published by VG showed ..."
  if (scene.lower[agent.phrase[0] - 1] === 'by') return false;
  return content.every(([from, to]) => {
    if (isPointing(scene, trimmedContent(scene, [from, to]) ?? [from, from])) return false;
    for (let k = from; k < to; k++) {
      if (
        scene.quotation[k] !== -1 ||
        /^(?:VB[DZPGN]|MD)$/.test(scene.tag[k]!) ||
        (k > from + 1 && /ing$/.test(scene.lower[k]!))
      )
        return false;
      // "carried a statement by the presidency": it stands elsewhere in the text.
      if (
        /^(?:statement|interview|remarks|report|message|post|video|footage|recording)$/.test(scene.lower[k]!)
      )
        return false;
    }
    return true;
  });
}

/** "Hina gave the weekly Delo": another outlet's name, and nothing said. */
function isName(scene: Scene, run: Run): boolean {
  const [from, to] = trimmedContent(scene, run) ?? run;
  const mention = mentionHolding(scene, from);
  return mention !== null && mention.phrase[0] === from && mention.phrase[1] === to;
}

/** "obtained the ruling, which runs to 214 pages", "has seen a cable": a paper, and nothing that stands in it. */
function isSeenPaper(scene: Scene, { cue, passive, tail }: ReportingEvent, content: readonly Run[]): boolean {
  const [from, to] = content[0] ?? [0, 0];
  if (cue.class !== 'see' || passive || tail.opens || content.length !== 1 || from < tail.end) return false;
  let paper = false;
  for (let k = from; k < to; k++) {
    if (/^(?:[,.;]|which|that|whose|in|on|from)$/.test(scene.lower[k]!)) return paper;
    if (/^(?:VB[DZP]|MD)$/.test(scene.tag[k]!)) return false;
    paper ||= isDocumentNoun(scene.lower[k]!);
  }
  return paper;
}

const STAFF =
  /^(?:journalists?|reporters?|correspondents?|staff|employees|photographers?|cameram[ae]n|crew|crews|producers?|editors?|editor-in-chief|newsroom|presenters?|bureau|offices?|website|budget|budgets|shareholders|board|licence|license|viewers|readers|subscribers|drivers?|interpreters?|freelancers?)$/;

/** "told staff", "told its subscribers", "told 40 employees" */
const tellsItsOwn = ({ lower }: Scene, verb: number): boolean =>
  /^(?:staff|staffers|employees|workers|investors|shareholders|subscribers|advertisers)$/.test(
    lower[verb + 1] ?? '',
  ) ||
  (/^(?:its|their|the|\d+)$/.test(lower[verb + 1] ?? '') &&
    STAFF.test(lower[verb + 2] ?? '') &&
    // "Danas told its readers that C" is a report.
    !/^(?:readers|viewers|listeners)$/.test(lower[verb + 2]!));

/** How an outlet tells of itself. */
const IT = `^(?:that )?it (?:(?:had|has|would|will) )?(?:later |since |also )?`;

/** "it aired the test by accident", "it had withdrawn the tape", "it would cut 90 jobs": what a house does. */
const DID_ITSELF = new RegExp(
  `${IT}(?:aired|broadcast|received|withdrawn|withdrew|retracted|corrected|deleted|removed|pulled|(?:stood|stands|stand) by|(?:regretted|regrets) the|become a|cut|lay off|laid off|closed?|appointed?|hired|shut|launched)\\b`,
);

/** "it had been told to delete its website", "it was fined": what befell an outlet. */
const BEFELL =
  /^(?:that )?it (?:(?:had|has) been|was|would be|is|will be) (?:blocked|fined|sued|raided|hacked|banned|ordered|forced|sold|bought|acquired|attacked|threatened|censored|refused|told to|asked to|warned)\b/;

const RESULTS =
  /^(?:an? |its )?(?:(?:net|operating|quarterly|annual|record|first-quarter|second-quarter|third-quarter|fourth-quarter|full-year|pre-tax) )*(?:loss|profit|losses|profits|revenues?|earnings|income|turnover|deficit|surplus) of (?:about |some |nearly |more than )?[\d$€£¥]/;

/** "it based its report on an article in Danas": whom it has it from is a link, nothing more that it says. */
const HAS_IT_FROM =
  /^(?:that )?(?:it (?:had )?(?:based|bases) (?:its|the|this) |(?:its|the) (?:report|story|account) (?:was|is) based on )/;

/** "We stand by our story": an outlet about itself. */
const OF_ITSELF =
  /^["“] ?(?:we|our) .*\b(?:our (?:story|stories|reporting|journalism|reporters?|journalists?|coverage)|the accuracy of)\b/;

/** The first words of what an outlet says; what it *reports* of an "it" it tells of another, but for its own figures. */
function tellsOfItself(lemma: string, words: readonly string[]): boolean {
  const told = words.join(' ');
  // "Channel 12 reported a loss of 150 million pesos"
  if (lemma === 'report') return RESULTS.test(told);
  return HAS_IT_FROM.test(told) || OF_ITSELF.test(told) || BEFELL.test(told) || DID_ITSELF.test(told);
}

/** "denied the allegations": what a party does. */
const isDenyingIt = ({ lower }: Scene, content: readonly Run[]): boolean =>
  content.length === 1 &&
  /^(?:the |these |those |any |all )?(?:allegations?|accusations?|charges?|wrongdoing)$/.test(
    lower
      .slice(...content[0]!)
      .filter((word) => word !== '.')
      .join(' '),
  );

/** "Delo said two of its reporters had been fined", "Hina apologised and said": the agency as a party, no report. */
export function isOwnMatter(
  scene: Scene,
  { agent, verb, cue, subject }: ReportingEvent,
  content: readonly Run[],
): boolean {
  const { lower, tag } = scene;
  // "CNN is to close an office, the network told staff"
  if (agent && cue.class === 'tell') return tellsItsOwn(scene, verb);
  if (!agent || cue.class !== 'say') return false;
  for (let k = agent.phrase[1]; k < verb && k < agent.phrase[1] + 14; k++)
    if (/^(?:apologised|apologized|retracted)$/.test(lower[k]!) && k >= subject[1]) return true;
  const first = content[0];
  if (!first) return false;
  if (cue.lemma === 'deny' && isDenyingIt(scene, content)) return true;
  // "Reuters reported it had contacted the police": another did.
  if (cue.lemma !== 'report' && tellsOfItsWork(scene, content)) return true;
  if (tellsOfItself(cue.lemma, lower.slice(first[0], Math.min(first[1], first[0] + 14)))) return true;
  // Within its first words, so that "said police had beaten its reporter" stays a report of others.
  for (let k = first[0]; k < Math.min(first[1], first[0] + 6); k++) {
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!)) return false;
    if (lower[k] !== 'its') continue;
    return [1, 2, 3].some((step) => STAFF.test(lower[k + step] ?? ''));
  }
  return false;
}

/** "The agency did not say how", "The AP report gave no source": named, and nothing told. */
export function isNegated(scene: Scene, event: ReportingEvent): boolean {
  const { lower } = scene;
  const { subject, verb, inverted, agent, cue } = event;
  if (inverted) return false;
  // "The AP report did not name the plant"
  if (!agent && mentionIn(scene, subject) === null) return false;
  // "The agency gave no source", "gave neither the place nor the time"
  if (
    /^(?:give|cite|quote|name|list|mention)$/.test(cue.lemma) &&
    /^(?:no|neither|nothing)$/.test(lower[verb + 1] ?? '')
  )
    return true;
  // "MBC has said nothing of it"; not "Danas said nothing had changed".
  if (lower[verb + 1] === 'nothing' && /^(?:of|about|on|so|[.,;])$/.test(lower[verb + 2] ?? '.')) return true;
  // "said where it came from", "did say where it had the figure"
  if (
    lower[verb + 1] === 'where' &&
    /^(?:it|this|that|they)$/.test(lower[verb + 2] ?? '') &&
    /^(?:came|comes|had|got|took|has)$/.test(lower[verb + 3] ?? '')
  )
    return true;
  // "The two agencies gave different accounts of the launch": which, is told behind.
  if (
    cue.lemma === 'give' &&
    /^(?:different|differing|conflicting|contradictory|varying|various|few|scant|further|more|other)$/.test(
      lower[verb + 1] ?? '',
    ) &&
    /^(?:accounts?|versions?|details?|figures?|reasons?)$/.test(lower[verb + 2] ?? '')
  )
    return true;
  // Not in an aside: "Delo, which did not ask the minister, quoted the newspaper".
  for (let k = verb - 1; k >= subject[1] && lower[k] !== ','; k--)
    if (/^(?:not|n't|never)$/.test(lower[k]!)) return true;
  return false;
}
