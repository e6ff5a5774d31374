import { isDayOrMonth } from '../cues/calendar.js';
import { CARRIER_NOUNS } from '../cues/nouns.js';
import { retellingAt } from '../cues/retelling.js';
import type { Reading, Run } from '../reading.js';
import { isKnownName } from './outlet-names.js';
import { CALLSIGN, SITE, WHOSE } from './outlet-words.js';

/** Runs of capitalised words outside quotation marks that no register took, and addresses of sites. */
export function capitalRuns(reading: Reading, taken: (token: number) => boolean): Run[] {
  const runs: Run[] = [];
  const { tokens, sentenceOf, quotation } = reading;
  const isCapital = (i: number) =>
    i < tokens.length &&
    !taken(i) &&
    /^(?:\p{Lu}|\p{Ll}{1,3}\p{Lu}|\d{1,2}\p{Lu}{2,3}$|(?:a|al|an|ar|as|ash|ad|at|az|el)-\p{Lu})/u.test(
      tokens[i]!.text,
    ) &&
    quotation[i] === -1;
  for (let i = 0; i < tokens.length; i++) {
    if (SITE.test(tokens[i]!.text) && !taken(i) && quotation[i] === -1) {
      runs.push([i, i + 1]);
      continue;
    }
    if (!isCapital(i)) continue;
    let end = i + 1;
    for (;;) {
      if (isCapital(end) && sentenceOf[end] === sentenceOf[i]) end++;
      // "Bedfordshire on Sunday", "Channel 12", "Frankfurter & Co"
      else if (
        /^(?:on|of|the|and|&|de|al|el|du|des|della|do|da|dos|das|di|y|i|e|\d{1,3})$/.test(
          tokens[end]?.text ?? '',
        ) &&
        isJoined(reading, end, isCapital)
      )
        end++;
      else break;
    }
    runs.push([i, end]);
    i = end - 1;
  }
  return runs;
}

function isJoined({ tokens, lower }: Reading, at: number, isCapital: (i: number) => boolean): boolean {
  if (/^\d/.test(tokens[at]!.text))
    return (
      // "Cayman 27 reported", "told Cayman 27."
      ((/^(?:reported|reports)$/.test(lower[at + 1] ?? '') ||
        retellingAt(lower, at + 1)?.role === 'carries') &&
        /^\p{Lu}\p{Ll}/u.test(tokens[at - 1]!.text)) ||
      // "told the station Medi 1 on Tuesday", not "told Medi 40 people had"
      ((lower[at - 2] === 'told' || CARRIER_NOUNS.has(lower[at - 2] ?? '')) &&
        /^(?:[.,]|on|that|in)$/.test(lower[at + 1] ?? '')) ||
      CALLSIGN.test(tokens[at - 1]!.text) ||
      /^(?:channel|moldova|radio|tv|france|kanal|canal|news|bfm|fox|abc|nbc|cbs)$/i.test(lower[at - 1]!)
    );
  // "Voice of the Islamic Republic"
  const isVoice = (k: number) => lower[k] === 'of' && /^(?:Voice|Radio)$/.test(tokens[k - 1]?.text ?? '');
  if (lower[at] === 'the') return isVoice(at - 1) && isCapital(at + 1);
  if (lower[at + 1] === 'the' && isVoice(at)) return isCapital(at + 2);
  // "Voice of Lebanon", "Journal of Commerce"
  if (lower[at] === 'of' && /^(?:Voice|Journal|Times|Radio)$/.test(tokens[at - 1]!.text))
    // "the Daily Times of Lahore" is the Daily Times.
    return isCapital(at + 1) && !/^(?:Daily|Sunday|Straits|Evening)$/.test(tokens[at - 2]?.text ?? '');
  // "Cult of Mac": a name that others credit.
  if (
    lower[at] === 'of' &&
    isCapital(at + 1) &&
    isKnownName(`${tokens[at - 1]!.text} of ${tokens[at + 1]!.text}`)
  )
    return true;
  // "the Bedfordshire on Sunday", not "Jake Moore on Sunday"
  // nor "the HUB on Sunday, December 14"
  if (lower[at] === 'on')
    return (
      tokens[at + 1]?.text === 'Sunday' &&
      lower[at - 2] === 'the' &&
      !/^\p{Lu}{2,}$/u.test(tokens[at - 1]!.text) &&
      !(tokens[at + 2]?.text === ',' && isDayOrMonth(tokens[at + 3]?.text ?? ''))
    );
  if (/^(?:and|&)$/.test(lower[at]!)) return lower[at] === '&' && isCapital(at + 1);
  return isCapital(at + 1) && lower[at] !== 'of';
}

/** Leading words that are no part of the name: an article, a place in the genitive, a day that hardly a paper has in its name. */
export function trimmed({ tokens, lower }: Reading, [from, to]: Run): Run {
  let start = from;
  // "the Vodnik Telegram channel"
  // "Etemaad Persian-language daily"
  const last = tokens[to - 1]!.text;
  const end =
    (/^(?:Telegram|YouTube)$/.test(last) && lower[to] === 'channel') || (to - from > 1 && WHOSE.test(last))
      ? to - 1
      : to;
  while (
    start < end - 1 &&
    // "the Chinese-language Economic Daily News"
    (WHOSE.test(tokens[start]!.text) ||
      /^(?:The|A|An|In|But|And|While|As|On|At|According|Citing|Quoting|Local|State|Both|Neither|Each|Several|Other|Another|Some|Two|Three|Most|Many|All|His|Her|Its|Their|Our|No|One|Then|When|After|Before|Since|For|From|With|By|That|This|These|Those|Monday|Tuesday|Wednesday|Thursday)$/.test(
        tokens[start]!.text,
      ))
  )
    start++;
  return end > start ? [start, end] : [start, to];
}
