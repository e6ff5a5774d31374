/**
 * `npm run bench -- growth [ARTICLES] [ROUNDS]`: JSON lines on what many stored articles cost. Databases of 1,000 and of
 * 100,000 generated articles; one more article is compared in all of them in turn; then the README's questions are
 * put to the large one. Fails where a promise is not kept.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { compareStation, openStation } from '@wirediff/compare';
import { connect, migrate, seedAgencies, startEmbedded } from '@wirediff/db';
import { AGENCIES } from '@wirediff/resolution';
import { limits as readLimits } from '@wirediff/runtime';
import pg from 'pg';
import { endFilling, type Filling, fillFresh, fillOutlets, fillStories } from './fill.ts';
import { sizeOf, tell } from './invented-news.ts';
import { askReadme } from './questions.ts';

const SMALL = 1000;
/** Days over which the large database's articles lie. */
const DAYS = 365;
/** How much more an article may cost among 100 times as many. */
const MOST = 1.5;

const LARGE = Number(process.argv[2] ?? 100_000);
const ROUNDS = Number(process.argv[3] ?? 60);
const print = (line: object) => console.log(JSON.stringify(line));
const round = (n: number) => Math.round(n * 100) / 100;
const failures: string[] = [];

const numbers = Array.from({ length: LARGE }, (_, story) => story);
const upTo = (list: readonly number[], articles: number) => {
  let sum = 0;
  return list.filter((story) => {
    sum += sizeOf(story);
    return sum - sizeOf(story) < articles;
  });
};
const all = upTo(numbers, LARGE);
const aDay = all.length / DAYS;
/** The first days of the large one: what it was when it had 1,000 articles. */
const early = upTo(all, SMALL);
/** As many over the whole time: then an article has 100 times as few neighbours in its days. */
const spread = upTo(
  all.filter((story) => story % Math.floor(LARGE / SMALL) === 0),
  SMALL,
);

/** A filled database and its compare station. */
async function filled(url: string, name: string, stories: readonly number[]) {
  const began = performance.now();
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const place = Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const db = connect(place, 4);
  await migrate(db);
  await seedAgencies(db, AGENCIES);
  const client = new pg.Client({ connectionString: place });
  await client.connect();
  const filling: Filling = { client, articles: 0, claims: 0, comparisons: 0 };
  await fillOutlets(filling);
  for (let from = 0; from < stories.length; from += 50) {
    const part = stories.slice(from, from + 50);
    await fillStories(
      filling,
      part.map((story) => ({
        story,
        told: Array.from({ length: sizeOf(story) }, (_, n) => tell(story, n, { aDay })),
      })),
    );
  }
  await endFilling(filling);
  const { articles, claims, comparisons } = filling;
  const seconds = Math.round((performance.now() - began) / 1000);
  print({
    bench: 'growth',
    database: name,
    stories: stories.length,
    articles,
    claims,
    comparisons,
    filled_in_s: seconds,
  });
  const station = await openStation(db, readLimits());
  return {
    name,
    place,
    filling,
    station,
    close: () => Promise.all([client.end(), station.close()]).then(() => db.destroy()),
  };
}

type Filled = Awaited<ReturnType<typeof filled>>;

/** How long the compare stage takes for one more article of a story, ms. */
async function oneMore({ filling, station }: Filled, story: number): Promise<number> {
  const stageId = await fillFresh(filling, tell(story, sizeOf(story), { aDay }));
  const began = performance.now();
  const fate = await compareStation(station, stageId);
  if (fate !== 'done') throw new Error(`The compare stage ended with ${fate}.`);
  return performance.now() - began;
}

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]!;
const mean = (list: readonly number[]) => list.reduce((sum, n) => sum + n, 0) / list.length;

/** The same stories get the same article in both, in turn, so that a busy machine is busy for both. */
async function against(small: Filled, large: Filled, stories: readonly number[]): Promise<void> {
  const times: [number[], number[]] = [[], []];
  for (let n = 0; n < ROUNDS + 5; n++) {
    const story = stories[(n * 7) % stories.length]!;
    const order = n % 2 === 0 ? [small, large] : [large, small];
    for (const one of order) {
      const ms = await oneMore(one, story);
      // The first rounds warm threads and caches up.
      if (n >= 5) times[one === small ? 0 : 1].push(ms);
    }
  }
  const ratio = median(times[1]) / median(times[0]);
  print({
    bench: 'one more article, compare stage',
    small: small.name,
    rounds: ROUNDS,
    ms_small: round(median(times[0])),
    ms_large: round(median(times[1])),
    mean_small: round(mean(times[0])),
    mean_large: round(mean(times[1])),
    ratio: round(ratio),
    limit: MOST,
  });
  if (ratio > MOST)
    failures.push(`One more article costs ${round(ratio)} times as much as in ${small.name}.`);
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wirediff-bench-'));
// Reached by whoever runs the server when root runs this.
fs.chmodSync(folder, 0o755);
const server = await startEmbedded({ dataDir: folder });
try {
  const [first, second, large] = [
    await filled(server.url, 'early', early),
    await filled(server.url, 'spread', spread),
    await filled(server.url, 'large', all),
  ];
  await against(first, large, early);
  await against(second, large, spread);
  failures.push(...(await askReadme(large.place, print)));
  await Promise.all([first, second, large].map((one) => one.close()));
} finally {
  await server.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;
