import { transferAt } from '../cues/transfer-words.js';
import { cueOf } from '../cues/verbs.js';
import type { Candidate } from './candidate.js';
import { standingOf } from './standing.js';

/** Kinds that hardly anything but an outlet is introduced by. */
const SURE =
  /^(?:newspaper|daily|weekly|monthly|tabloid|broadsheet|broadcaster|magazine|newswire|podcast|newsletter)$/;
/** Kinds of much else: where words of reporting or of passing on stand before them. */
const MAYBE =
  /^(?:paper|station|channel|network|site|website|portal|blog|outlet|publication|journal|platform)$/;

/**
 * Is a name introduced by its kind? "told the trade weekly Metallbau", "picked up from the trade site The Elec", "a local broadcaster, TV Galaksija, said".
 */
export function isIntroducedByKind({ reading, from, to, length }: Candidate): boolean {
  const { lower, tag, sentenceOf, quotation } = reading;
  if (length > 4 || /^NNP?S?$/.test(tag[to] ?? '') || lower[to] === "'s") return false;
  const start = lower[from - 1] === 'the' && /^The$/.test(reading.tokens[from - 1]!.text) ? from - 1 : from;
  const comma = lower[start - 1] === ',';
  // "a newspaper called Vodnik"
  const called = lower[start - 1] === 'called';
  const kind = comma || called ? start - 2 : start - 1;
  if (isAmongDailies(reading, from, to)) return true;
  if (kind < 1 || sentenceOf[kind] !== sentenceOf[from] || quotation[kind] !== -1) return false;
  const word = lower[kind]!;
  if (!/^NN/.test(tag[kind]!) && !/^(?:daily|weekly|monthly)$/.test(word)) return false;
  if (comma) {
    // "The satire site, Salty Gull, had reported": the subject of its sentence.
    if (
      isSubject(reading, kind) &&
      SURE_OR_MAYBE.test(word) &&
      lower[to] === ',' &&
      isReporting(reading, to + 1)
    )
      return true;
    if (!isIndefinite(reading, kind)) return false;
    // "a local website, Marib Press, reported"
    if (MAYBE.test(word))
      return lower[to] === ',' && /^(?:say|quote|carry)$/.test(cueOf(lower[to + 1] ?? '')?.class ?? '');
    return SURE.test(word) && /^[,.;]$/.test(lower[to] ?? '.');
  }
  // "the radio network CBN"
  const aired =
    /^(?:station|channel|network)$/.test(word) && /^(?:radio|television|tv)$/.test(lower[kind - 1] ?? '');
  // "state television RTI"
  const abbreviated =
    /^(?:television|radio|tv)$/.test(word) &&
    /^(?:state|public|national|state-run|local)$/.test(lower[kind - 1] ?? '') &&
    length === 1 &&
    /^\p{Lu}{2,5}\d?$/u.test(reading.tokens[from]!.text);
  if (SURE.test(word) || aired || abbreviated) return opensPhrase(reading, kind);
  if (!MAYBE.test(word) || !opensPhrase(reading, kind)) return false;
  const { before, k, left } = standingOf(reading, start, to);
  if (/^(?:told|by|from|citing|quoting)$/.test(before) || cueOf(before) || transferAt(lower, k)) return true;
  return /^(?:to|on|in)$/.test(before) && (cueOf(left) !== null || transferAt(lower, k - 1) !== null);
}

type Reading = Candidate['reading'];

/** "the dailies Novost and Vremya", either of the two. */
function isAmongDailies({ lower, tokens }: Reading, from: number, to: number): boolean {
  const isKind = (k: number) =>
    /^(?:newspapers|dailies|weeklies|papers|tabloids|magazines|broadcasters)$/.test(lower[k] ?? '');
  const isName = (k: number) => /^\p{Lu}/u.test(tokens[k]?.text ?? '');
  if (isKind(from - 1)) return lower[to] === 'and' || (lower[to] === ',' && isName(to + 1));
  if (lower[from - 1] !== 'and') return false;
  let first = from - 2;
  while (first > from - 6 && isName(first)) first--;
  return first < from - 2 && isKind(first);
}

const SURE_OR_MAYBE = new RegExp(`${SURE.source}|${MAYBE.source}`);

/** "The satire site" at the head of its sentence. */
function isSubject({ lower, sentenceOf }: Reading, kind: number): boolean {
  let at = kind;
  while (at > 0 && at > kind - 4 && sentenceOf[at - 1] === sentenceOf[kind]) at--;
  return lower[at] === 'the' && (at === 0 || sentenceOf[at - 1] !== sentenceOf[at]);
}

/** "said", "had reported" */
const isReporting = ({ lower }: Reading, at: number): boolean =>
  /^(?:say|quote|carry)$/.test(
    cueOf(lower[/^(?:had|has|also)$/.test(lower[at] ?? '') ? at + 1 : at] ?? '')?.class ?? '',
  );

/** "a German trade magazine," */
function isIndefinite({ lower, tag }: Reading, kind: number): boolean {
  for (let k = kind - 1; k > kind - 5 && k >= 0; k--) {
    if (/^(?:a|an)$/.test(lower[k]!)) return true;
    if (!/^(?:JJ|NN|NNP|HYPH|VBN)$/.test(tag[k]!)) return false;
  }
  return false;
}

/** "the sports daily", "Belgrade's tabloid", "trade weekly" behind a preposition: no name before the kind that is the name itself. */
function opensPhrase({ lower, tag }: Reading, kind: number): boolean {
  for (let k = kind - 1; k > kind - 6 && k >= 0; k--) {
    if (/^(?:DT|PRP\$|POS|IN)$/.test(tag[k]!)) return true;
    if (!/^(?:JJ|JJR|JJS|NN|NNP|NNPS|HYPH|VBN|CD)$/.test(tag[k]!))
      return lower[k] === ',' || /^VB/.test(tag[k]!);
  }
  return kind < 5;
}
