/** `npm test`: installs, builds and runs all tests, or those whose path holds one of the arguments. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { checkout } from './checkout.mjs';
import { install } from './install.mjs';

install();
build();

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wirediff-test-'));
const results = path.join(folder, 'results.json');
const vitest = spawn(
  process.execPath,
  [
    path.join(checkout, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...process.argv.slice(2),
  ],
  { cwd: checkout, stdio: 'inherit' },
);
// Ctrl-C reaches vitest too: it closes what it opened, and we wait for it.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => vitest.kill('SIGTERM'));
vitest.on('exit', (code, signal) => {
  const count = counted(results);
  // What fails outside any test (a file that cannot be loaded, a promise nobody awaited) is a failure too.
  if (code !== 0 && count.failed === 0) count.failed = 1;
  fs.rmSync(folder, { recursive: true, force: true });
  process.stdout.write(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`);
  process.exit(signal === 'SIGINT' ? 130 : count.failed > 0 ? 1 : 0);
});

function counted(file) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  if (!fs.existsSync(file)) return count;
  for (const { status, assertionResults } of JSON.parse(fs.readFileSync(file, 'utf8')).testResults) {
    const states = assertionResults.map((result) => result.status);
    count.passed += states.filter((state) => state === 'passed').length;
    const failed = states.filter((state) => state === 'failed').length;
    count.failed += failed;
    count.skipped += states.length - failed - states.filter((state) => state === 'passed').length;
    if (status === 'failed' && failed === 0) count.failed++;
  }
  return count;
}
