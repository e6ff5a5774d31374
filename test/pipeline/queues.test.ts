import { openQueues, type QueuePlace } from '@wirediff/queue';
import { afterAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../support/database.ts';
import { hasRedis, startRedis } from '../support/redis.ts';

const databaseUrl = await freshDatabase();
const redis = hasRedis ? await startRedis() : null;
afterAll(() => redis?.stop());

const places: [name: string, place: QueuePlace | null][] = [
  ['Postgres', { databaseUrl }],
  ['Redis', redis === null ? null : { databaseUrl, redisUrl: redis.url }],
];

describe.each(places)('the queue on %s', (_name, place) => {
  it.skipIf(place === null)('brings each job to one worker, and a job sent twice once', async () => {
    const queues = await openQueues(place!);
    const seen: string[] = [];
    const jobs = Array.from({ length: 50 }, (_, i) => ({ stageId: String(i) }));
    await queues.send('extract', jobs);
    await queues.send('extract', jobs);
    expect(await queues.waiting('extract')).toBe(50);
    const workers = [1, 2].map(() =>
      queues.work('extract', async ({ stageId }) => void seen.push(stageId), 4),
    );
    while (seen.length < 50) await new Promise((resolve) => setTimeout(resolve, 20));
    await Promise.all(workers.map((worker) => worker.close(2000)));
    expect(seen.map(Number).sort((a, b) => a - b)).toEqual(jobs.map(({ stageId }) => Number(stageId)));
    await queues.close();
  });

  it.skipIf(place === null)(
    'takes a job of the same stage again once the first is through, even if it threw',
    async () => {
      const queues = await openQueues(place!);
      let tries = 0;
      const worker = queues.work(
        'compare',
        async () => {
          if (++tries === 1) throw new Error('the first time it fails');
        },
        1,
      );
      while (tries < 2) {
        await queues.send('compare', [{ stageId: '7' }]);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      await worker.close(2000);
      await queues.close();
      expect(tries).toBe(2);
    },
  );
});

describe('a Redis that is wiped', () => {
  it.skipIf(redis === null)('is noticed, once', async () => {
    const queues = await openQueues({ databaseUrl, redisUrl: redis!.url });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await queues.wiped();
    expect(await queues.wiped()).toBe(false);
    const { Redis } = await import('ioredis');
    const other = new Redis(redis!.url);
    await other.flushall();
    other.disconnect();
    expect(await queues.wiped()).toBe(true);
    expect(await queues.wiped()).toBe(false);
    await queues.close();
  });
});
