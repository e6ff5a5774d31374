import fs from 'node:fs';
import { dataFolder, isMigrated } from '@wirediff/db';
import { openQueues } from '@wirediff/queue';
import { limits, text } from '@wirediff/runtime';
import { EXIT } from '../exits.js';
import { writeLine } from '../output.js';
import { CHECKOUT, openPlace } from '../place.js';

/** `wirediff doctor`: looks at everything a run needs, says what is wrong and how to mend it. */
export async function doctorCommand(): Promise<number> {
  let wrong = 0;
  const look = async (what: string, check: () => Promise<string> | string) => {
    try {
      await writeLine(`ok    ${what}: ${await check()}`);
    } catch (error) {
      wrong++;
      await writeLine(`WRONG ${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  await look('Node', () => {
    const [major, minor] = process.versions.node.split('.').map(Number) as [number, number];
    if (major > 20 || (major === 20 && minor >= 19)) return process.versions.node;
    throw new Error(`${process.versions.node} is too old: install Node 20.19 or newer.`);
  });
  await look('settings', () => {
    limits();
    return 'all within their range';
  });
  await look('data folder', () => {
    const folder = dataFolder(CHECKOUT);
    fs.mkdirSync(folder, { recursive: true });
    fs.accessSync(folder, fs.constants.W_OK);
    return folder;
  });
  await look('database', async () => {
    const place = await openPlace('any');
    try {
      if (!(await isMigrated(place.db)))
        throw new Error('the schema is not up to date: run `wirediff migrate`.');
      await look('queue', async () => {
        const queues = await openQueues(place);
        try {
          const waiting = await queues.waiting('extract');
          return `${queues.kind}, ${waiting} jobs waiting`;
        } finally {
          await queues.close();
        }
      });
      return place.embedded ? 'embedded Postgres' : 'the one DATABASE_URL names';
    } finally {
      await place.close();
    }
  });
  if (text(process.env, 'REDIS_URL') === undefined)
    await writeLine('note  REDIS_URL is not set: jobs lie in Postgres.');
  return wrong > 0 ? EXIT.failed : EXIT.done;
}
