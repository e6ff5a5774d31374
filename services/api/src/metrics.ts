import { type connect, countAllLate, countStages } from '@wirediff/db';
import { Gauge, Registry } from 'prom-client';

/** Prometheus metrics, asked of the database at each scrape: how many stage rows are in which state. */
export function createMetrics(db: ReturnType<typeof connect>): Registry {
  const registry = new Registry();
  new Gauge({
    name: 'wirediff_stages',
    help: 'Stage rows by stage and state.',
    labelNames: ['stage', 'state'] as const,
    registers: [registry],
    async collect() {
      this.reset();
      for (const { stage, state, count } of await countStages(db)) this.set({ stage, state }, count);
    },
  });
  new Gauge({
    name: 'wirediff_late_commits',
    help: 'Attempts that came back after a newer one had begun, and were dropped.',
    registers: [registry],
    async collect() {
      this.set(await countAllLate(db));
    },
  });
  new Gauge({
    name: 'wirediff_process_memory_bytes',
    help: 'Resident memory of the api process.',
    registers: [registry],
    collect() {
      this.set(process.memoryUsage.rss());
    },
  });
  return registry;
}
