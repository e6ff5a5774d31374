import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, seedAgencies } from '@wirediff/db';
import { accept } from '@wirediff/intake';
import { AGENCIES } from '@wirediff/resolution';
import { limits } from '@wirediff/runtime';
import { describe, expect, it } from 'vitest';
import { ask, freshDatabase } from '../support/database.ts';
import { settled } from '../support/settled.ts';
import { wireCopy } from '../support/wire-copy.ts';
import { startWorkers } from '../support/workers.ts';

const LONG = process.env.WIREDIFF_FAULTS === 'long';
const BYTES = LONG ? 10 * 1024 * 1024 : 1024 * 1024;

/** The most memory a process has had, megabytes. */
const peakOf = (pid: number) =>
  Math.round(Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024);

/** Articles told one after the other, until the text is as long as it may be. */
function longArticle(): { text: string; outlet: string; title: string } {
  const parts: string[] = [];
  let bytes = 0;
  for (let n = 0; ; n++) {
    const { text } = wireCopy(n, 5000);
    bytes += Buffer.byteLength(text) + 2;
    if (bytes > BYTES) break;
    parts.push(text);
  }
  return { text: parts.join('\n\n'), outlet: 'The Long Evening Star', title: 'All the news of the year' };
}

/** What a worker may take in all, megabytes. */
const MOST_MEMORY = 512;

describe.skipIf(process.platform !== 'linux')(`an article of ${BYTES / 1024 ** 2} megabytes`, () => {
  it('is extracted and compared, in bounded memory', async () => {
    const url = await freshDatabase();
    const db = connect(url, 2);
    await seedAgencies(db, AGENCIES);
    const workers = startWorkers({ DATABASE_URL: url, REDIS_URL: '' }, 1);
    await sleep(2500);
    const began = Date.now();
    await accept({ db, queues: null, limits: limits({}) }, [longArticle()]);
    await settled(url, 300_000);
    const seconds = (Date.now() - began) / 1000;
    const peaks = Object.fromEntries(
      ['extract', 'compare'].map((service) => [service, peakOf(workers.of(service)[0]!.pid!)]),
    );
    const [row] = await ask<{ claims: number; aside: number; crashes: number }>(
      url,
      `select (select count(*)::int from wirediff.claims) as claims,
        (select count(*)::int from wirediff.stages where state = 'set_aside') as aside,
        (select sum(crashes)::int from wirediff.stages) as crashes`,
    );
    const parts = await ask(
      url,
      'select stage, state, error_code, attempts, extract(epoch from finished_at - started_at)::real as seconds from wirediff.stages order by id',
    );
    await workers.stop();
    await db.destroy();
    console.log(
      JSON.stringify({ fault: 'large article', bytes: BYTES, seconds, peak_megabytes: peaks, ...row, parts }),
    );
    expect(row!.claims).toBeGreaterThan(BYTES / 1000);
    expect(Math.max(...Object.values(peaks))).toBeLessThan(MOST_MEMORY);
    expect({ aside: row!.aside, crashes: row!.crashes }).toEqual({ aside: 0, crashes: 0 });
  }, 400_000);
});
