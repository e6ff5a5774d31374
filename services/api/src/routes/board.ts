import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
// The board most users of BullMQ know: it shows what lies in the queues, so that we need no page of our own for that.
import { FastifyAdapter } from '@bull-board/fastify';
import type { Queues } from '@wirediff/queue';
import type { FastifyInstance } from 'fastify';

/** Where the board lies; everything under it is for admins. */
export const BOARD = '/admin/queues';

/** The board styles its own elements; its scripts are files of its own. */
export const BOARD_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; manifest-src 'self'; base-uri 'self'";

type Shown = ConstructorParameters<typeof BullMQAdapter>[0];

/**
 * The queues as an admin sees them: jobs waiting, running, failed. To look only: what is to be done stands in Postgres, and is
 * mended by `wirediff failed`. Queues that cannot be reached at the start are not shown until the api is started again.
 */
export async function boardRoutes(app: FastifyInstance, queues: Queues): Promise<void> {
  const shown = await queues.inspect().catch(() => []);
  const serverAdapter = new FastifyAdapter();
  serverAdapter.setBasePath(BOARD);
  createBullBoard({
    queues: shown.map((queue) => new BullMQAdapter(queue as Shown, { readOnlyMode: true })),
    serverAdapter,
    options: { uiConfig: { boardTitle: 'wirediff' } },
  });
  await app.register(serverAdapter.registerPlugin(), { prefix: BOARD });
}
