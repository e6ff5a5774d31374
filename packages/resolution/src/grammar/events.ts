import { cueOf } from '../cues/verbs.js';
import type { Run } from '../reading.js';
import { mentionIn } from './agents.js';
import { isCiting } from './citing.js';
import { eventOf } from './event-of.js';
import { invertedEvent } from './inverted-event.js';
import { isVerb } from './is-verb.js';
import { isQuoteMark, skipTime } from './phrases.js';
import { relayWithVerb } from './relay-clause.js';
import type { ReportingEvent } from './reporting-event.js';
import { isOutside, mentionEndingAt, mentionHolding, type Scene } from './scene.js';
import { citingWithoutCommas, subjectWithQuote } from './special-subjects.js';
import { subjectBeforeAside } from './subject-before-aside.js';
import { sharedSubject, subjectStart } from './subjects.js';
import { titleStart } from './title-start.js';
import { reportsNothing, type Stretch, type VerbGroup, verbGroup } from './verb-group.js';

const LEAD =
  /^(?:but|and|yet|however|meanwhile|while|also|still|or|then|so|for|though|although|whereas|as|separately|earlier|later|nevertheless|nonetheless|similarly|instead|overnight|meantime|,)$/;

/** Skips a conjunction or adverb at the head of a stretch ("But ", "Meanwhile, "). */
function skipLead({ lower }: Scene, from: number, to: number): number {
  let at = from;
  while (
    at < to - 1 &&
    LEAD.test(lower[at]!) &&
    !(lower[at] === 'for' || (lower[at] === 'as' && lower[at + 1] !== 'the'))
  )
    at++;
  return at;
}

/** The reporting events of a stretch of one sentence, left to right. */
export function eventsIn(scene: Scene, from: number, to: number): ReportingEvent[] {
  const found: ReportingEvent[] = [];
  const stretch = { from, lead: skipLead(scene, from, to), to };
  for (let i = from; i < to; i++) {
    if (!isOutside(scene, i)) continue;
    const cue = cueOf(scene.lower[i]!);
    if (!cue || !isVerb(scene, i) || relayWithVerb(scene, i)) continue;
    const event = eventAt(scene, verbGroup(scene, i, cue, from), stretch);
    if (event) found.push(event);
  }
  return found;
}

function eventAt(scene: Scene, group: VerbGroup, stretch: Stretch): ReportingEvent | null {
  const { start } = group;
  const { from, lead } = stretch;
  if (reportsNothing(scene, group, stretch)) return null;
  const joint = jointBefore(scene, start);
  if (joint > lead) {
    const shared = sharedSubject(scene, lead, joint);
    // "Reuters said the firm had agreed to pay, but had admitted no wrongdoing": the firm, in what Reuters said.
    if (shared && scene.lower[start] === 'had' && mentionIn(scene, shared) !== null) return null;
    if (shared) return eventOf(scene, group, stretch, shared, joint);
  }
  const described = subjectWithQuote(scene, start, stretch);
  if (described) return eventOf(scene, group, stretch, described);
  if (isBehindMark(scene, start)) return eventBehindMark(scene, group, stretch);
  const named = relativeSubject(scene, group) ?? cleftSubject(scene, start);
  if (named) return eventOf(scene, group, stretch, named);
  const cited = citingWithoutCommas(scene, start, from);
  if (cited) return eventOf(scene, group, stretch, cited);
  const subject = backToQuote(scene, subjectStart(scene, start, from, lead), from);
  if (subject < start) return eventOf(scene, group, stretch, [subject, start]);
  // ", cops told AFP", ", Ada Lind of the fire brigade told AFP": no verb before the verb.
  const title = titleStart(scene, start - 1, from);
  return title < 0 ? null : eventOf(scene, group, stretch, [title, start]);
}

/** The "and" before a second verb, over "citing residents" between commas: "sent a crew and, citing residents, reported"; or -1. */
function jointBefore(scene: Scene, start: number): number {
  const { lower } = scene;
  if (/^(?:and|but)$/.test(lower[start - 1]!)) return start - 1;
  if (lower[start - 1] !== ',') return -1;
  for (let k = start - 2; k > start - 14 && k > 0; k--)
    if (lower[k] === ',') return /^(?:and|but)$/.test(lower[k - 1]!) && isCiting(scene, k + 1) ? k - 1 : -1;
  return -1;
}

/** `"It held," rescue boss Ada Lind told Delo`: "rescue" is no verb where a quotation has just closed, whatever the tagger says. */
function backToQuote({ tokens, tag, quotation }: Scene, subject: number, from: number): number {
  let at = subject;
  while (at > from && subject - at < 2 && quotation[at - 1] === -1 && /^(?:VBP?|NN|JJ)$/.test(tag[at - 1]!))
    at--;
  return at < subject && at > from && isQuoteMark(tokens[at - 1]!.text) && quotation[at - 1] !== -1
    ? at
    : subject;
}

/** Does a comma, a closing mark or a dash cut the verb off from what stands before it? */
function isBehindMark(scene: Scene, start: number): boolean {
  const before = scene.tokens[start - 1]!.text;
  if (isQuoteMark(before) || /^[—–-]$/.test(before)) return true;
  // "the Emirates news agency, WAM, reported": the comma belongs to the name's own phrase.
  return /^[,)]$/.test(before) && mentionEndingAt(scene, start) === null;
}

function eventBehindMark(scene: Scene, group: VerbGroup, stretch: Stretch): ReportingEvent | null {
  const { cue, verb, start } = group;
  // "..., said Kristen Day, director of the fund, reports USA Today."
  const next = mentionHolding(scene, verb + 1);
  const closesSentence =
    scene.tokens[start - 1]!.text === ',' &&
    start === verb &&
    cue.class === 'say' &&
    next?.phrase[0] === verb + 1 &&
    next.never === null &&
    closes(scene, next.phrase[1], stretch.to);
  const aside = closesSentence ? null : subjectBeforeAside(scene, start - 1, stretch.from, stretch.lead);
  return aside ? eventOf(scene, group, stretch, aside) : invertedEvent(scene, verb, cue, stretch.to);
}

/** Does the sentence or clause end here, but for words of time? */
function closes(scene: Scene, at: number, to: number): boolean {
  const end = skipTime(scene, at, to);
  return end >= to || /^[.,;]$/.test(scene.lower[end]!);
}

/** "..., according to AFP, which said bosses had given up hope": "which" is the subject, or null. */
function relativeSubject(scene: Scene, { cue, start }: VerbGroup): Run | null {
  const { lower } = scene;
  return lower[start - 1] === 'which' &&
    lower[start - 2] === ',' &&
    cue.class === 'say' &&
    isObject(scene, start - 2)
    ? [start - 1, start]
    : null;
}

/** Is the agency that ends here no subject itself, as it is in "Sky News, which first reported the story, said ..."? */
function isObject(scene: Scene, end: number): boolean {
  const mention = mentionEndingAt(scene, end);
  return (
    mention !== null &&
    /^(?:to|by|from|told|citing|quoting|in)$/.test(scene.lower[mention.phrase[0] - 1] ?? '')
  );
}

/** "It was Reuters that first reported C" */
function cleftSubject(scene: Scene, start: number): Run | null {
  const { lower } = scene;
  const mention = lower[start - 1] === 'that' ? mentionEndingAt(scene, start - 1) : null;
  if (!mention) return null;
  const at = mention.phrase[0];
  return /^(?:was|is)$/.test(lower[at - 1] ?? '') && lower[at - 2] === 'it' ? mention.phrase : null;
}
