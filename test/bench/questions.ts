import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';

/** Milliseconds a question of the README may take. */
const MOST_MS = 1000;

const readme = path.resolve(import.meta.dirname, '../../../../README.md');

/** The SQL of the README's questions, as a reader copies it. */
function questions(): string[] {
  return [...fs.readFileSync(readme, 'utf8').matchAll(/wirediff -- sql (?:--\w+ )?"(select [^"]+)"/g)]
    .map(([, text]) => text!)
    .filter((text) => !text.includes('...'));
}

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Plan[];
}

/** Tables that are read from end to end. */
function scanned(plan: Plan): string[] {
  const here = plan['Node Type'] === 'Seq Scan' ? [plan['Relation Name']!] : [];
  return [...here, ...(plan.Plans ?? []).flatMap(scanned)];
}

/**
 * Puts the README's questions to a database, as its reader: rows, milliseconds with the rows handed over, tables read from
 * end to end.
 *
 * @returns a sentence for each that takes too long or reads all claims
 */
export async function askReadme(url: string, print: (line: object) => void): Promise<string[]> {
  const failures: string[] = [];
  const reader = Object.assign(new URL(url), { username: 'wirediff_reader', password: 'reader' });
  const client = new pg.Client({ connectionString: reader.href });
  await client.connect();
  for (const question of questions()) {
    const times: number[] = [];
    let rows: number | null = null;
    for (let n = 0; n < 3; n++) {
      const began = performance.now();
      // A reader's statement ends after 30 seconds: then its rows are null.
      rows = await client.query(question).then(
        (answer) => answer.rowCount,
        () => null,
      );
      times.push(performance.now() - began);
    }
    const explained = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `explain (format json) ${question}`,
    );
    const ms = Math.round(Math.min(...times));
    const whole = [...new Set(scanned(explained.rows[0]!['QUERY PLAN'][0].Plan))];
    print({
      bench: 'README question',
      question,
      rows,
      ms,
      first_ms: Math.round(times[0]!),
      limit: MOST_MS,
      scanned: whole,
    });
    if (ms > MOST_MS) failures.push(`${ms} ms: ${question}`);
    if (whole.includes('claims')) failures.push(`All claims are read: ${question}`);
  }
  await client.end();
  return failures;
}
