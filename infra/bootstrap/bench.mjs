/** `npm run bench`: how fast articles go the whole way on this machine, as JSON lines. */
import { build } from './build.mjs';
import { become } from './checkout.mjs';
import { install } from './install.mjs';

install();
build();
await become('test/bench/main.mjs', process.argv.slice(2));
