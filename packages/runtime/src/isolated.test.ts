import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { startThinkers } from './isolated.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wirediff-threads-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.useRealTimers());

const BUILT = pathToFileURL(path.resolve(import.meta.dirname, '../dist/isolated.js')).href;
const options = { threads: 1, memory: 64, data: null };

/** A thread's file that loads for `loading` milliseconds and then works on what it is handed for as many as it is told. */
function threadThatLoads(loading: number): string {
  const file = path.join(folder, `loads-${loading}.mjs`);
  fs.writeFileSync(
    file,
    `import { inThread } from '${BUILT}';
     const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
     sleep(${loading});
     export default inThread((ms) => { sleep(ms); return ms; });`,
  );
  return file;
}

describe('the deadline of a thread', () => {
  it('does not count the time a thread takes to start', async () => {
    const thinkers = await startThinkers<number, number>(threadThatLoads(1500), options);
    expect(await thinkers.run(10, 700)).toBe(10);
    await thinkers.close();
  });

  it('ends work that outlasts it, and the next input finds a thread', async () => {
    const thinkers = await startThinkers<number, number>(threadThatLoads(0), options);
    await expect(thinkers.run(60_000, 100)).rejects.toMatchObject({
      name: 'Isolated',
      code: 'timeout',
      message: 'It took longer than 100 ms.',
    });
    expect(await thinkers.run(1, 5000)).toBe(1);
    await thinkers.close();
  });

  it('is not what is named where no thread begins at all', async () => {
    const thinkers = await startThinkers<number, number>(threadThatLoads(90_000), options);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const refused = expect(thinkers.run(1, 100)).rejects.toMatchObject({
      name: 'Isolated',
      code: 'timeout',
      message: 'No thread had begun on it after 60000 ms.',
    });
    await vi.advanceTimersByTimeAsync(60_000);
    await refused;
    vi.useRealTimers();
    await thinkers.close();
  });
});
