import { isDocumentNoun } from '../cues/nouns.js';
import { retellingAt } from '../cues/retelling.js';
import { cueOf } from '../cues/verbs.js';
import type { Candidate } from './candidate.js';
import { isJoinedToOutlet } from './joined-to-outlet.js';

/** What outlets print and nobody else: "an article in X", never "a report by X", which has many authors. */
const PRINTED = /^(?:article|item|editorial|column|op-ed|dispatch|story|piece)s?$/;
const PASSED =
  /^(?:carried|published|repeated|aired|broadcast|distributed|printed|transcribed|summari[sz]ed|translated|reproduced|excerpted|picked|taken|circulated)$/;
const STORY = /^(?:story|news|report|information|account|item|claim|dispatch|line|article|quote|figures?)$/;

/** Words around a name by which it is an outlet's whatever it looks like; each with its own example. */
const SIGNS: readonly ((name: Candidate) => boolean)[] = [
  isWherePrinted,
  isLinkedTo,
  isTakenFrom,
  isPassedOnBy,
  isBracketedSource,
  isWayOfAnother,
  isJoinedToOutlet,
  hasDispatch,
];

/** And of a name that is a subject: "reported from Split, quoting Reuters" makes no outlet of Split. */
const AS_SUBJECT: readonly ((name: Candidate) => boolean)[] = [passesOn, tookFromAnother, followsAnother];

/** Does a name stand where hardly anybody but an outlet does? */
export const isOnlyOutlets = (name: Candidate): boolean =>
  SIGNS.some((sign) => sign(name)) ||
  (!/^(?:in|from|at|near|of|on|to|for|with|by)$/.test(name.before) && AS_SUBJECT.some((sign) => sign(name)));

/** "an article in X", "reprinted in X" */
function isWherePrinted({ reading: { lower, tag }, from, before }: Candidate): boolean {
  const noun = from - 2;
  if (before !== 'in' || noun < 1) return false;
  if (/^(?:reprinted|republished|serialised|serialized)$/.test(lower[noun]!)) return true;
  const isNoun = /^NN/.test(tag[noun]!) && /^(?:an?|the|another|this)$/.test(lower[noun - 1]!);
  // "relying on an account in X", "notes a report in X": what is read there.
  const read = /^(?:on|to|via|citing|cites|cited|quoting|quotes|quoted|notes|noted)$/.test(
    lower[noun - 2] ?? '',
  );
  return isNoun && (PRINTED.test(lower[noun]!) || (read && /^(?:account|report)$/.test(lower[noun]!)));
}

/** "with a link to X", "a story sourced to X", "an item credited to X" */
function isLinkedTo({ reading: { lower, tag }, from, before }: Candidate): boolean {
  if (before !== 'to') return false;
  const verb = lower[from - 2] ?? '';
  if (verb === 'link') return lower[from - 3] === 'a' && lower[from - 4] === 'with';
  return (
    /^(?:sourced|credited)$/.test(verb) &&
    [3, 4, 5, 6].some((back) => PRINTED.test(lower[from - back] ?? '') && /^NN/.test(tag[from - back] ?? ''))
  );
}

/** "a story it had from X", "an item picked up from X", "The story was taken from X" */
function isTakenFrom({ reading: { lower }, from, before }: Candidate): boolean {
  if (before !== 'from') return false;
  const verb = from - 2;
  if (lower[verb] === 'up') return STORY.test(lower[verb - 2] ?? '') && lower[verb - 1] === 'picked';
  if (!/^(?:had|has|took|got|taken|lifted|copied|borrowed)$/.test(lower[verb] ?? '')) return false;
  const noun = /^(?:it|was|is|,)$/.test(lower[verb - 1] ?? '') ? verb - 2 : verb - 1;
  return STORY.test(lower[noun] ?? '');
}

/** "syndicated by X", "in a report carried by X", "a claim later repeated by X" */
function isPassedOnBy({ reading: { lower }, from, before }: Candidate): boolean {
  if (before !== 'by') return false;
  const verb = from - 2;
  if (
    /^(?:reprinted|republished|syndicated|relayed|rebroadcast|retransmitted|reposted)$/.test(
      lower[verb] ?? '',
    )
  )
    return true;
  const up = lower[verb] === 'up' ? verb - 1 : verb;
  if (!PASSED.test(lower[up] ?? '')) return false;
  let noun = up - 1;
  while (/^(?:was|were|first|later|also|since|then|that|which|has|have|been|soon)$/.test(lower[noun] ?? ''))
    noun--;
  return /^(?:report|story|article|dispatch|interview|account|remarks|comments|quote|item|words)$/.test(
    lower[noun] ?? '',
  );
}

/** "X republished a report", "X ran the same story", "X then took over the report" */
function passesOn({ reading: { lower, tag }, to }: Candidate): boolean {
  let verb = to;
  while (/^(?:then|also|later|has|had|both)$/.test(lower[verb] ?? '')) verb++;
  if (!/^VB[DZN]$/.test(tag[verb] ?? '')) return false;
  const one = retellingAt(lower, verb);
  if (
    one?.role !== 'carries' ||
    /^(?:us|shar|show|post|adopt|adapt|send|sent|put|play|spread)/.test(lower[verb]!)
  )
    return false;
  for (let k = verb + 1; k < verb + 6; k++) {
    if (/^(?:[.,;:]|of|to|with|for)$/.test(lower[k] ?? '.')) return false;
    // "took up the news", but "passed the report to the prosecutor"
    if (STORY.test(lower[k]!) && lower[k] !== 'account' && /^NN/.test(tag[k]!))
      return !/^(?:to|of)$/.test(lower[k + 1] ?? '');
  }
  return false;
}

/** "X, which took its information from Y": no person, and nobody else has news from somebody. */
function tookFromAnother({ reading: { lower }, to }: Candidate): boolean {
  if (lower[to] !== ',' || lower[to + 1] !== 'which') return false;
  if (!/^(?:had|has|took|got|takes|picked)$/.test(lower[to + 2] ?? '')) return false;
  return [4, 5].some((step) => STORY.test(lower[to + step] ?? '') && lower[to + step + 1] === 'from');
}

/** "X, following Reuters, reported", "X, in a report credited to Reuters, said", "X wrote, giving Reuters as its source" */
function followsAnother({ reading: { lower }, to, taken }: Candidate): boolean {
  let at =
    lower[to] === ','
      ? to + 1
      : cueOf(lower[to] ?? '')?.class === 'say' && lower[to + 1] === ','
        ? to + 2
        : -1;
  if (at < 0) return false;
  if (/^(?:itself|also|in|largely)$/.test(lower[at]!))
    at += lower[at] === 'in' && lower[at + 1] === 'turn' ? 2 : lower[at] === 'in' ? 0 : 1;
  const open = (k: number) => taken(k) || (/^(?:the|a|an)$/.test(lower[k] ?? '') && taken(k + 1));
  if (
    /^(?:citing|quoting|following|echoing|relaying|monitoring|crediting|giving|naming)$/.test(lower[at] ?? '')
  )
    return open(at + 1);
  if (lower[at] !== 'in' || !/^(?:report|dispatch|story|article|item)$/.test(lower[at + 2] ?? ''))
    return false;
  return (
    /^(?:credited|attributed|sourced|taken|picked|lifted)$/.test(lower[at + 3] ?? '') &&
    [5, 6].some((step) => taken(at + step))
  );
}

/** "(source: X)", "with X as its only source" */
function isBracketedSource({ reading: { lower }, from, to, before }: Candidate): boolean {
  if (before === ':' && lower[from - 2] === 'source' && lower[from - 3] === '(') return lower[to] === ')';
  return before === 'with' && lower[to] === 'as' && [2, 3].some((step) => lower[to + step] === 'source');
}

/** "according to Danas via X"; "Danas via Getty Images" is a picture's. */
function isWayOfAnother({ from, before, last, taken }: Candidate): boolean {
  return (
    before === 'via' && taken(from - 2) && !/^(?:Images|Photos?|Pictures|Shutterstock|Alamy|Pool)$/.test(last)
  );
}

/** "X's dispatch", "the X bulletin": in this place or another of the text, where it stands in an outlet's place here. */
function hasDispatch({ reading: { lower, tag }, to }: Candidate): boolean {
  const noun = lower[to] === "'s" ? to + 1 : to;
  return (
    /^(?:dispatch|bulletin|newscast|newsroom)$/.test(lower[noun] ?? '') &&
    /^NN/.test(tag[noun] ?? '') &&
    !isDocumentNoun(lower[noun + 1] ?? '')
  );
}
