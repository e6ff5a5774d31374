import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serverIdentity } from './identity.js';
import { dataFolder, dataPlace, placeFor } from './places.js';

const asRoot = process.getuid?.() === 0;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wirediff-places-'));
beforeAll(() => {
  fs.chmodSync(folder, 0o1777);
  vi.stubEnv('TMPDIR', folder);
});
afterAll(() => {
  vi.unstubAllEnvs();
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('a place in the temp folder', () => {
  it('is closed to others and found again for the same purpose only', () => {
    const place = placeFor('data /srv/one');
    expect(fs.statSync(place).mode & 0o777).toBe(0o700);
    expect(placeFor('data /srv/one')).toBe(place);
    expect(placeFor('data /srv/two')).not.toBe(place);
  });

  it('is refused where somebody laid a link there', () => {
    const place = placeFor('data /srv/linked');
    fs.rmdirSync(place);
    fs.symlinkSync('/', place);
    expect(() => placeFor('data /srv/linked')).toThrow('is not ours');
  });

  it.runIf(asRoot)('is refused where another user made it first', () => {
    const place = placeFor('data /srv/taken');
    fs.chownSync(place, 4711, 4711);
    expect(() => placeFor('data /srv/taken')).toThrow('is not ours');
  });
});

describe('the data folder', () => {
  it('is .wirediff in the checkout unless WIREDIFF_DATA names another', () => {
    expect(dataFolder(folder, {})).toBe(path.join(folder, '.wirediff'));
    expect(dataFolder(folder, { WIREDIFF_DATA: '/srv/wire' })).toBe('/srv/wire');
  });

  it.runIf(asRoot)('stays where it was once chosen, and moves out of a folder only root may enter', () => {
    const shut = path.join(folder, 'shut');
    fs.mkdirSync(shut, { mode: 0o700 });
    const identity = serverIdentity(shut);
    const data = dataPlace(shut, identity);
    expect(data.startsWith(shut)).toBe(false);
    expect(fs.statSync(data).uid).toBe(identity?.uid);
    fs.writeFileSync(path.join(shut, 'server.json'), JSON.stringify({ data }));
    vi.stubEnv('TMPDIR', path.join(folder, 'elsewhere'));
    expect(dataPlace(shut, identity)).toBe(data);
    vi.stubEnv('TMPDIR', folder);
  });

  it.runIf(asRoot)(
    "is run by its owner where that is a plain user, so that root takes nobody's server away",
    () => {
      const theirs = path.join(folder, 'theirs');
      fs.mkdirSync(theirs);
      fs.chownSync(theirs, 4711, 4712);
      expect(serverIdentity(theirs)).toEqual({ uid: 4711, gid: 4712 });
    },
  );
});
