import { type ApiParts, startApi } from '@wirediff/api';
import { connect } from '@wirediff/db';
import { openQueues } from '@wirediff/queue';
import { createLogger, limits } from '@wirediff/runtime';
import { afterAll } from 'vitest';

/** The same database as its reader. */
export function asReader(url: string): string {
  const reader = new URL(url);
  reader.username = 'wirediff_reader';
  reader.password = 'reader';
  return reader.href;
}

/** A real API on a free port of this machine, closed when the test file is done. @returns its address */
export async function startTestApi(url: string, more: Partial<ApiParts> = {}): Promise<string> {
  const db = connect(url, 4);
  const queues = await openQueues({ databaseUrl: url, redisUrl: undefined });
  const api = await startApi({
    db,
    queues,
    limits: limits({}),
    log: createLogger('api', 'silent'),
    readerUrl: asReader(url),
    port: 0,
    rate: 100_000,
    ...more,
  });
  afterAll(async () => {
    await api.close();
    await queues.close();
    await db.destroy();
  });
  return api.url;
}
