/** `npm run train -- ...`: makes the weights of the extraction model anew from labelled data. */
import { build } from './build.mjs';
import { become } from './checkout.mjs';
import { install } from './install.mjs';

install();
build();
await become('packages/extraction/dist/train/main.js', process.argv.slice(2));
