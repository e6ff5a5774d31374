import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from './database.ts';

/** Waits until no stage is left to be done. @throws after `patience` milliseconds, with the number still open */
export async function settled(url: string, patience = 60_000): Promise<void> {
  for (const end = Date.now() + patience; ; await sleep(50)) {
    const [row] = await ask<{ open: number }>(
      url,
      `select count(*)::int as open from wirediff.stages where state in ('pending', 'running')`,
    );
    if (row!.open === 0) return;
    if (Date.now() > end) throw new Error(`${row!.open} stages are still open`);
  }
}
