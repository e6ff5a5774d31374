import { type Limits, limits, SettingError, text } from '@wirediff/runtime';

export interface Config {
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  readonly limits: Limits;
}

/** Settings of a service that runs as a process of its own. @throws SettingError */
export function config(env: NodeJS.ProcessEnv = process.env): Config {
  const databaseUrl = text(env, 'DATABASE_URL');
  if (databaseUrl === undefined) {
    throw new SettingError(
      'DATABASE_URL is not set. Name a Postgres, or use `wirediff up`, which brings its own.',
    );
  }
  return { databaseUrl, redisUrl: text(env, 'REDIS_URL'), limits: limits(env) };
}
