import { openReport } from '@wirediff/db';
import { EXIT } from '../exits.js';
import { writeLine } from '../output.js';
import { readerUrl, withPlace } from '../place.js';
import { cellText, table } from '../table.js';

/** `wirediff sql`: one read-only query, as the reader's role: the report views and nothing else, 30 seconds at most. */
export function sqlCommand(
  query: string,
  { csv = false, json = false }: { csv?: boolean; json?: boolean },
): Promise<number> {
  return withPlace(async ({ databaseUrl }) => {
    const report = openReport(readerUrl(databaseUrl), 1);
    const { columns, rows } = await report.query(query).finally(() => report.close());
    if (json) for (const row of rows) await writeLine(JSON.stringify(row));
    else if (csv) {
      await writeLine(columns.map(csvCell).join(','));
      for (const row of rows)
        await writeLine(columns.map((column) => csvCell(cellText(row[column]))).join(','));
    } else await writeLine(rows.length === 0 ? '(no rows)' : table(rows));
    return EXIT.done;
  });
}

/** Quoted where needed; a cell that a spreadsheet would run as a formula gets an apostrophe in front. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
