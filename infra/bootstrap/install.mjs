/** Installs what the lockfile names, with the pnpm that package.json pins. Does nothing where that is done already. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkout, isStarted, needNode, run, say } from './checkout.mjs';

const stamp = path.join(checkout, 'node_modules/.wirediff-installed');

/** @returns {boolean} whether there was something to do */
export function install() {
  needNode();
  const wanted = fingerprint();
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return false;
  const pinned = JSON.parse(read('package.json')).packageManager;
  const args = ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'];
  say('Installing (a quarter of a minute the first time) ...');
  if (hasPnpm(pinned)) run('pnpm', args, 'Installing');
  else run('npx', ['--yes', '--prefer-offline', pinned, ...args], 'Installing');
  fs.writeFileSync(stamp, wanted);
  return true;
}

/** Of all that decides what lies in node_modules. */
function fingerprint() {
  const files = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', '.pnpmfile.cjs', '.npmrc'];
  for (const floor of ['packages', 'services']) {
    for (const room of fs.readdirSync(path.join(checkout, floor)))
      files.push(`${floor}/${room}/package.json`);
  }
  files.push('test/package.json');
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`);
  for (const file of files.sort()) hash.update(`\0${file}\0${read(file)}`);
  return hash.digest('hex');
}

function read(file) {
  const at = path.join(checkout, file);
  return fs.existsSync(at) ? fs.readFileSync(at, 'utf8') : '';
}

/** Asked outside the checkout: inside it another pnpm would answer by fetching the pinned one. */
function hasPnpm(pinned) {
  const asked = spawnSync('pnpm', ['--version'], {
    cwd: os.tmpdir(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return asked.status === 0 && `pnpm@${asked.stdout.trim()}` === pinned;
}

if (isStarted(import.meta.url)) install();
