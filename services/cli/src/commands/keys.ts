import { newKey, type Scope } from '@wirediff/api';
import { EXIT, Exit } from '../exits.js';
import { say, writeLine } from '../output.js';

const SCOPES: readonly Scope[] = ['read', 'submit', 'admin'];

/** `wirediff keys new NAME`: prints a key for the API, once, and the entry of WIREDIFF_API_KEYS that lets it in. */
export async function newKeyCommand(name: string, { scopes }: { scopes: string }): Promise<number> {
  const wanted = scopes.split(',').map((scope) => SCOPES.find((one) => one === scope));
  if (wanted.includes(undefined)) throw new Exit(EXIT.usage, `--scopes is a list of ${SCOPES.join(', ')}.`);
  if (!/^[\w.-]+$/.test(name))
    throw new Exit(EXIT.usage, `"${name}" is no name for a key: letters, digits, . _ and -.`);
  const { key, entry } = newKey(name, wanted as Scope[]);
  await writeLine(key);
  say(`Add to WIREDIFF_API_KEYS (entries are parted by commas), then start the api again:\n  ${entry}`);
  return EXIT.done;
}
