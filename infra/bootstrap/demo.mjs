/** `npm run demo`: from an empty checkout to the comparison tables. */

import { build } from './build.mjs';
import { become } from './checkout.mjs';
import { install } from './install.mjs';

install();
build();
await become('services/cli/dist/main.js', ['demo', ...process.argv.slice(2)]);
