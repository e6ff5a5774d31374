import { connect } from '@wirediff/db';
import { openQueues } from '@wirediff/queue';
import { createLogger, onShutdown } from '@wirediff/runtime';
import { config } from './config.js';
import { startCompare } from './start.js';

const log = createLogger('compare');
const { databaseUrl, redisUrl, limits } = config();
const db = connect(databaseUrl, limits.concurrency + 2);
const queues = await openQueues({ databaseUrl, redisUrl });
const working = await startCompare(db, queues, limits, log);
log.info({ queue: queues.kind, concurrency: limits.concurrency }, 'comparing');

onShutdown(
  async () => {
    await working.close(limits.shutdown);
    await queues.close();
    await db.destroy();
  },
  limits.shutdown + 4000,
  (message) => log.info(message),
);
