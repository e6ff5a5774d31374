/** A setting that cannot be used. The message names the variable, what it held and what it may hold. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

type Env = Readonly<Record<string, string | undefined>>;

/** A text setting; an empty variable counts as not set. */
export function text(env: Env, name: string): string | undefined {
  const value = env[name]?.trim();
  return value ? value : undefined;
}

/**
 * A whole number between `min` and `max`.
 *
 * @throws SettingError where the variable holds anything else.
 */
export function whole(env: Env, name: string, fallback: number, min: number, max: number): number {
  const value = text(env, name);
  if (value === undefined) return fallback;
  const number = Number(value);
  if (Number.isInteger(number) && number >= min && number <= max) return number;
  throw new SettingError(
    `${name} is "${value}", but it must be a whole number from ${min} to ${max}. Leave it out for ${fallback}.`,
  );
}

/** `1`, `true`, `yes`, `on` and their opposites. @throws SettingError for anything else. */
export function flag(env: Env, name: string, fallback: boolean): boolean {
  const value = text(env, name)?.toLowerCase();
  if (value === undefined) return fallback;
  if (['1', 'true', 'yes', 'on'].includes(value)) return true;
  if (['0', 'false', 'no', 'off'].includes(value)) return false;
  throw new SettingError(`${name} is "${value}", but it must be 1 or 0.`);
}
