/** Colours in the style sheet (`.c0` to `.c7`); a ninth agency has the first one again, and its name beside it as all have. */
const COLOURS = 8;

/** The number of an agency's colour; null for who is no agency of this page. */
export type Colours = (agency: string) => number | null;

/** Hands each agency of a page a colour of its own, in the order in which they are first credited. */
export function agencyColours(agencies: readonly string[]): Colours {
  const places = new Map([...new Set(agencies)].map((agency, place) => [agency, place % COLOURS]));
  return (agency) => places.get(agency) ?? null;
}

/** The class that carries an agency's colour. */
export const colourClass = (colour: number | null): string => (colour === null ? 'plain' : `c${colour}`);
