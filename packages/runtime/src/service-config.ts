import { SettingError, text } from './env.js';
import { type Limits, limits } from './limits.js';

/** What every service needs to know. */
export interface ServiceConfig {
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  readonly limits: Limits;
}

/** Settings of a service that runs as a process of its own. @throws SettingError */
export function serviceConfig(env: NodeJS.ProcessEnv = process.env): ServiceConfig {
  const databaseUrl = text(env, 'DATABASE_URL');
  if (databaseUrl === undefined) {
    throw new SettingError(
      'DATABASE_URL is not set. Name a Postgres, or use `wirediff up`, which brings its own.',
    );
  }
  return { databaseUrl, redisUrl: text(env, 'REDIS_URL'), limits: limits(env) };
}
