import { type Cue, cueOf } from '../cues/verbs.js';
import type { Candidate } from './candidate.js';

/** "The Diplomat and X reported", "X and the Daily Trust both carried", "picked up by Delo and X" */
export function isJoinedToOutlet(name: Candidate): boolean {
  const pair = pairOf(name);
  if (pair === null) return false;
  const { reading } = name;
  const { cue, isVerb } = verbBehind(name, pair.end);
  const both = /^(?:both|all|each)$/.test(reading.lower[pair.end] ?? '');
  if (isVerb && (cue?.class === 'carry' || cue?.lemma === 'report' || (both && cue?.class === 'quote')))
    return true;
  // The "by" of the first of them.
  for (let k = pair.start - 1; k > pair.start - 6 && k > 0; k--) {
    if (reading.lower[k] !== 'by') continue;
    const passed = cueOf(reading.lower[k - 1] ?? '');
    return reading.lower[k - 1] === 'up' || passed?.class === 'carry' || passed?.class === 'quote';
  }
  return false;
}

/** "Reuters and the Nile Post both said", "told AFP and the Nile Post": for a name that looks like an outlet's. */
export function isNamedBesideOutlet(name: Candidate): boolean {
  const pair = pairOf(name);
  if (pair === null) return false;
  const { cue, isVerb } = verbBehind(name, pair.end);
  if (isVerb && /^(?:say|quote|carry|see)$/.test(cue?.class ?? '')) return true;
  const { lower } = name.reading;
  const before = lower[pair.start - 1] === 'the' ? pair.start - 2 : pair.start - 1;
  return (
    /^(?:tell|quote)$/.test(cueOf(lower[before] ?? '')?.class ?? '') ||
    (lower[before] === 'to' && lower[before - 1] === 'according')
  );
}

/** Where the names begin and end that "and" and commas join, one of them beside this one of the register; or null. */
function pairOf({
  reading: { lower, tokens },
  from,
  to,
  taken,
}: Candidate): { start: number; end: number } | null {
  const isArticle = (k: number) => /^(?:the|an?)$/.test(lower[k] ?? '');
  // "and by Index", "and Spain's Semana"
  const owned =
    lower[from - 1] === "'s" && /^\p{Lu}/u.test(tokens[from - 2]?.text ?? '') ? from - 3 : from - 1;
  const and = isArticle(owned) || lower[owned] === 'by' ? owned - 1 : owned;
  if (lower[and] === 'and' && taken(and - 1)) {
    let start = and - 1;
    while (taken(start - 1)) start--;
    return { start, end: to };
  }
  let end = to;
  for (let at = to; /^(?:and|,)$/.test(lower[at] ?? ''); at = end) {
    const next = isArticle(at + 1) ? at + 2 : at + 1;
    if (!taken(next)) break;
    end = next + 1;
    while (taken(end)) end++;
    if (lower[at] === 'and') return { start: from, end };
  }
  return null;
}

/** What both did: the verb behind them, past "both". */
function verbBehind({ reading }: Candidate, end: number): { cue: Cue | null; isVerb: boolean } {
  let verb = end;
  while (/^(?:both|each|all|separately|also|have|had|later|then)$/.test(reading.lower[verb] ?? '')) verb++;
  return { cue: cueOf(reading.lower[verb] ?? ''), isVerb: /^VB[DZPN]$/.test(reading.tag[verb] ?? '') };
}
