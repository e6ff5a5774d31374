import type { connect } from '@wirediff/db';
import type { Queues } from '@wirediff/queue';
import type { Limits } from '@wirediff/runtime';
import type { Key } from './keys.js';

/** What the api is put together from. */
export interface ApiParts {
  readonly db: ReturnType<typeof connect>;
  readonly queues: Queues;
  readonly limits: Limits;
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
