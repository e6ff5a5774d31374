import { onShutdown } from '@wirediff/runtime';
import { openDoor } from '../door.js';
import { say } from '../output.js';
import { openPlace } from '../place.js';
import { startWhole } from '../whole.js';

/** `wirediff up`: everything in one process, until Ctrl-C. */
export async function upCommand(): Promise<number> {
  const place = await openPlace();
  const whole = await startWhole(place);
  const api = await openDoor(place, whole);
  say(
    `wirediff is up: ${api.url} (${place.embedded ? 'embedded Postgres' : 'your Postgres'}, jobs on ${whole.queues.kind}). Ctrl-C ends it.`,
  );
  onShutdown(
    async () => {
      await api.close();
      await whole.close();
      await place.close();
    },
    whole.limits.shutdown + 5000,
    say,
  );
  return new Promise(() => {});
}
