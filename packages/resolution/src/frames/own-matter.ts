import { tellsOfItsWork } from '../contents/nothing-told.js';
import type { ReportingEvent } from '../grammar/reporting-event.js';
import type { Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';

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
