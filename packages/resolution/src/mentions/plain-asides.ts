/** What an aside on whom an outlet has it from begins with. */
const OPENING =
  '(?:which|who|as|itself|in turn|quoted|cited|citing|quoting|relayed|carried|reported|republished|based|basing)';

/** " (as cited by Reuters)" before more of the sentence. */
const BRACKET = new RegExp(` \\((${OPENING} [^()\\n]{3,80})\\)(,?)(?=(:)| \\p{L})`, 'gu');
/** " - which cites Reuters - " */
const DASHES = new RegExp(` ([-–—]) (${OPENING} [^-–—()\\n]{3,80}) \\1 (?=\\p{L})`, 'gu');

/**
 * A text in which brackets and dashes around such an aside are commas: "Channel 12 (as cited by Reuters) said" is read as "Channel
 * 12, as cited by Reuters, said". As long as the text, so that all offsets stay.
 *
 * @example withPlainAsides('EFE (which cites TASS) says it sank.') -> 'EFE, which cites TASS, says it sank.'
 */
export function withPlainAsides(text: string): string {
  return text
    .replace(BRACKET, (_, aside: string, comma: string, colon?: string) =>
      colon ? `, ${aside} ${comma}` : `, ${aside},${comma === '' ? '' : ' '}`,
    )
    .replace(DASHES, (_, _dash: string, aside: string) => ` , ${aside} , `);
}
