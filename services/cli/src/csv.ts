import { valueText } from './table.js';

/** A row of CSV (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe in front (OWASP). */
export function csvRow(cells: readonly unknown[]): string {
  return cells.map((cell) => csvCell(valueText(cell))).join(',');
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
