import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { livesAs, nameOf } from './alive.js';
import { withLock } from './lock.js';
import { signIn, signOut } from './users.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wirediff-lock-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('the lock', () => {
  it('lets one in at a time, also when all find the lock of a dead process', async () => {
    const file = path.join(folder, 'dead.lock');
    fs.writeFileSync(file, `${deadPid()}-1`);
    fs.writeFileSync(`${file}.${deadPid()}-1.1`, 'killed while it waited');
    let inside = 0;
    let most = 0;
    const turn = () =>
      withLock(file, async () => {
        most = Math.max(most, ++inside);
        await sleep(5);
        inside--;
      });
    await Promise.all(Array.from({ length: 8 }, turn));
    expect(most).toBe(1);
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('is given back when the work fails', async () => {
    const file = path.join(folder, 'failing.lock');
    await expect(withLock(file, () => Promise.reject(new Error('no space')))).rejects.toThrow('no space');
    expect(await withLock(file, async () => 'again')).toBe('again');
  });
});

describe('a process by its name', () => {
  it('is not mistaken for another that was given the same number', () => {
    expect(livesAs(nameOf(process.pid))).toBe(true);
    expect(livesAs(`${process.pid}-1`)).toBe(false);
    expect(livesAs('no name')).toBe(false);
  });
});

describe('the users of a server', () => {
  it('do not count once they were killed, and the last living one is told so', () => {
    const users = path.join(folder, 'users');
    const [one, two] = [signIn(users), signIn(users)];
    fs.writeFileSync(path.join(users, `${deadPid()}-7.1`), '');
    expect(signOut(one)).toBe(false);
    expect(signOut(two)).toBe(true);
  });
});
