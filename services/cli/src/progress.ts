import { setTimeout as sleep } from 'node:timers/promises';
import { type connect, countOpen } from '@wirediff/db';
import { colours, say } from './output.js';

/** After so long without a step forward somebody is told why that may be, ms. */
const PATIENCE = 10_000;

/** Shows how far some articles are, on stderr, until all of them are compared, unsupported or set aside. */
export async function watchUntilDone(
  db: ReturnType<typeof connect>,
  articleIds: readonly string[],
  label = 'comparing',
): Promise<void> {
  const ids = [...new Set(articleIds)];
  const live = colours(process.stderr) || process.stderr.isTTY === true;
  let before = -1;
  let moved = Date.now();
  let told = false;
  for (;;) {
    const open = await countOpen(db, ids);
    const done = ids.length - open;
    if (done !== before) {
      if (live) process.stderr.write(`\r${bar(done, ids.length)} ${label} ${done}/${ids.length} `);
      else if (open === 0) say(`${label}: ${done} of ${ids.length} done`);
      before = done;
      moved = Date.now();
    } else if (!told && Date.now() - moved > PATIENCE) {
      told = true;
      say(
        '\nNothing has moved for a while: does anybody work on them? `wirediff up` or the services do. Ctrl-C is safe.',
      );
    }
    if (open === 0) break;
    await sleep(60);
  }
  if (live) process.stderr.write('\n');
}

function bar(done: number, all: number): string {
  const width = 24;
  const full = all === 0 ? width : Math.round((done / all) * width);
  return `[${'='.repeat(full)}${' '.repeat(width - full)}]`;
}
