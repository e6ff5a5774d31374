/** `npm run bench`: how fast articles go the whole way on this machine, as JSON lines. */
import { build } from './build.mjs';
import { become, run } from './checkout.mjs';
import { install } from './install.mjs';

install();
build();
// `npm run bench -- comparison`: what one more article costs a story; `-- extraction`: how fast text becomes
// attributions; `-- resolution`: text becomes credits; `-- growth`: what 100,000 stored articles cost; else the whole way.
const [which, ...rest] = process.argv.slice(2);
if (/^(?:comparison|extraction|resolution)$/.test(which ?? '')) {
  await become(`test/bench/${which}.mjs`, rest);
} else {
  run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'test/bench'], 'Building the bench');
  if (which === 'growth') await become('test/bench/dist/bench/growth.js', rest);
  else await become('test/bench/dist/bench/main.js', process.argv.slice(2));
}
