import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { SettingError } from '@wirediff/runtime';

/** What a key opens: reading pages, handing in articles, or what only operators may see. */
export type Scope = 'read' | 'submit' | 'admin';

export interface Key {
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** SHA-256 of the key; the key itself is kept nowhere. A random key of 256 bits needs no slow hash. */
  readonly hash: Buffer;
}

const SCOPES: readonly Scope[] = ['read', 'submit', 'admin'];
const hashOf = (key: string) => createHash('sha256').update(key, 'utf8').digest();

/**
 * Reads `WIREDIFF_API_KEYS`: `NAME:SCOPE+SCOPE:SHA256`, several by commas. No keys: every door is open, and the api listens
 * on this machine only.
 *
 * @throws SettingError naming the entry that cannot be read, or its scope that nobody knows
 */
export function readKeys(written: string | undefined): Key[] {
  return (written ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [name, scopes, hash] = entry.split(':');
      if (!name || !scopes || !/^[0-9a-f]{64}$/.test(hash ?? '')) {
        throw new SettingError(
          `WIREDIFF_API_KEYS: "${name ?? entry}" is not NAME:SCOPES:SHA256. \`wirediff keys new\` prints one.`,
        );
      }
      return {
        name,
        scopes: scopes.split('+').map((scope) => known(scope, name)),
        hash: Buffer.from(hash!, 'hex'),
      };
    });
}

/** A scope that was typed wrong opens nothing, and nobody would know why. */
function known(written: string, name: string): Scope {
  const scope = SCOPES.find((one) => one === written);
  if (scope !== undefined) return scope;
  throw new SettingError(
    `WIREDIFF_API_KEYS: "${name}" has the scope "${written}"; there are ${SCOPES.join(', ')}.`,
  );
}

/** Makes a key, and the entry that lets it in. The key is told once and kept nowhere. */
export function newKey(name: string, scopes: readonly Scope[]): { key: string; entry: string } {
  const key = `wd_${randomBytes(32).toString('base64url')}`;
  return { key, entry: `${name}:${scopes.join('+')}:${hashOf(key).toString('hex')}` };
}

/** The key of a request: `Bearer KEY`, or the password a browser sends (`Basic`, RFC 7617). */
function keyOf(authorization: string | undefined): string {
  const [, kind, value] = /^(Bearer|Basic) (.+)$/.exec(authorization ?? '') ?? [];
  if (kind === 'Bearer') return value!;
  return kind === 'Basic' ? (Buffer.from(value!, 'base64').toString('utf8').split(':')[1] ?? '') : '';
}

/** May the bearer of this Authorization header do that? Compared in constant time. `admin` opens everything. */
export function opens(
  keys: readonly Key[],
  authorization: string | undefined,
  scope: Scope,
): 'yes' | 'unknown' | 'no' {
  if (keys.length === 0) return 'yes';
  const hash = hashOf(keyOf(authorization));
  let found: Key | undefined;
  for (const key of keys) if (timingSafeEqual(key.hash, hash)) found = key;
  if (found === undefined) return 'unknown';
  return found.scopes.includes(scope) || found.scopes.includes('admin') ? 'yes' : 'no';
}
