import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startApi } from '@wirediff/api';
import { startIntake } from '@wirediff/ingest';
import { openQueues } from '@wirediff/queue';
import { createLogger } from '@wirediff/runtime';
import { Queue } from 'bullmq';
import { afterAll, describe, expect, it } from 'vitest';
import { wirediff } from '../support/command.ts';
import { ask, freshDatabase } from '../support/database.ts';
import { startPipeline } from '../support/pipeline.ts';
import { hasRedis, startRedis } from '../support/redis.ts';

const url = await freshDatabase();
const redis = hasRedis ? await startRedis() : null;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wirediff-thousand-'));
afterAll(async () => {
  await redis?.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

const ARTICLE = {
  text: 'The lighthouse at Cape Lunden went dark on Monday, AFP reported.',
  outlet: 'The Harbour Courier',
  url: 'https://example.org/lunden',
};

describe('one article a thousand times at once, through HTTP, command line and queue', () => {
  it.skipIf(redis === null)(
    'is one article with one result, and 999 duplicates of it',
    async () => {
      const pipeline = await startPipeline(url, redis!.url);
      const queues = await openQueues({ databaseUrl: url, redisUrl: redis!.url });
      const intake = startIntake(pipeline.db, queues, pipeline.limits);
      const reader = new URL(url);
      reader.username = 'wirediff_reader';
      reader.password = 'reader';
      const api = await startApi({
        db: pipeline.db,
        queues,
        limits: pipeline.limits,
        log: createLogger('api', 'silent'),
        readerUrl: reader.href,
        port: 0,
        rate: 10_000,
      });
      const door = new Queue('articles', { connection: { url: redis!.url }, prefix: '{wirediff}' });

      const overHttp = Array.from({ length: 400 }, async () => {
        const answer = await fetch(`${api.url}/v1/articles`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(ARTICLE),
        });
        return ((await answer.json()) as { status: string }).status;
      });
      const lines = path.join(folder, 'same.jsonl');
      fs.writeFileSync(lines, `${JSON.stringify(ARTICLE)}\n`.repeat(100));
      const env = { DATABASE_URL: url, REDIS_URL: redis!.url };
      const overCommand = Array.from({ length: 3 }, async () => {
        const { out } = await wirediff(['enqueue', '--json', lines], { env });
        return out
          .trim()
          .split('\n')
          .map((line) => (JSON.parse(line) as { status: string }).status);
      });
      const overQueue = Array.from({ length: 300 }, async () => {
        const job = await door.add('article', ARTICLE);
        for (;;) {
          const done = await door.getJob(job.id!);
          if (done?.returnvalue) return (done.returnvalue as { status: string }).status;
          if (await done?.isFailed()) return 'failed';
          await sleep(50);
        }
      });
      const answers = [
        ...(await Promise.all(overHttp)),
        ...(await Promise.all(overCommand)).flat(),
        ...(await Promise.all(overQueue)),
      ];
      const count = (status: string) => answers.filter((one) => one === status).length;
      expect([answers.length, count('accepted'), count('duplicate')]).toEqual([1000, 1, 999]);

      const open = `select count(*)::int as n from wirediff.stages where state in ('pending', 'running')`;
      while ((await ask<{ n: number }>(url, open))[0]!.n > 0) await sleep(50);
      const [found] = await ask(
        url,
        `select (select count(*)::int from wirediff.articles) as articles, (select count(*)::int from wirediff.versions) as versions,
         (select count(*)::int from wirediff.runs) as runs`,
      );
      expect(found).toEqual({ articles: 1, versions: 1, runs: 1 });
      console.log(
        JSON.stringify({ fault: 'thousand at once', answers: 1000, accepted: 1, duplicates: 999, ...found }),
      );
      await door.close();
      await api.close();
      await intake.close(2000);
      await queues.close();
    },
    120_000,
  );
});
