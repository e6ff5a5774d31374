/** Lines of hard-wrapped copy are about so long, UTF-16 units; a headline is shorter as a rule, a paragraph longer. */
const LEAST_WRAPPED = 45;
const MOST_WRAPPED = 90;

/**
 * A text in which a sentence that is wrapped over several lines stands on one: old wires and mails break lines at a width, and a
 * line break ends a sentence here. As long as the text, so that all offsets stay.
 *
 * @example "Danas said that nine\nboats had sunk." -> "Danas said that nine boats had sunk."
 */
export function withoutWraps(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  const isOpen = lines.map((line) => /[\p{L}\d,'’)%-]\s*$/u.test(line));
  const goesOn = (k: number) => isOpen[k]! && /^ ?\p{Ll}/u.test(lines[k + 1] ?? '');
  const wrapped = lines.some((line, k) => goesOn(k) || (isOpen[k]! && holdsOpenQuote(line)));
  if (!wrapped) return text;
  const isLong = ({ length }: string) => length >= LEAST_WRAPPED && length <= MOST_WRAPPED;
  let joined = lines[0]!;
  for (let k = 1; k < lines.length; k++) {
    const line = lines[k]!;
    // A name may begin the next line: "Minister\nMaher's remarks". Behind a short line it is a new paragraph.
    const name = isOpen[k - 1]! && isLong(lines[k - 1]!) && /^ ?[\p{Lu}\d"“]/u.test(line);
    const quoted = isOpen[k - 1]! && lines[k - 1]!.length >= LEAST_WRAPPED && holdsOpenQuote(lines[k - 1]!);
    joined += `${goesOn(k - 1) || name || quoted ? ' ' : '\n'}${line}`;
  }
  return joined;
}

/** "“We shall miss the old harbour when it goes in the": a quotation that the line does not close. */
function holdsOpenQuote(line: string): boolean {
  const count = (mark: string) => line.split(mark).length - 1;
  return count('“') > count('”') || count('"') % 2 === 1;
}
