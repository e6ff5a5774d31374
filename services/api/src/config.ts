import { type Limits, limits, SettingError, text, whole } from '@wirediff/runtime';
import { type Key, readKeys } from './keys.js';

export interface Config {
  readonly databaseUrl: string;
  readonly readerUrl: string;
  readonly redisUrl: string | undefined;
  readonly host: string;
  readonly port: number;
  readonly limits: Limits;
  readonly keys: readonly Key[];
  readonly rate: number;
}

/** Settings of the api as a process of its own. @throws SettingError */
export function config(env: NodeJS.ProcessEnv = process.env): Config {
  const databaseUrl = text(env, 'DATABASE_URL');
  if (databaseUrl === undefined) {
    throw new SettingError(
      'DATABASE_URL is not set. Name a Postgres, or use `wirediff up`, which brings its own.',
    );
  }
  const reader = new URL(databaseUrl);
  reader.username = 'wirediff_reader';
  reader.password = text(env, 'WIREDIFF_READER_PASSWORD') ?? 'reader';
  return {
    databaseUrl,
    readerUrl: text(env, 'WIREDIFF_READER_URL') ?? reader.href,
    redisUrl: text(env, 'REDIS_URL'),
    host: text(env, 'WIREDIFF_HOST') ?? '127.0.0.1',
    port: whole(env, 'WIREDIFF_PORT', 8080, 0, 65_535),
    limits: limits(env),
    keys: readKeys(text(env, 'WIREDIFF_API_KEYS')),
    rate: whole(env, 'WIREDIFF_RATE_PER_MINUTE', 600, 1, 1_000_000),
  };
}
