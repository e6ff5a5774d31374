import { resolved, resolvedPlain } from '../resolved.test-support.js';

function creditsOf(text: string) {
  return resolved(text).credits;
}

/** The words by which each outlet of a text is credited, "A: according to". */
export function cues(text: string): string[] {
  return creditsOf(text).map(({ agency, cue }) => `${agency.name}: ${cue ? text.slice(...cue) : ''}`);
}

/** The links of a text, "A > B: content" each, "A: content" where the chain ends. */
export function links(text: string): string[] {
  return creditsOf(text)
    .map(({ agency, cites, content }) => {
      const words = content.map((span) => text.slice(...span)).join(' / ');
      return `${agency.name}${cites ? ` > ${cites}` : ''}: ${words.replace(/^Nine/, 'nine')}`;
    })
    .sort();
}

/** The credits of a text, read as its plain copy: `agency role > cites: content`. */
export function plainCredits(text: string): string[] {
  return resolvedPlain(text).credits.map(({ agency, role, cites, content }) => {
    const words = content.map((span) => text.slice(...span)).join(' / ');
    return `${agency.name} ${role}${cites ? ` > ${cites}` : ''}: ${words.replace(/^Nine/, 'nine').replace(/\n/g, ' ')}`;
  });
}

/** The same without roles, in order of the alphabet: `A > B: content`. */
export const plainLinks = (text: string): string[] =>
  plainCredits(text)
    .map((line) => line.replace(/ (?:reports|cited|carries|recipient)(?= >|:)/, ''))
    .sort();

/** What the passages of these tests tell. */
export const SANK = 'nine boats had sunk';
/** A chain of links that all carry it, outermost first, as {@link links} lists them. */
export const chain = (...names: string[]): string[] =>
  names
    .map((name, i) => (i + 1 < names.length ? `${name} > ${names[i + 1]}: ${SANK}` : `${name}: ${SANK}`))
    .sort();
