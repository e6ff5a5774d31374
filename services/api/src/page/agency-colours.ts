/** Hands each agency of a page a colour of its own, in the order in which they are first credited. */
export function agencyColours(agencies: readonly string[]): (agency: string) => string {
  const places = new Map([...new Set(agencies)].map((agency, place) => [agency, place % 8]));
  return (agency) => {
    const place = places.get(agency);
    return place === undefined ? 'var(--line)' : `var(--a${place})`;
  };
}
