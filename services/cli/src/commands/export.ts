import { openReport, VIEWS } from '@wirediff/db';
import { csvRow } from '../csv.js';
import { EXIT, Exit } from '../exits.js';
import { writeLine } from '../output.js';
import { readerUrl, withPlace } from '../place.js';

/** `wirediff export`: a whole report view on stdout, as CSV or JSON lines. */
export function exportCommand(view: string, { format }: { format: 'csv' | 'jsonl' }): Promise<number> {
  const known = VIEWS.find(({ name }) => name === view);
  if (known === undefined) {
    throw new Exit(
      EXIT.usage,
      `There is no view ${view}. There are: ${VIEWS.map(({ name }) => name).join(', ')}.`,
    );
  }
  return withPlace(async ({ databaseUrl }) => {
    const report = openReport(readerUrl(databaseUrl), 1);
    try {
      const { columns, rows } = await report.query(`select * from report.${known.name}`);
      if (format === 'csv') await writeLine(csvRow(columns));
      for (const row of rows) {
        await writeLine(
          format === 'csv' ? csvRow(columns.map((column) => row[column])) : JSON.stringify(row),
        );
      }
    } finally {
      await report.close();
    }
    return EXIT.done;
  });
}
