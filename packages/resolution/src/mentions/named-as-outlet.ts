import { isDayOrMonth } from '../cues/calendar.js';
import { CARRIER_NOUNS, kindEnd } from '../cues/nouns.js';
import type { Candidate } from './candidate.js';
import { FIRST_WORD, isCallsign, OUTLET_WORD, SITE } from './outlet-words.js';

/** What makes a name look like an outlet's: its own words, or a kind of outlet beside it. */
const SIGNS: readonly ((name: Candidate) => boolean)[] = [
  isAddress,
  hasOutletWord,
  isBeforeKind,
  isBehindKind,
  isBehindNewsAgency,
  isBeforeNewsKind,
];

export const isNamedAsOutlet = (name: Candidate): boolean => SIGNS.some((sign) => sign(name));

/** "cricinfo.com", "WKOW" */
function isAddress({ first, last }: Candidate): boolean {
  return SITE.test(last) || isCallsign(first);
}

/** "the Bedford Gazette", "Radio Vinca" */
function hasOutletWord({ reading, to, length, first, last }: Candidate): boolean {
  return (
    length > 1 &&
    (OUTLET_WORD.test(last) ||
      // "the Caribbean News Service"
      (last === 'Service' && /^(?:News|Press|Wire)$/.test(reading.tokens[to - 2]!.text)) ||
      FIRST_WORD.test(first) ||
      OUTLET_WORD.test(last.split('-').at(-1)!))
  );
}

/** "the Vremya newspaper" */
function isBeforeKind({ reading: { tokens, lower }, to, last, before, after }: Candidate): boolean {
  return (
    CARRIER_NOUNS.has(after) &&
    // "the Kolkata paper Anandabazar Patrika", "the Saudi-owned channel": the words before a kind are no name.
    (!/^\p{Lu}/u.test(tokens[to + 1]?.text ?? '') || isDayOrMonth(tokens[to + 1]!.text)) &&
    (!/-/.test(last) || /^(?:a|al|el|an|as|ash|ad|ar|az)-\p{Lu}[\p{L}’']+$/iu.test(last)) &&
    // "a New Hampshire paper", "a Baton Rouge newspaper": a place, no name.
    !/^(?:a|an)$/.test(before) &&
    !/^(?:group|service|station)$/.test(after) &&
    lower[to - 1] !== after
  );
}

/** "the tabloid Blic" */
function isBehindKind({ reading: { tag }, from, before }: Candidate): boolean {
  return (
    /^(?:newspaper|daily|website|magazine|broadcaster|tabloid|weekly|affiliate|paper|portal|site|channel|station|outlet|publication|programme|radio|television|blog|newsletter)$/.test(
      before,
    ) &&
    (tag[from - 1]!.startsWith('N') || /^(?:daily|weekly|portal)$/.test(before))
  );
}

/** "the news agency Tasnim" */
function isBehindNewsAgency({ reading: { lower }, from, before }: Candidate): boolean {
  return before === 'agency' && lower[from - 2] === 'news';
}

/** "the Tasnim news agency", "the Vodnik Telegram channel", "the Vest television station" */
function isBeforeNewsKind({ reading: { lower }, to, before }: Candidate): boolean {
  return !/^(?:a|an)$/.test(before) && kindEnd(lower, to) > to + 1;
}
