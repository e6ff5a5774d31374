/**
 * A text as a terminal may show it: the control characters with which an article could clear the screen, move the cursor or
 * name the window are seen as U+FFFD. Line breaks and tabs stay.
 */
export const plain = (text: string): string => text.replace(/(?![\t\n])(?!\r\n)\p{Cc}/gu, '\ufffd');

/** The same for every string of what was read from the database, before our own colours are added. */
export function allPlain<T>(value: T): T {
  if (typeof value === 'string') return plain(value) as T;
  if (Array.isArray(value)) return value.map(allPlain) as T;
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, allPlain(inner)])) as T;
}
