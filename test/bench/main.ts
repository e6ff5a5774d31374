/**
 * `npm run bench [ARTICLES] [CHARACTERS]`: JSON lines about this machine. On an embedded Postgres of its own, and on the
 * Redis of REDIS_URL where that is set, else on BullMQ's Postgres backend.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEmbedded } from '@wirediff/db';
import { startUp } from './start.ts';
import { queueAlone, wholeWay } from './whole-way.ts';

const articles = count(process.argv[2] ?? '1000', 'articles');
const characters = count(process.argv[3] ?? '5000', 'characters of each');
const print = (line: object) => console.log(JSON.stringify(line));

/** @throws {Error} of an argument that is no whole number above 0 */
function count(given: string, what: string): number {
  if (/^[1-9]\d*$/.test(given)) return Number(given);
  throw new Error(
    `"${given}" is no number of ${what}. Give npm run bench -- [ARTICLES] [CHARACTERS], or one of comparison, extraction, resolution and growth.`,
  );
}

const round = (n: number) => Math.round(n * 10) / 10;

print({ bench: 'machine', cpus: os.cpus().length, model: os.cpus()[0]?.model, node: process.versions.node });
print({ bench: 'wirediff extract, one short article', ...startUp() });

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wirediff-bench-'));
// Reached by whoever runs the server when root runs this.
fs.chmodSync(folder, 0o755);
const server = await startEmbedded({ dataDir: folder });
try {
  const bench = { databaseUrl: server.url, redisUrl: process.env.REDIS_URL || undefined };
  const queue = bench.redisUrl === undefined ? 'postgres' : 'redis';
  const jobs = await queueAlone(bench, articles);
  print({ bench: 'BullMQ alone, jobs that do nothing', queue, jobs: articles, jobs_per_second: round(jobs) });
  const way = await wholeWay(bench, articles, characters);
  print({
    bench: 'articles the whole way',
    queue,
    articles,
    characters,
    seconds: round(way.seconds),
    articles_per_second: round(articles / way.seconds),
    accepted_per_second: round(articles / way.acceptSeconds),
    extract_memory_peak_megabytes: way.memory.extract,
    compare_memory_peak_megabytes: way.memory.compare,
  });
} finally {
  await server.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}
