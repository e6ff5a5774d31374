import { destination, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/**
 * A logger that writes JSON lines to stderr, so that stdout stays data. Ids, counts and reasons are logged, never
 * the text of an article.
 *
 * @param name the process, e.g. `extract`
 */
export function createLogger(name: string, level = process.env.WIREDIFF_LOG_LEVEL ?? 'info'): Logger {
  return pino({ name, level, base: { name } }, destination({ dest: 2, sync: false }));
}
