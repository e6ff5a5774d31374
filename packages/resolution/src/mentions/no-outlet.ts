import { isDayOrMonth } from '../cues/calendar.js';
import { CARRIER_NOUNS } from '../cues/nouns.js';
import type { Candidate } from './candidate.js';
import { CALLSIGN, isCallsign, OUTLET_WORD, WHOSE } from './outlet-words.js';
import {
  isBody,
  isForCause,
  isListedOther,
  isOfPeople,
  isOtherAgency,
  isPower,
  isRegion,
  isSomebodyElse,
} from './somebody-else.js';

/** Why a capitalised name is no outlet's, whatever stands around it. */
const REFUSALS: readonly ((name: Candidate) => boolean)[] = [
  isWhoseOrWhere,
  isKindAlone,
  isOwnedByOutlet,
  isReporterOfOutlet,
  isFirstOfPhrase,
  holdsTitle,
  isParticiple,
  isOfReports,
  isBody,
  isListedOther,
  isForCause,
  countsOrConcedes,
  isKindNamedElsewhere,
  isPower,
  isWhoseForces,
  isOfPeople,
  isSomebodyElse,
  introducesName,
  isRegion,
  isOtherAgency,
  isOwner,
  hasPartner,
  isOfOtherKind,
  isPlaceOfName,
  isOfOffice,
];

export const isNoOutlet = (name: Candidate): boolean => REFUSALS.some((rule) => rule(name));

/** "the Shanghai-based news site" */
function isWhoseOrWhere({ length, first }: Candidate): boolean {
  return length === 1 && WHOSE.test(first);
}

/** "Jeff Passan of ESPN reports": one of its people. */
function isReporterOfOutlet({ reading: { lower }, taken, to, length, after }: Candidate): boolean {
  return length > 1 && after === 'of' && taken(lower[to + 1] === 'the' ? to + 2 : to + 1);
}

/** "State media", "the Press". */
function isKindAlone({ length, first }: Candidate): boolean {
  return (
    length === 1 &&
    /^(?:A|An|State|Local|Rebel|Press|Media|Official|National|Public|Foreign|Regional|Its|Their|His|Her|Our|My|TV|Television|Radio|News)$/.test(
      first,
    )
  );
}

/**
 * "The Washington Post's Robert Costa reported", "Radio Oasis's Ann Lee reported", "POLITICO Florida reported": part of what
 * stands before.
 */
function isOwnedByOutlet({ reading: { lower, tokens }, taken, from, before }: Candidate): boolean {
  // "ABC station WABC-TV" is one of its own.
  if (taken(from - 1)) return !(before === 'station' && CALLSIGN.test(tokens[from]!.text));
  if (before !== "'s") return false;
  // "Channel 2's Clara Vell reported"
  const numbered = /^\d{1,2}$/.test(lower[from - 2] ?? '') && OUTLET_WORD.test(tokens[from - 3]?.text ?? '');
  return (
    numbered ||
    taken(from - 2) ||
    CARRIER_NOUNS.has(lower[from - 2] ?? '') ||
    OUTLET_WORD.test(tokens[from - 2]?.text ?? '')
  );
}

/** "In remarks to the Vremya newspaper" */
function isFirstOfPhrase({ length, first }: Candidate): boolean {
  return (
    length === 1 &&
    /^(?:In|On|At|By|From|For|With|As|But|And|While|When|After|Before|Since|According|Citing|Quoting|Asked|Speaking|Meanwhile|However|Earlier|Later|Separately|Also|Still|Yet|Now|Instead|Elsewhere|Meantime|Nevertheless|Moreover|Furthermore|Additionally|Then|Thus|Today|Yesterday|International)$/.test(
      first,
    )
  );
}

/** Titles within a run of capitals: "Texas Sen. Ted Cruz". */
const TITLED =
  /^(?:Sen|Rep|Gov|Mr|Mrs|Ms|Dr|Lt|Gen|Col|Sgt|Capt|Prof|President|Minister|Senator|Governor|Secretary|Chancellor|Commissioner|Ambassador|Mayor|Inspector|Sergeant|Superintendent)\.?$/;

/** Whoever has a title is a person, whatever word of an outlet stands in the name. */
function holdsTitle({ reading: { tokens }, whole, from, to }: Candidate): boolean {
  return whole[1] - whole[0] > 1 && tokens.slice(from, to).some(({ text }) => TITLED.test(text));
}

/** "Dismissing reports in the British media" */
function isParticiple({ reading: { tag, sentenceOf }, length, from }: Candidate): boolean {
  return length === 1 && tag[from] === 'VBG' && sentenceOf[from] !== sentenceOf[from - 1];
}

/** "Fresh reports today claim": what reports are. */
function isOfReports({ reading: { sentenceOf }, length, from, first, after }: Candidate): boolean {
  return (
    length === 1 &&
    /^(?:reports?|rumou?rs|claims)$/.test(after) &&
    sentenceOf[from] !== sentenceOf[from - 1] &&
    /^(?:Fresh|New|Latest|Recent|Earlier|Further|More|Various|Conflicting|Unconfirmed|Separate|Initial|Early|Numerous|Widespread|Emerging|Breaking|False|Independent|Strong|Persistent|Mounting|Growing|Similar|Other|Police|Intelligence|Insider|Transfer|Weather)$/.test(
      first,
    )
  );
}

/** "Social media", "Multiple outlets", "Although ..." */
function countsOrConcedes({ first }: Candidate): boolean {
  return /^(?:Though|Although|Social|Multiple|Figures|Both|Neither|Each|Several|Other|Another|Some|Two|Three|Most|Many|All|No|None|One|Either)$/.test(
    first,
  );
}

/** "Libya's TV", "the Communist Party paper": a kind, whose name stands elsewhere. */
function isKindNamedElsewhere({ length, first, before }: Candidate): boolean {
  return length === 1 && !CARRIER_NOUNS.has(before) && OUTLET_WORD.test(first) && before !== 'the';
}

/** "run by the Houthi authorities", "the Tigrayan rebels": whose they are. */
function isWhoseForces({ after }: Candidate): boolean {
  return /^(?:authorities|government|rebels|forces|army|troops|officials|leadership|administration|regime|movement|militia|fighters|parliament|presidency|police)$/.test(
    after,
  );
}

/** "the Hong Kong newspaper Wen Wei Po", "Western news agencies": what comes before a kind is no name. */
function introducesName({ reading: { tokens }, to, after }: Candidate): boolean {
  const next = tokens[to + 1]?.text ?? '';
  return CARRIER_NOUNS.has(after) && /^\p{Lu}/u.test(next) && !isDayOrMonth(next);
}

/** "told NBC News' partner ITV News": whose partner it was. */
function hasPartner({ reading: { lower, tokens }, to, after }: Candidate): boolean {
  const own = /^'s?$/.test(after) ? to + 1 : to;
  const noun = [own, own + 1].find((k) => lower[k] === 'partner');
  return noun !== undefined && (noun === own || own > to) && /^\p{Lu}/u.test(tokens[noun + 1]?.text ?? '');
}

/** "carried by Hong Kong's RTHK", but "Channel 2's Clara Vell": one of its people. */
function isOwner({ reading: { tokens }, from, to, after }: Candidate): boolean {
  return (
    after === "'s" &&
    /^\p{Lu}/u.test(tokens[to + 1]?.text ?? '') &&
    !isCallsign(tokens[from]!.text) &&
    !tokens.slice(from, to).some(({ text }) => /^(?:Channel|Radio|TV|Television|News|FM)$/.test(text))
  );
}

/** "the malware group Conti", "the oil company Orlen": called by its kind, and that is no outlet's. */
function isOfOtherKind({ reading: { lower }, from, before }: Candidate): boolean {
  if (/^(?:site|website|portal|channel|station|network|platform)$/.test(before))
    return SELLING.test(lower[from - 2] ?? '');
  return /^(?:group|gang|company|firm|bank|party|ministry|airline|club|union|militia)$/.test(before);
}

/** What sites, channels and stations are that report nothing: "the auction site Korvo". */
const SELLING =
  /^(?:dating|shopping|travel|booking|auction|betting|gambling|gaming|job|jobs|porn|retail|crowdfunding|video-sharing|streaming|social|networking|e-commerce|ecommerce|payment|genealogy|bus|train|railway|metro|police|power|petrol|gas|space|polling|research|trading|listings|review|government|company)$/;

/** "TV21 in Skopje said": where the outlet before it is. */
function isPlaceOfName({ reading: { tokens, tag }, from, to, before }: Candidate): boolean {
  return (
    before === 'in' &&
    ((/^\p{Lu}/u.test(tokens[from - 2]?.text ?? '') && /^NNP/.test(tag[from - 2] ?? '')) ||
      /^(?:correspondents?|reporters?|bureau|journalists?|office|staff)$/.test(
        tokens[from - 2]?.text ?? '',
      )) &&
    /^VB[DZ]$/.test(tag[to] ?? '')
  );
}

/** "the Ministry of Foreign Affairs": what an office is for, though a magazine is called so. */
function isOfOffice({ reading: { lower }, from, before }: Candidate): boolean {
  return (
    before === 'of' &&
    /^(?:ministry|minister|department|secretary|committee|council|board|office|chamber|bureau|institute|school|faculty|college)$/.test(
      lower[from - 2] ?? '',
    )
  );
}
