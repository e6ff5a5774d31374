/** `npm run faults`: the fault tests at full length (kills, wipes, restarts by the hundred); the short set is in `npm test`. */
process.env.WIREDIFF_FAULTS = 'long';
process.argv.splice(2, 0, 'test/faults');
await import('./test.mjs');
