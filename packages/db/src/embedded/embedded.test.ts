import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { isAlive } from './alive.js';
import { findRunning } from './running.js';
import { startEmbedded } from './start.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wirediff embedded-'));
// Reached by whoever runs the server when the tests run as root.
fs.chmodSync(folder, 0o755);
const data = path.join(folder, 'pg');
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

async function ask(url: string, question: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(question)).rows[0];
  } finally {
    await client.end();
  }
}

describe('the embedded Postgres', () => {
  it('starts from nothing, is one server for all who ask at once, and the last one out stops it', async () => {
    const [one, two] = await Promise.all([
      startEmbedded({ dataDir: folder }),
      startEmbedded({ dataDir: folder }),
    ]);
    expect(one.pid).toBe(two.pid);
    expect(one.reused).toBe(!two.reused);
    expect(
      await ask(one.url, 'select current_setting($$server_version_num$$)::int / 10000 as major'),
    ).toEqual({ major: 17 });
    await one.stop();
    expect(await findRunning(data)).not.toBeNull();
    await two.stop();
    expect(await findRunning(data)).toBeNull();
  });

  it('listens on this machine only, keeps its data, and its password in a file nobody else may read', async () => {
    const first = await startEmbedded({ dataDir: folder });
    await ask(first.url, 'create table dispatches as select 1 as number');
    expect(await ask(first.url, 'show listen_addresses')).toEqual({ listen_addresses: '127.0.0.1' });
    expect(fs.statSync(path.join(folder, 'password')).mode & 0o077).toBe(0);
    await first.stop();
    const second = await startEmbedded({ dataDir: folder });
    expect(second.reused).toBe(false);
    expect(await ask(second.url, 'select number from dispatches')).toEqual({ number: 1 });
    await second.stop();
  });

  it('is found again after the process that started it was killed', async () => {
    const script = path.join(folder, 'starter.mjs');
    const start = path.resolve(import.meta.dirname, '../../dist/embedded/start.js');
    fs.writeFileSync(
      script,
      `import { startEmbedded } from ${JSON.stringify(start)};
       const { pid } = await startEmbedded({ dataDir: ${JSON.stringify(folder)} });
       console.log(pid); setInterval(() => {}, 1000);`,
    );
    const starter = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const pid = Number(
      await new Promise((resolve) => starter.stdout.once('data', (data) => resolve(String(data)))),
    );
    starter.kill('SIGKILL');
    await new Promise((resolve) => starter.once('exit', resolve));
    expect(isAlive(pid)).toBe(true);
    const found = await startEmbedded({ dataDir: folder });
    expect(found).toMatchObject({ pid, reused: true });
    await found.stop();
    expect(await findRunning(data)).toBeNull();
  });

  it('comes back after the server itself was killed, whose pid file still says that it is ready', async () => {
    const first = await startEmbedded({ dataDir: folder });
    process.kill(first.pid, 'SIGKILL');
    while (isAlive(first.pid)) await new Promise((resolve) => setTimeout(resolve, 10));
    const second = await startEmbedded({ dataDir: folder });
    expect(second).toMatchObject({ reused: false });
    expect(await ask(second.url, 'select number from dispatches')).toEqual({ number: 1 });
    await first.stop();
    await second.stop();
    expect(await findRunning(data)).toBeNull();
  });

  it('says where its words are when it cannot start', async () => {
    const flags = ['-c', 'shared_buffers=nonsense'];
    await expect(startEmbedded({ dataDir: folder, flags })).rejects.toThrow(/did not start.*shared_buffers/s);
  });
});
