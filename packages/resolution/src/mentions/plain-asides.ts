/** What an aside on whom an outlet has it from begins with. */
const OPENING =
  '(?:which|who|as|itself|in turn|quoted|cited|citing|quoting|relayed|carried|reported|republished|based|basing)';

/** " (as cited by Reuters)" before more of the sentence. */
const BRACKET = new RegExp(` \\((${OPENING} [^()\\n]{3,80})\\)(,?)(?=(:)| \\p{L})`, 'gu');
/** " - which cites Reuters - " */
const DASHES = new RegExp(` ([-–—]) (${OPENING} [^-–—()\\n]{3,80}) \\1 (?=\\p{L})`, 'gu');

/** "[citing Reuters] ": the same in square brackets. */
const SQUARE = new RegExp(` \\[(${OPENING} [^[\\]\\n]{3,80})\\](?= )`, 'gu');
/** "(h/t: ", "(hat tip to ": by way of whom something came, as "(via " says it. */
const HAT_TIP = /(?<=\()(?:h\/t|hat[- ]tip)(?: to)?:?(?= )/gi;

/** "says Delo by way of Danas", as "via" says it. */
const BY_WAY =
  /(?<=\b(?:says|said|reports|reported|writes|wrote) (?:the )?(?:[\p{Lu}][\p{L}.]*(?:['’]s)? ){1,4})by way of(?= (?:the )?\p{Lu})/gu;

/** `"C," - said Lind`: the dash that some papers set between a quotation and who said it. */
const SAID_DASH =
  /(?<=["”»],? )[–—-](?= (?:said|says|stated|noted|added|wrote|explained|stressed|emphasized|emphasised|told|reports|writes)\b)/gu;

/** " (Friday)" behind "today", " ("Headline", 2004-07-25)" between an outlet and its verb, " (The Record)" behind its longer name. */
const VERB = '(?:also |later |first )?(?:reported|reports|said|says|wrote|writes|quoted|quotes|cited|cites)';
const NEEDLESS = [
  /(?<=\b(?:today|yesterday|tomorrow|tonight)) \((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\)/g,
  new RegExp(`(?<=\\p{L}) \\(["“][^()\\n]{3,160}["”“][^()\\n]{0,40}\\)(?= ${VERB}\\b)`, 'gu'),
  new RegExp(`(?<=\\p{L}) \\((?:The )?\\p{Lu}\\p{Ll}[\\p{L} .&-]{1,30}\\)(?= ${VERB}\\b)`, 'gu'),
];

/**
 * A text in which brackets and dashes around such an aside are commas: "Channel 12 (as cited by Reuters) said" is read as "Channel
 * 12, as cited by Reuters, said". As long as the text, so that all offsets stay.
 *
 * @example withPlainAsides('EFE (which cites TASS) says it sank.') -> 'EFE, which cites TASS, says it sank.'
 */
export function withPlainAsides(text: string): string {
  const bare = NEEDLESS.reduce((rest, form) => rest.replace(form, (found) => ' '.repeat(found.length)), text);
  return bare
    .replace(SQUARE, ' ($1)')
    .replace(HAT_TIP, (found) => 'via'.padEnd(found.length))
    .replace(BY_WAY, (found) => 'via'.padEnd(found.length))
    .replace(SAID_DASH, ' ')
    .replace(BRACKET, (_, aside: string, comma: string, colon?: string) =>
      colon ? `, ${aside} ${comma}` : `, ${aside},${comma === '' ? '' : ' '}`,
    )
    .replace(DASHES, (_, _dash: string, aside: string) => ` , ${aside} , `);
}
