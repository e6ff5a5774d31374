/** A value of a report row as a person reads it: dates to the minute, lists with commas, nothing for null. */
export function cellWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString().slice(0, 16).replace('T', ' ');
  if (Array.isArray(value)) return value.map(cellWords).join(', ');
  return JSON.stringify(value);
}
