import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** Is there a Redis to be started on this machine? CI installs one; elsewhere the Redis half of a test is skipped. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

export interface TestRedis {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** A real Redis on loopback, without persistence, gone when stopped. @param port to come back on after a stop */
export async function startRedis(port?: number): Promise<TestRedis> {
  const at = port ?? (await freePort());
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wirediff-redis-'));
  const settings = [
    '--port',
    String(at),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'no',
  ];
  const server = spawn('redis-server', [...settings, '--maxmemory-policy', 'noeviction'], {
    stdio: 'ignore',
  });
  await waitFor(at);
  return {
    url: `redis://127.0.0.1:${at}`,
    pid: server.pid!,
    stop: () =>
      new Promise((resolve) => {
        server.once('exit', () => {
          fs.rmSync(folder, { recursive: true, force: true });
          resolve();
        });
        server.kill('SIGKILL');
      }),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function waitFor(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = net.connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Redis did not open port ${port} within 5 seconds.`);
}
