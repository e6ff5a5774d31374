import type { Kysely } from 'kysely';
import { beat, giveBack, type Taken } from './queries/stages.js';
import type { Schema } from './tables/schema.js';

/** The stages a process works on, kept alive together. */
export interface Leases {
  /** @returns to be called when the work has ended */
  hold(taken: Taken): () => void;
  /** Gives back what is still held, so that others need not wait for the lease to run out. */
  close(): Promise<void>;
}

/**
 * Gives a sign of life for all held stages at once, four times a lease. A process that is killed or stopped gives none, and
 * its stages are taken over when the lease runs out.
 *
 * @param lease milliseconds
 */
export function startLeases(db: Kysely<Schema>, lease: number): Leases {
  const held = new Set<Taken>();
  const timer = setInterval(() => {
    // A beat that fails is made good by the next; four of them would have to fail in a row.
    beat(db, [...held]).catch(() => {});
  }, lease / 4);
  timer.unref();
  return {
    hold: (taken) => {
      held.add(taken);
      return () => held.delete(taken);
    },
    close: async () => {
      clearInterval(timer);
      // Where the database is away, the lease runs out by itself.
      await giveBack(db, [...held]).catch(() => {});
      held.clear();
    },
  };
}
