import { door, startApi } from '@wirediff/api';
import { text } from '@wirediff/runtime';
import { type Place, readerUrl } from './place.js';
import type { Whole } from './whole.js';

/**
 * Opens the API and its pages in this process: on `WIREDIFF_PORT`, else on 8080, else, where another program has that, on a
 * free one.
 */
export async function openDoor(
  place: Place,
  { queues, limits, log }: Whole,
): Promise<Awaited<ReturnType<typeof startApi>>> {
  const settings = door();
  const parts = { db: place.db, queues, limits, log, readerUrl: readerUrl(place.databaseUrl), ...settings };
  try {
    return await startApi(parts);
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (!taken || text(process.env, 'WIREDIFF_PORT') !== undefined) throw error;
    return startApi({ ...parts, port: 0 });
  }
}
