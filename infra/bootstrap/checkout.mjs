/**
 * The checkout, and running programs in it. Everything in this folder uses Node's built-ins only, because it runs
 * before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const checkout = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Was this module started itself, not imported? @param {string} url its import.meta.url */
export const isStarted = (url) => fs.realpathSync(process.argv[1] ?? '') === fileURLToPath(url);

/** Said on stderr: stdout is for data. */
export const say = (words) => process.stderr.write(`${words}\n`);

/** @param {string} least e.g. '20.19' */
export function needNode(least = '20.19') {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [leastMajor, leastMinor] = least.split('.').map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  say(`wirediff needs Node ${least} or newer, and this is Node ${process.versions.node}.`);
  process.exit(1);
}

/**
 * Runs a program to its end in the checkout; what it prints goes to stderr. Ends this process where it fails.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {string} what for the message: "Installing"
 */
export function run(program, args, what) {
  const shell = process.platform === 'win32';
  const done = spawnSync(program, args, {
    cwd: checkout,
    stdio: ['ignore', 2, 2],
    shell,
    env: { ...process.env, CI: 'true' },
  });
  if (done.signal === 'SIGINT') process.exit(130);
  if (done.status === 0) return;
  say(
    `${what} failed: ${[program, ...args].join(' ')} ${done.error?.message ?? `ended with ${done.signal ?? done.status}`}`,
  );
  process.exit(1);
}

/**
 * Becomes the program `file` of the checkout: no second process, so signals, exit codes and start-up time are its own.
 *
 * @param {string} file path from the checkout
 * @param {readonly string[]} args
 */
export async function become(file, args) {
  const main = path.join(checkout, file);
  process.argv = [process.execPath, main, ...args];
  // npm runs scripts in the checkout, but the user's relative paths are meant from where the user stands.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  await import(pathToFileURL(main).href);
}
