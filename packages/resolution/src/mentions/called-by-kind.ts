import { CARRIER_NOUNS, kindEnd } from '../cues/nouns.js';
import { adjectiveOf } from '../cues/places.js';
import { cueOf } from '../cues/verbs.js';
import type { Reading, Run } from '../reading.js';

/** Words for a kind of outlet that are hardly used for anything else. */
const KIND_ONLY =
  /^(?:newspaper|daily|weekly|paper|tabloid|broadsheet|broadcaster|magazine|station|newswire|outlet|publication|monthly)$/;

/** "said in its Monday issue": only what appears in print has one. */
export function hasEdition({ lower, sentenceOf }: Reading, to: number): boolean {
  if (!cueOf(lower[to] ?? '')) return false;
  for (let k = to + 1; k < to + 9 && sentenceOf[k] === sentenceOf[to - 1]; k++)
    if (lower[k] === 'in' && lower[k + 1] === 'its')
      return lower.slice(k + 2, k + 6).some((word) => /^(?:edition|issue|editorial)$/.test(word));
  return false;
}

/** "Granma, the Communist Party newspaper, announced": the kind as an aside to the name. */
export function isCalledByKind(
  { lower, tokens, tag, sentenceOf }: Reading,
  from: number,
  to: number,
): boolean {
  if (lower[to] !== ',' || !/^(?:the|a|an|another)$/.test(lower[to + 1] ?? '')) return false;
  for (let k = to + 2; k < to + 8 && k < tokens.length && sentenceOf[k] === sentenceOf[from]; k++) {
    if (/^(?:,|of|by|for|in|who|which|at)$/.test(lower[k]!)) return false;
    // "at Brenn, the Danas reported on its website": a clause, no aside.
    if (/^(?:VB[DZP]|MD|PRP\$)$/.test(tag[k]!)) return false;
    // "Perek, a Balkan financial news service, said"
    if (
      /^(?:service|agency)$/.test(lower[k]!) &&
      /^(?:news|wire|fact-checking|monitoring)$/.test(lower[k - 1]!)
    )
      // "HRANA, the news agency of Human Rights Activists"
      return /^(?:[,.;]|of|for|in)$/.test(lower[k + 1] ?? '');
    // "Burkina24, a website, said"
    if (KIND_ONLY.test(lower[k]!) || /^(?:website|portal|newsletter|blog|site|channel)$/.test(lower[k]!))
      // "Purbanchal, a daily published in Khulna.", "RTRS, the public broadcaster of the Serbs,"
      return (
        /^[,.;]$/.test(lower[k + 1] ?? '.') ||
        ((/^(?:newspaper|daily|weekly|tabloid|broadsheet|broadcaster|magazine|newswire|website|portal|newsletter|outlet|publication)$/.test(
          lower[k]!,
        ) ||
          // "CITE, a news site in Brenn"
          (/^(?:site|channel|outlet)$/.test(lower[k]!) && lower[k - 1] === 'news')) &&
          // "a website popular with small shareholders"
          (/^(?:in|of|for|with|that|which|whose)$/.test(lower[k + 1] ?? '') ||
            /^(?:VB[NG]|JJ)$/.test(tag[k + 1] ?? '')))
      );
  }
  return false;
}

/**
 * Does "the daily", "the Portuguese sports daily", "the Nuuk weekly" stand in this sentence or the two behind, with no outlet
 * of the register before it that it could mean? Without that, persons who told something to a paper were taken for
 * outlets (whole F1 on dev 90.4 -> 86.9).
 */
export function kindFollows(reading: Reading, from: number, taken: (token: number) => boolean): boolean {
  const { lower, tokens, sentenceOf, quotation } = reading;
  const last = sentenceOf[from - 1]! + 2;
  for (let k = from; k < tokens.length && sentenceOf[k]! <= last; k++) {
    // "The Libyan website", "the news site"
    const site =
      (lower[k] === 'site' && lower[k - 1] === 'news') ||
      (/^(?:website|portal)$/.test(lower[k]!) && adjectiveOf(tokens[k - 1]?.text ?? '') !== null);
    if (!(site || KIND_ONLY.test(lower[k]!)) || quotation[k] !== -1) continue;
    // "the Sunday paper Vest Dan", "the Izvestia newspaper": it introduces a name of its own.
    // What is called by that kind behind it is the one it introduces.
    if (/^\p{Lu}/u.test(tokens[k + 1]?.text ?? '')) return false;
    if (/^(?:newspaper|daily|broadcaster)$/.test(lower[k]!) && isNameOfKind(reading, k - 1)) continue;
    // "the Frankfurter Rundschau daily"
    if (isCapital(tokens[k - 1]) && isCapital(tokens[k - 2]) && adjectiveOf(tokens[k - 1]!.text) === null)
      return false;
    for (let at = k - 1; at > k - 6 && at > from && lower[at] !== ','; at--)
      if (lower[at] === 'the') {
        // "Lind said in an interview with the Kresnica daily": whom she spoke to, and not what she is.
        const spokenTo = /^(?:to|with|by|told)$/.test(lower[at - 1]!);
        // "she told the newspaper": a person is meant.
        if (lower[at - 1] === 'told' && /^s?he$/.test(lower[at - 2]!)) return false;
        if (spokenTo && sentenceOf[at] === sentenceOf[from - 1]) return false;
        return !anyTaken(taken, k);
      }
  }
  return false;
}

const isCapital = (token: Reading['tokens'][number] | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && token.text !== 'The';

/** `"We are tired," Lind said.`: who speaks in full quotations is a person, whatever paper is called one behind. */
export function speaksItself({ lower, quotation }: Reading, from: number, to: number): boolean {
  return (
    /^(?:said|says|added|adds|recalled|insisted)$/.test(lower[to] ?? '') &&
    from > 0 &&
    quotation[from - 1] !== -1
  );
}

/** "told the Breakfast programme", "on the Lunchbreak podcast": a programme by its name. */
export function isProgramme({ lower }: Reading, from: number, to: number): boolean {
  return (
    /^(?:programme|program|podcast|show)$/.test(lower[to] ?? '') &&
    lower[from - 1] === 'the' &&
    /^(?:told|tells|telling)$/.test(lower[from - 2] ?? '')
  );
}

/** Does a name of the register stand in the 150 tokens before? */
export function anyTaken(taken: (token: number) => boolean, before: number): boolean {
  for (let k = before - 1; k >= Math.max(0, before - 150); k--) if (taken(k)) return true;
  return false;
}

/** "the Medellin daily said" behind "El Colombiano reported": a place before the kind, no name. */
export function isPlaceOfKind(reading: Reading, [from, to]: Run, earlier: boolean): boolean {
  const { lower, tokens, text, sentenceOf } = reading;
  if (to - from !== 1 || lower[from - 1] !== 'the') return false;
  // `the "Ukaz" daily newspaper`: nobody puts a town in marks.
  if (/["“„«'‘]/.test(text[tokens[from]!.start - 1] ?? '')) return false;
  const kind = kindEnd(lower, to) - 1;
  if (kind < to) return false;
  // "the Tiraspol news site Novosti": its name stands behind the kind.
  const introduces = /^\p{Lu}/u.test(tokens[kind + 1]?.text ?? '') && CARRIER_NOUNS.has(lower[kind] ?? '');
  if (introduces) return true;
  if (!earlier) return false;
  // "Vodnik said, citing the Kresnica newspaper": another one, and no town unless it is known for one.
  let head = from;
  while (head > 0 && sentenceOf[head - 1] === sentenceOf[from]) head--;
  // "Citing the broadcaster Kresnica, the Vodnik newspaper said"
  if (/^(?:citing|quoting|crediting|referring)$/.test(lower[head]!) && lower[from - 2] === ',')
    return adjectiveOf(tokens[from]!.text) !== null;
  const source = lower[from - 2] === 'to' ? (lower[from - 3] ?? '') : (lower[from - 2] ?? '');
  if (/^(?:citing|quoting|crediting|cited|quoted|credited|reference|referring|attributed)$/.test(source))
    return adjectiveOf(tokens[from]!.text) !== null;
  // "the BitWatch portal", "the Noor channel", "the Izvestia newspaper" are names as a rule: only of a place that is known.
  if (/^(?:newspaper|daily|broadcaster)$/.test(lower[kind] ?? '') || kind > to)
    return isKnownPlace(reading, from);
  return /^(?:site|website|portal|channel|agency)$/.test(lower[kind] ?? '')
    ? adjectiveOf(tokens[from]!.text) !== null
    : /^(?:daily|weekly|paper|newspaper|station|broadcaster|tabloid|outlet|publication|magazine)$/.test(
        lower[kind] ?? '',
      );
}

/** "Izvestia" of "the Izvestia newspaper": neither a place nor "the Monday newspaper". */
const isNameOfKind = (reading: Reading, at: number): boolean =>
  /^\p{Lu}/u.test(reading.tokens[at]?.text ?? '') &&
  !/day$/.test(reading.lower[at]!) &&
  reading.lower[at - 1] === 'the' &&
  !isKnownPlace(reading, at);

/** Is a word known for a place, or is something told to have been there: "in Nuuk", "near Nuuk"? */
function isKnownPlace({ lower, tokens }: Reading, at: number): boolean {
  const { text } = tokens[at]!;
  return (
    adjectiveOf(text) !== null ||
    tokens.some(
      (one, k) => one.text === text && /^(?:in|near|at|from|of|around|outside)$/.test(lower[k - 1] ?? ''),
    )
  );
}
