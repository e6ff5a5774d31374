import pg from 'pg';

/** Rows of a query with the names of its columns, in order. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** The report views, through the role that can read them and nothing else. */
export interface Report {
  /** @throws Postgres' own error */
  query(text: string, values?: readonly unknown[]): Promise<Answer>;
  close(): Promise<void>;
}

/**
 * Opens the report for reading.
 *
 * @param readerUrl connection URL with the reader's role
 * @param max connections at the most
 */
export function openReport(readerUrl: string, max = 4): Report {
  const pool = new pg.Pool({ connectionString: readerUrl, max, connectionTimeoutMillis: 5000 });
  pool.on('error', () => {});
  return {
    query: async (text, values = []) => {
      const result = await pool.query(text, [...values]);
      return { columns: result.fields.map((field) => field.name), rows: result.rows };
    },
    close: () => pool.end(),
  };
}
