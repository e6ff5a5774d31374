import { openReport } from '@wirediff/db';
import { csvRow } from '../csv.js';
import { EXIT } from '../exits.js';
import { writeLine } from '../output.js';
import { readerUrl, withPlace } from '../place.js';
import { records, table } from '../table.js';

/** `wirediff sql`: one read-only query, as the reader's role: the report views and nothing else, 30 seconds at most. */
export function sqlCommand(
  query: string,
  { csv = false, json = false, long = false }: { csv?: boolean; json?: boolean; long?: boolean },
): Promise<number> {
  return withPlace(async ({ databaseUrl }) => {
    const report = openReport(readerUrl(databaseUrl), 1);
    try {
      const { columns, rows } = await report.query(query);
      if (json) for (const row of rows) await writeLine(JSON.stringify(row));
      else if (csv) {
        await writeLine(csvRow(columns));
        for (const row of rows) await writeLine(csvRow(columns.map((column) => row[column])));
      } else if (rows.length === 0) await writeLine('(no rows)');
      else await writeLine(long ? records(rows) : table(rows));
      return EXIT.done;
    } finally {
      await report.close();
    }
  });
}
