import fs from 'node:fs';
import { text } from './env.js';

/** Named places where a fault test may strike. In production none of the variables is set and this costs a look-up. */
export type FaultPoint = 'after-claim' | 'before-commit' | 'after-commit' | 'after-enqueue';

/**
 * Kills this process without a word where `WIREDIFF_CRASH` names the stage and point (`extract:before-commit`), or stops it
 * until SIGCONT where `WIREDIFF_CRASH_SIGNAL` is SIGSTOP. Each crash happens once: `WIREDIFF_CRASH_ONCE` names a file
 * that is made by the first and holds its process number.
 */
export function crashPoint(stage: string, point: FaultPoint): void {
  if (process.env.WIREDIFF_CRASH !== `${stage}:${point}`) return;
  const once = text(process.env, 'WIREDIFF_CRASH_ONCE');
  if (once !== undefined) {
    try {
      fs.writeFileSync(once, String(process.pid), { flag: 'wx' });
    } catch {
      return;
    }
  }
  process.kill(process.pid, text(process.env, 'WIREDIFF_CRASH_SIGNAL') === 'SIGSTOP' ? 'SIGSTOP' : 'SIGKILL');
}

/**
 * Makes poison of texts that hold a mark, where `WIREDIFF_POISON` is on: the marks name what such an input would do to a
 * stage. Text from outside can do nothing here unless the operator of a test says so.
 *
 * @example WIREDIFF_POISON=extract and a text with "poison-loop": thinking about it never ends
 */
export function poison(stage: string, article: string): void {
  if (process.env.WIREDIFF_POISON !== stage) return;
  if (article.includes('poison-throw')) throw new Error('poisoned: this input makes the stage throw');
  if (article.includes('poison-loop')) for (;;);
  if (article.includes('poison-memory')) {
    const hoard: number[][] = [];
    for (;;) hoard.push(new Array(100_000).fill(hoard.length));
  }
}
