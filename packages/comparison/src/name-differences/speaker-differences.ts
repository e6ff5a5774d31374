import type { Discrepancy } from '@wirediff/domain';
import { stem } from '../words/stem.js';
import { level } from '../words/words.js';
import { excludeEachOther } from './exclusive-kinds.js';

/** Sources that name nobody in particular. */
const VAGUE =
  /^(?:an?|one|some|the|two|three|several|unnamed|its|our|his|her|their|locals?|officials?|sources?|witnesses|residents|survivors|he|she|they|it|who|that)\b/i;

/** Sources that could be anybody. */
const INDEFINITE =
  /^(?:an?|another|some|unnamed|several|many|one \p{L}+)\b|\b(?:locals?|residents?|witness(?:es)?|sources?|officials|survivors|villagers|rescuer)\b/iu;

/** Sources that are no persons: somebody speaks for them. */
const BODY =
  /\b(?:commission|committee|council|ministry|department|government|administration|office|agency|authority|authorities|service|bureau|bank|court|tribunal|police|army|navy|air force|parliament|senate|congress|party|union|federation|association|organi[sz]ation|institute|university|hospital|company|corporation|group|airline|railway|club|team|league|board|embassy|presidency|kremlin|white house|pentagon|vatican|statement|report|document|unit|fund|foundation|centre|center|prosecutors|watchdog|regulator|utility|operator|ports|spa|ltd|inc|plc|corp|llc|gmbh|motors|airways|airlines|energy|steel|media|holdings|industries|systems)\b/iu;

const lastWord = (speaker: string): string => speaker.trim().split(/\s+/).at(-1) ?? '';

/** Does a source name one person ("Ilinca Serban", "Mayor Ilinca Serban"), not "a local", "officials" or "the President"? */
function isNamed(speaker: string): boolean {
  // "Joint Director", "Energy Minister": an office, whoever holds it.
  if (ENDS_IN_TITLE.test(speaker)) return false;
  // "a London fund manager", "Danish insider", "Spain's chief diplomat"
  if (/^\p{Ll}+$/u.test(lastWord(speaker)) && !/\p{Lu}\p{Ll}+ \p{Lu}/u.test(speaker)) return false;
  return (
    /\p{Lu}\p{L}+/u.test(speaker.replace(VAGUE, '').replace(TITLES, '')) &&
    !/^(he|she|they|it|we|i)$/i.test(speaker)
  );
}

const TITLE =
  /\b(?:mrs?|ms|dr|sir|lord|lady|president|minister|premier|mayor|chief|governor|general|colonel|captain|secretary|senator|professor|judge|king|queen|prince|princess|pope|bishop|sheikh|director|spokes(?:man|woman|person))\b/i;

/** Not "Director Ada Lind". */
const ENDS_IN_TITLE =
  /(?:^|\s)(?:president|minister|premier|mayor|chief|governor|secretary|director|commissioner|chairman|chairwoman|spokesman|spokeswoman|spokesperson|envoy|officer)$/i;

/** Titles, wherever they stand. */
const TITLES = new RegExp(TITLE.source.replace('premier', 'prime|deputy|vice|premier'), 'giu');

/**
 * Is it a person by full name or title? A lone "Xinhua" that a reading took for the speaker, or "QUOTE" in capitals, puts no
 * words into another mouth.
 */
function isPerson(speaker: string): boolean {
  const capitals = speaker.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word) && /\p{Ll}/u.test(word));
  if (
    /^(?:his|her|their|the) (?:\p{L}+ )?(?:wife|husband|widow|widower|son|daughter|mother|father|brother|sister)\b/iu.test(
      speaker,
    )
  )
    return capitals.length > 0;
  return capitals.length >= 2 || (capitals.length === 1 && TITLE.test(speaker));
}

/** Words of a name that tell it from others, lower case; titles and "the" are left out. */
function nameWords(speaker: string): Set<string> {
  return new Set(
    level(speaker)
      .toLowerCase()
      .match(/[\p{L}'-]{3,}/gu)
      ?.filter(
        (word) =>
          !/^(the|mrs|president|minister|prime|mayor|chief|head|governor|spokesman|spokeswoman|spokesperson|director|general|secretary)$/.test(
            word,
          ),
      ) ?? [],
  );
}

/**
 * Is one quote put in two mouths, or a named speaker made vague? Two named speakers who share no name word are a
 * conflict; null where one side names nobody at all.
 */
export function speakerDifference(
  a: string | null,
  b: string | null,
): { row: Discrepancy; conflict: boolean } | null {
  if (a === null || b === null) return null;
  const [x, y] = [nameWords(a), nameWords(b)];
  if ([...x].some((word) => y.has(word))) return null;
  // "Boris Hamza" and "the Central Election Commission": he may well speak for it.
  if (isBody(a) || isBody(b)) return null;
  const [namedA, namedB] = [isNamed(a), isNamed(b)];
  if (!namedA && !namedB)
    return excludeEachOther(headOf(a), headOf(b)) ? { row: { kind: 'speaker', a, b }, conflict: true } : null;
  // "Sulmari envoy" and "Officials" may be whoever is named.
  if (namedA && namedB && !(isPerson(a) && isPerson(b))) return null;
  // "the interior minister" and "Pavel Dorin" may be one; "a local" and "officials" hide who spoke.
  const hidden = namedA ? b : a;
  if (namedA !== namedB && !INDEFINITE.test(hidden)) return null;
  // "he" may well be the one named.
  if (/^(?:(?:he|she|they|it)$|who\b)/i.test(a) || /^(?:(?:he|she|they|it)$|who\b)/i.test(b)) return null;
  return { row: { kind: 'speaker', a, b }, conflict: namedA && namedB };
}

/** "a London fund manager" is no fund, nor is "a clerk at the hospital" a hospital. */
function isBody(speaker: string): boolean {
  if (!/^(?:an?|another|one)\s/i.test(speaker)) return BODY.test(speaker);
  const [head] = speaker.split(/\s(?:at|in|from|with|near|inside|close to)\s/i);
  return BODY.test(lastWord(head!));
}

/** Stem of what an unnamed source is: "nurse" of "a nurse at the clinic". */
const headOf = (speaker: string): string =>
  stem(/^(?:the|an?|one|another)\s+(?:\p{Ll}+\s+)?(\p{Ll}+)/iu.exec(speaker)?.[1]?.toLowerCase() ?? '');
