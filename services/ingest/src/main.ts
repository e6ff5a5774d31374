import { connect } from '@wirediff/db';
import { openQueues } from '@wirediff/queue';
import { createLogger, onShutdown } from '@wirediff/runtime';
import { config } from './config.js';
import { startIntake } from './intake-station.js';
import { keepReconciling } from './reconcile.js';

const log = createLogger('ingest');
const { databaseUrl, redisUrl, limits } = config();
const db = connect(databaseUrl, 4);
const queues = await openQueues({ databaseUrl, redisUrl });
const reconciler = keepReconciling(db, queues, limits, log);
const intake = startIntake(db, queues, limits);
log.info({ queue: queues.kind }, 'looking after what is accepted');

onShutdown(
  async () => {
    await Promise.all([reconciler.close(), intake.close(limits.shutdown)]);
    await queues.close();
    await db.destroy();
  },
  limits.shutdown + 4000,
  (message) => log.info(message),
);
