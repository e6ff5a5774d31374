import { type Limits, limits, SettingError, text, whole } from '@wirediff/runtime';
import { type Key, readKeys } from './keys.js';

/** Where the api listens, and whom it lets in. */
export interface Door {
  readonly host: string;
  readonly port: number;
  readonly keys: readonly Key[];
  /** Requests a minute and address. */
  readonly rate: number;
}

export interface Config extends Door {
  readonly databaseUrl: string;
  readonly readerUrl: string;
  readonly redisUrl: string | undefined;
  readonly limits: Limits;
}

/** This machine only, unless keys are set or `WIREDIFF_HOST` says otherwise. @throws SettingError */
export function door(env: NodeJS.ProcessEnv = process.env): Door {
  const keys = readKeys(text(env, 'WIREDIFF_API_KEYS'));
  return {
    host: text(env, 'WIREDIFF_HOST') ?? (keys.length > 0 ? '0.0.0.0' : '127.0.0.1'),
    port: whole(env, 'WIREDIFF_PORT', 8080, 0, 65_535),
    keys,
    rate: whole(env, 'WIREDIFF_RATE_PER_MINUTE', 600, 1, 1_000_000),
  };
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
  reader.password = encodeURIComponent(text(env, 'WIREDIFF_READER_PASSWORD') ?? 'reader');
  return {
    databaseUrl,
    readerUrl: text(env, 'WIREDIFF_READER_URL') ?? reader.href,
    redisUrl: text(env, 'REDIS_URL'),
    limits: limits(env),
    ...door(env),
  };
}
