import { plain } from './plain.js';

/** Rows as a plain table for the terminal; long cells are cut, lists are joined. */
export function table(rows: readonly Readonly<Record<string, unknown>>[], widest = 60): string {
  const first = rows[0];
  if (first === undefined) return '(no rows)';
  const columns = Object.keys(first);
  const cells = rows.map((row) => columns.map((column) => cut(cellText(row[column]), widest)));
  const widths = columns.map((column, i) => Math.max(width(column), ...cells.map((row) => width(row[i]!))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => cell + ' '.repeat(widths[i]! - width(cell)))
      .join('  ')
      .trimEnd();
  return [line(columns), widths.map((n) => '-'.repeat(n)).join('  '), ...cells.map(line)].join('\n');
}

/** Rows one under the other, a line a column, nothing cut: for texts and word diffs. */
export function records(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const widest = Math.max(0, ...Object.keys(rows[0] ?? {}).map(width));
  return rows
    .map((row) =>
      Object.entries(row)
        .map(([column, value]) =>
          `${column.padEnd(widest)}  ${cellText(value).replace(/\s+/g, ' ')}`.trimEnd(),
        )
        .join('\n'),
    )
    .join('\n\n');
}

/** One value as a person reads it on a terminal. */
export const cellText = (value: unknown): string => plain(valueText(value));

/** One value as a file holds it. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(valueText).join(' | ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Letters a terminal shows; close enough for Latin copy. */
const width = (text: string) => [...text].length;

function cut(text: string, widest: number): string {
  const flat = text.replace(/\s+/g, ' ');
  return width(flat) <= widest ? flat : `${[...flat].slice(0, widest - 1).join('')}…`;
}
