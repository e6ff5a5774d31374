import { retellingAt } from '../cues/retelling.js';
import { type Cue, cueOf } from '../cues/verbs.js';
import type { Mention } from '../mentions/mention.js';
import type { Run } from '../reading.js';
import { agentOf, documentIn, mentionIn } from './agents.js';
import { isCiting } from './citing.js';
import { firstStart, isFirstTo, isVerb } from './is-verb.js';
import { isQuoteMark, longPhraseEnd, skipAdverbs, skipTime } from './phrases.js';
import { relayWithVerb } from './relay-clause.js';
import { isOutside, mentionEndingAt, mentionHolding, type Scene } from './scene.js';
import { isAsideOfSubject, sharedSubject, subjectBeforeAside, subjectStart } from './subjects.js';
import { type Tail, tailOf } from './tail.js';

/** A clause of reporting outside quotation marks: who, the verb, and what stands between it and the content. */
export interface ReportingEvent {
  readonly cue: Cue;
  readonly verb: number;
  /** The reporting words: auxiliary, verb, "as saying by". */
  readonly words: Run;
  readonly subject: Run;
  /** The agency that is the subject itself, not only named within it ("AFP", not "an AFP report"). */
  readonly agent: Mention | null;
  readonly passive: boolean;
  readonly inverted: boolean;
  /** First token of subject and verb. */
  readonly start: number;
  /** What stands before `start`: nothing, a comma or closing mark, a conjunction, or words of the same clause. */
  readonly boundary: 'start' | 'comma' | 'conjunction' | 'embedded';
  readonly tail: Tail;
}

const AUXILIARY =
  /^(?:has|have|had|is|was|were|are|be|been|being|will|would|did|does|do|could|may|might|'s)$/;
const BE = /^(?:is|was|were|are|be|been|being)$/;
const LEAD =
  /^(?:but|and|yet|however|meanwhile|while|also|still|or|then|so|for|though|although|whereas|as|separately|earlier|later|nevertheless|nonetheless|similarly|instead|overnight|meantime|,)$/;

/** Skips a conjunction or adverb at the head of a stretch ("But ", "Meanwhile, "). */
export function skipLead({ lower }: Scene, from: number, to: number): number {
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
  const lead = skipLead(scene, from, to);
  for (let i = from; i < to; i++) {
    if (!isOutside(scene, i)) continue;
    const cue = cueOf(scene.lower[i]!);
    if (!cue || !isVerb(scene, i) || relayWithVerb(scene, i)) continue;
    const event = eventAt(scene, i, cue, from, lead, to);
    if (event) found.push(event);
  }
  return found;
}

/** Not the subject of a verb behind: "Sky News, which first reported the story, said ..." */
function isObject({ lower }: Scene, mention: Mention | null): boolean {
  return (
    mention !== null && /^(?:to|by|from|told|citing|quoting|in)$/.test(lower[mention.phrase[0] - 1] ?? '')
  );
}

function eventAt(
  scene: Scene,
  verb: number,
  cue: Cue,
  from: number,
  lead: number,
  to: number,
): ReportingEvent | null {
  const { lower, tag, tokens } = scene;
  const first = isFirstTo(lower, verb);
  let s = first ? firstStart(lower, verb) : verb;
  while (
    s > from &&
    (AUXILIARY.test(lower[s - 1]!) ||
      /^(?:RB|MD)$/.test(tag[s - 1]!) ||
      // "Fars and Tasnim both reported"
      /^(?:both|all|each)$/.test(lower[s - 1]!) ||
      skipAdverbs(scene, s - 1, s) === s) &&
    !mentionHolding(scene, s - 1) &&
    isOutside(scene, s - 1)
  )
    s--;
  // "Xinhua on Monday quoted", "IRNA Sunday said": the time between an agency and its verb.
  const s0 = s;
  s = timeStart(scene, s, from);
  const auxiliaries = lower.slice(s0, verb);
  if (auxiliaries.some((word) => /^(?:not|n't|never)$/.test(word)) && cue.class !== 'say') return null;
  const passive = auxiliaries.some((word) => BE.test(word)) && /^VB[ND]$/.test(tag[verb]!);
  // "Reuters was told that ..."
  const told = passive && cue.class === 'tell' && mentionEndingAt(scene, s) !== null;
  if (passive && cue.class !== 'quote' && !told) return null;
  // A participle without auxiliary behind a noun: "a report published in ...", "remarks carried by ..."
  // "a report by the Star later picked up by the Post"
  if (
    auxiliaries.every((word) => !AUXILIARY.test(word)) &&
    (lower[verb + 1] === 'by' || (lower[verb + 1] === 'up' && lower[verb + 2] === 'by'))
  )
    return null;
  // "Footage from Syria TV shown on Al Jazeera"
  if (
    s === verb &&
    tag[verb] === 'VBN' &&
    /^(?:on|in)$/.test(lower[verb + 1] ?? '') &&
    mentionHolding(scene, verb + 2) &&
    retellingAt(lower, verb)?.role === 'carries'
  )
    return null;
  if (s === verb && tag[verb] === 'VBN' && !mentionEndingAt(scene, s) && cue.class !== 'say') return null;
  if (s <= lead && s <= from) return null;
  const before = tokens[s - 1]!.text;
  // "remarks that were quoted by Notimex" is no clause of its own.
  if (passive && /^(?:that|which)$/.test(lower[s - 1]!)) return null;
  if (/^(?:and|but)$/.test(lower[s - 1]!) && s - 1 > lead) {
    const shared = sharedSubject(scene, lead, s - 1);
    if (shared) return finish(scene, { cue, verb, from, lead, to, s, passive }, shared, s - 1);
  }
  // "the Emirates news agency, WAM, reported": the comma belongs to the name's own phrase.
  const named = mentionEndingAt(scene, s) !== null;
  if (
    (before === ',' && !named) ||
    isQuoteMark(before) ||
    before === '—' ||
    before === '–' ||
    before === '-' ||
    (before === ')' && !named)
  ) {
    // "..., said Kristen Day, director of the fund, reports USA Today."
    const next = mentionHolding(scene, verb + 1);
    if (
      before === ',' &&
      s === verb &&
      cue.class === 'say' &&
      next?.phrase[0] === verb + 1 &&
      next.never === null &&
      closes(scene, next.phrase[1], to)
    )
      return inverted(scene, verb, cue, to);
    const aside = subjectBeforeAside(scene, s - 1, from, lead);
    if (aside) return finish(scene, { cue, verb, from, lead, to, s, passive }, aside);
    return inverted(scene, verb, cue, to);
  }
  // "..., according to AFP, which said bosses had given up hope"
  if (
    lower[s - 1] === 'which' &&
    lower[s - 2] === ',' &&
    cue.class === 'say' &&
    isObject(scene, mentionEndingAt(scene, s - 2))
  )
    return finish(scene, { cue, verb, from, lead, to, s, passive }, [s - 1, s]);
  // "It was Reuters that first reported C"
  const cleft = lower[s - 1] === 'that' ? mentionEndingAt(scene, s - 1) : null;
  if (cleft && /^(?:was|is)$/.test(lower[cleft.phrase[0] - 1] ?? '') && lower[cleft.phrase[0] - 2] === 'it')
    return finish(scene, { cue, verb, from, lead, to, s, passive }, cleft.phrase);
  const start = subjectStart(scene, s, from, lead);
  if (start >= s) return null;
  return finish(scene, { cue, verb, from, lead, to, s, passive }, [start, s]);
}

/** The token where words of time before `s` begin, or `s`. */
function timeStart(scene: Scene, s: number, from: number): number {
  for (let t = Math.max(from + 1, s - 5); t < s; t++)
    if (
      skipTime(scene, t, s) === s &&
      !mentionHolding(scene, t) &&
      /^(?:NN|NNS|NNP|NNPS|PRP)$/.test(scene.tag[t - 1] ?? '')
    )
      return t;
  return s;
}

/** Does the sentence or clause end here, but for words of time? */
function closes(scene: Scene, at: number, to: number): boolean {
  const end = skipTime(scene, at, to);
  return end >= to || /^[.,;]$/.test(scene.lower[end]!);
}

interface Found {
  readonly cue: Cue;
  readonly verb: number;
  readonly from: number;
  readonly lead: number;
  readonly to: number;
  readonly s: number;
  readonly passive: boolean;
}

function finish(scene: Scene, at: Found, subject: Run, from?: number): ReportingEvent | null {
  const { lower, tokens, tag } = scene;
  const { cue, verb, passive } = at;
  // Carrying, seeing, putting are credits of agencies only; others put and see without a word.
  const agent = agentOf(scene, subject);
  const holds = agent !== null || mentionIn(scene, subject) !== null;
  if (
    !holds &&
    (cue.class === 'carry' || cue.class === 'see' || cue.class === 'speak' || WEAK.has(cue.lemma))
  )
    return null;
  if (!holds && !/^VB[DZPN]$/.test(tag[verb]!) && lower[verb] !== 'told') return null;
  if (!holds && cue.class === 'show' && documentIn(scene, subject) === null) return null;
  const tail = tailOf(scene, verb, verb + 1, at.to);
  // "In an interview with Der Spiegel published on Saturday, ..."
  if (cue.class === 'carry' && /^(?:with|to)$/.test(lower[subject[0] - 1] ?? '')) return null;
  const start = from ?? subject[0];
  const previous = tokens[start - 1]?.text ?? '';
  const boundary =
    from !== undefined
      ? 'conjunction'
      : start <= at.lead
        ? 'start'
        : previous === ',' || previous === ')' || isQuoteMark(previous) || /^[—–:-]+$/.test(previous)
          ? 'comma'
          : /^(?:and|but|while|whereas|as|though|although|or)$/.test(lower[start - 1]!)
            ? 'conjunction'
            : 'embedded';
  let words = at.s;
  while (words < verb && !AUXILIARY.test(lower[words]!) && !/^(?:also|first|reportedly)$/.test(lower[words]!))
    words++;
  if (!passive && words < verb && !/^(?:also|first|reportedly)$/.test(lower[words]!)) words = verb;
  return {
    cue,
    verb,
    words: [words, wordsEnd(scene, verb)],
    subject,
    agent,
    passive,
    inverted: false,
    start,
    boundary,
    tail,
  };
}

/** Verbs that report only where an agency is their subject. */
const WEAK = new Set([
  'discover',
  'break',
  'guess',
  'identify',
  'highlight',
  'give',
  'put',
  'count',
  'list',
  'name',
  'find',
  'detail',
  'see',
  'show',
  'learn',
  'run',
  'read',
  'pick',
  'expect',
  'mention',
  'fear',
  'hope',
  'echo',
  'propose',
  'post',
  'calculate',
  'credit',
  'anticipate',
  'pencil',
  'project',
]);

/** "was quoted as saying by", "was quoted by": the words up to the agent. */
function wordsEnd({ lower }: Scene, verb: number): number {
  if (lower[verb + 1] === 'as' && lower[verb + 2] === 'saying' && lower[verb + 3] === 'by') return verb + 4;
  return lower[verb + 1] === 'by' ? verb + 2 : verb + 1;
}

/** "..., said Rolf Dress, a spokesman for the union, on Monday" */
function inverted(scene: Scene, verb: number, cue: Cue, to: number): ReportingEvent | null {
  const { lower, tag, tokens } = scene;
  // "'...,' reads an editorial in the Des Moines Register"
  const reads =
    cue.lemma === 'read' &&
    /^reads?$/.test(lower[verb]!) &&
    documentIn(scene, [verb + 1, Math.min(to, verb + 6)]) !== null;
  if (cue.class !== 'say' && cue.class !== 'act' && !reads) return null;
  const begin = skipAdverbs(scene, verb + 1, to);
  const mention = mentionHolding(scene, begin);
  const isMention = mention !== null && mention.phrase[0] === begin;
  if (
    !isMention &&
    (tag[begin] === undefined || !/^(?:NNP|NNPS|DT|PRP|NN|NNS|JJ|CD|PRP\$)$/.test(tag[begin]!))
  )
    return null;
  let end = isMention ? mention.phrase[1] : longPhraseEnd(scene, begin, to);
  if (end === begin) return null;
  const [agent, subjectEnd] = [isMention ? mention : null, end];
  // The apposition behind the name.
  if (
    lower[end] === ',' &&
    isAsideOfSubject(scene, end + 1, Math.min(to, end + 2)) &&
    !isCiting(scene, end + 1)
  ) {
    let close = end + 1;
    while (close < to && !(tokens[close]!.text === ',' || isQuoteMark(tokens[close]!.text))) close++;
    if (close >= to || lower[close] === ',') end = close;
  }
  const tail = tailOf(scene, -1 < verb ? verb : 0, end, to);
  const known: Tail = cue.class === 'say' ? tail : { ...tail, quoted: null };
  return {
    cue,
    verb,
    words: [verb, verb + 1],
    subject: [begin, subjectEnd],
    agent,
    passive: false,
    inverted: true,
    start: verb,
    boundary: 'comma',
    tail: known,
  };
}
