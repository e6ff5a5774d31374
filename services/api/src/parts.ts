import type { connect } from '@wirediff/db';
import type { Queues } from '@wirediff/queue';
import type { Limits, Logger } from '@wirediff/runtime';
import type { Key } from './keys.js';

/** What the api is put together from. */
export interface ApiParts {
  readonly db: ReturnType<typeof connect>;
  readonly queues: Queues;
  readonly limits: Limits;
  /** Hears why an answer was a 500 or 503. */
  readonly log: Logger;
  /** Pages are read through this role. */
  readonly readerUrl: string;
  /** 127.0.0.1 unless keys are set or a container says otherwise. */
  readonly host?: string;
  /** 0 for a free one. */
  readonly port?: number;
  /** None: every door is open. */
  readonly keys?: readonly Key[];
  /** Requests a minute and address. */
  readonly rate?: number;
}
