import { connect } from '@wirediff/db';
import { openQueues } from '@wirediff/queue';
import { createLogger, onShutdown } from '@wirediff/runtime';
import { config } from './config.js';
import { startExtract } from './start.js';

const log = createLogger('extract');
const { databaseUrl, redisUrl, limits } = config();
const db = connect(databaseUrl, limits.concurrency + 2);
const queues = await openQueues({ databaseUrl, redisUrl });
const working = await startExtract(db, queues, limits, log);
log.info({ queue: queues.kind, concurrency: limits.concurrency }, 'extracting');

onShutdown(
  async () => {
    await working.close(limits.shutdown);
    await queues.close();
    await db.destroy();
  },
  limits.shutdown + 4000,
  (message) => log.info(message),
);
