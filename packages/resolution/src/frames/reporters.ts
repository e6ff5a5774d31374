import { trimmedContent } from '../contents/content-runs.js';
import type { ReportingEvent } from '../grammar/reporting-event.js';
import { mentionHolding, type Scene } from '../grammar/scene.js';
import type { Hook } from '../hooks/hook.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';

const STAFF =
  /^(?:witness|unit|team|bureau|correspondent|reporter|editor|analyst|journalist|producer|presenter|columnist|commentator|anchor|photographer|cameraman|correspondents|reporters|journalists|photographers|source|sources)$/;

/** "BBC correspondent James Hardy said", "Al Jazeera's Osama Bin Javaid said", "our correspondent" */
export function isReporterOf({ lower, tokens, tag }: Scene, event: ReportingEvent, phrase: Run): boolean {
  const [from, to] = [phrase[1], event.subject[1]];
  if (from >= to) return false;
  // "A Reuters witness saw smoke": seen, not reported.
  if (event.cue.class === 'see') return false;
  // "an Al Jazeera cameraman accused of filming": he is spoken of.
  const isSpokenOf =
    (tag[event.verb] === 'VBN' && !event.passive) || /^(?:accused|suspected)$/.test(lower[event.verb]!);
  if (isSpokenOf && lower[event.verb + 1] === 'of') return false;
  for (let k = from; k < to; k++) if (STAFF.test(lower[k]!)) return true;
  // "the BBC's Nina Falk in Karsk says"
  if (/^(?:'s|')$/.test(lower[from] ?? '') && to - from >= 3) {
    const name = tokens.slice(from + 1, to).map(({ text }) => text);
    const end = name.findIndex((text) => /^(?:in|at|,)$/.test(text));
    const words = end > 0 ? name.slice(0, end) : name;
    return (
      words.length > 1 && words.every((text) => /^\p{Lu}/u.test(text) || /^(?:bin|al|de|van|von)$/.test(text))
    );
  }
  return false;
}

/** "A YTN reporter told AP that C", "Robert Costa of the Post told MSNBC", "Star Radio told IRIN": it or its people as another's source. */
export function tellsAnother(scene: Scene, { cue, passive, verb, subject, agent }: ReportingEvent): boolean {
  if (cue.class !== 'tell' || passive) return false;
  const other = mentionHolding(scene, verb + 1);
  if (!other || other.never !== null) return false;
  if (agent && agent !== other && isWholeSubject(scene, agent, subject)) return true;
  for (let k = subject[0]; k < subject[1]; k++) if (STAFF.test(scene.lower[k]!)) return true;
  return false;
}

const isWholeSubject = ({ tag }: Scene, { phrase: [from, to] }: Mention, subject: Run): boolean =>
  to === subject[1] && tag.slice(subject[0], from).every((one) => /^(?:DT|JJ|NN)$/.test(one));

/** "Star Radio told IRIN that C": the outlet that told it, but for what it told of itself ("that it would appeal"). */
export function outletTelling(scene: Scene, event: ReportingEvent, content: readonly Run[]): Mention | null {
  const { agent, subject } = event;
  if (!agent || !isWholeSubject(scene, agent, subject) || !tellsAnother(scene, event)) return null;
  const first = content[0] && trimmedContent(scene, content[0]);
  return first && !/^(?:it|its|they|their)$/.test(scene.lower[first[0]]!) ? agent : null;
}

export function reporterIn({ lower, tokens }: Scene, event: ReportingEvent, phrase: Run): Run | null {
  let at = phrase[1];
  for (let k = at; k < event.subject[1]; k++) if (STAFF.test(lower[k]!)) at = k + 1;
  if (/^(?:'s|')$/.test(lower[at] ?? '')) at++;
  let end = at;
  while (end < event.subject[1] && /^\p{Lu}/u.test(tokens[end]!.text)) end++;
  return end > at ? [at, end] : event.subject;
}

/**
 * The reporter of whom "according to" an outlet is: "Jeff Passan of ESPN", "ESPN's Jeff Passan", "Axios reporter Barak Ravid"; null
 * where the outlet speaks for itself.
 */
export function reporterOf({ lower, tokens, tag }: Scene, { by, mention }: Hook): Run | null {
  if (mention.reporter) return mention.reporter;
  if (by !== 'according-to' && by !== 'per') return null;
  let at = mention.phrase[1];
  const owned = /^(?:'s|')$/.test(lower[at] ?? '');
  if (owned) at++;
  const begin = at;
  while (at < begin + 4 && /^(?:NN|JJ)$/.test(tag[at] ?? '') && /^\p{Ll}/u.test(tokens[at]!.text)) at++;
  const isStaff = at > begin && STAFF.test(lower[at - 1]!);
  if (at > begin ? !isStaff : !owned) return null;
  let end = at;
  while (/^NNP$/.test(tag[end] ?? '') && /\p{Ll}/u.test(tokens[end]!.text)) end++;
  return end - at >= 2 && end - at <= 3 ? [at, end] : null;
}
