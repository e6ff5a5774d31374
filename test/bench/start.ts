import { spawnSync } from 'node:child_process';
import path from 'node:path';

const checkout = path.resolve(import.meta.dirname, '../../../..');
const article = 'Ivan Petrov resigned on Friday, AFP reported. "I am tired," he said in a statement.';

/** How long `wirediff extract` takes for one short article, from the shell's view: the median of seven, ms. */
export function startUp(): { ms: number } {
  const times = Array.from({ length: 7 }, () => {
    const began = performance.now();
    const done = spawnSync(process.execPath, ['infra/bootstrap/wirediff.mjs', 'extract', '-'], {
      cwd: checkout,
      input: article,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: '' },
    });
    if (done.status !== 0) throw new Error(done.stderr);
    return performance.now() - began;
  });
  return { ms: Math.round(times.sort((a, b) => a - b)[3]!) };
}
