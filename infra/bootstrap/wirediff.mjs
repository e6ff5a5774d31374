/** `npm run -s wirediff -- ...`: the command line, built first where that was not done yet. */
import fs from 'node:fs';
import path from 'node:path';
import { become, checkout, say } from './checkout.mjs';

const main = 'services/cli/dist/main.js';
if (!fs.existsSync(path.join(checkout, main))) {
  say('This checkout is not built yet.');
  // Loaded only here: the command has to start fast.
  const { install } = await import('./install.mjs');
  const { build } = await import('./build.mjs');
  install();
  build();
}
await become(main, process.argv.slice(2));
