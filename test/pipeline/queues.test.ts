import { openQueues, type QueuePlace } from '@wirediff/queue';
import { afterAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../support/database.ts';
import { startProxy } from '../support/proxy.ts';
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

describe('the queue on a Postgres that is away for a moment', () => {
  const throughDoor = async () => {
    const { port } = new URL(databaseUrl);
    const door = await startProxy(Number(port));
    return { door, place: { databaseUrl: databaseUrl.replace(`:${port}/`, `:${door.port}/`) } };
  };

  it('is worked on by a worker that began meanwhile', async () => {
    const { door, place } = await throughDoor();
    const queues = await openQueues(place);
    await queues.send('extract', [{ stageId: '71' }]);
    door.cut();
    const seen: string[] = [];
    const worker = queues.work('extract', async ({ stageId }) => void seen.push(stageId), 1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    door.open();
    while (seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await worker.close(2000);
    await queues.close();
    await door.close();
    expect(seen).toEqual(['71']);
  });

  it('takes jobs afterwards from whoever was refused meanwhile', async () => {
    const { door, place } = await throughDoor();
    const queues = await openQueues(place);
    door.cut();
    await expect(queues.send('compare', [{ stageId: '72' }])).rejects.toThrow();
    door.open();
    await queues.send('compare', [{ stageId: '72' }]);
    expect(await queues.waiting('compare')).toBe(1);
    await queues.close();
    await door.close();
  });

  it('gives no job to a worker that was closed before it was back', async () => {
    const { door, place } = await throughDoor();
    const queues = await openQueues(place);
    door.cut();
    const seen: string[] = [];
    const worker = queues.work('extract', async ({ stageId }) => void seen.push(stageId), 1);
    await worker.close(200);
    door.open();
    await queues.send('extract', [{ stageId: '73' }]);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(seen).toEqual([]);
    expect(await queues.waiting('extract')).toBe(1);
    await queues.close();
    await door.close();
  });
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
