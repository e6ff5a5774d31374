import { connect } from '@wirediff/db';
import { openQueues } from '@wirediff/queue';
import { createLogger, onShutdown } from '@wirediff/runtime';
import { config } from './config.js';
import { startApi } from './server.js';

const log = createLogger('api');
const { databaseUrl, readerUrl, redisUrl, host, port, limits, keys, rate } = config();
const db = connect(databaseUrl, 8);
const queues = await openQueues({ databaseUrl, redisUrl });
const api = await startApi({ db, queues, limits, log, readerUrl, host, port, keys, rate });
log.info({ url: api.url }, 'answering');

onShutdown(
  async () => {
    await api.close();
    await queues.close();
    await db.destroy();
  },
  limits.shutdown,
  (message) => log.info(message),
);
