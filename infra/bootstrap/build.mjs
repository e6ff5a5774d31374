/** Builds what changed (`tsc -b`), and removes what was built from sources that are gone. */
import fs from 'node:fs';
import path from 'node:path';
import { checkout, isStarted, run } from './checkout.mjs';
import { install } from './install.mjs';

export function build() {
  for (const floor of ['packages', 'services']) {
    for (const room of fs.readdirSync(path.join(checkout, floor)))
      dropStale(path.join(checkout, floor, room));
  }
  run(process.execPath, [path.join(checkout, 'node_modules/typescript/bin/tsc'), '-b'], 'Building');
}

/** `tsc -b` leaves a deleted source's output where it was, to be imported by mistake. */
function dropStale(room) {
  const dist = path.join(room, 'dist');
  if (!fs.existsSync(dist)) return;
  for (const file of fs.readdirSync(dist, { recursive: true })) {
    const stem = /^(.*)\.(?:js|d\.ts)(?:\.map)?$/.exec(file)?.[1];
    if (stem === undefined) continue;
    const source = path.join(room, 'src', stem);
    if (!fs.existsSync(`${source}.ts`) && !fs.existsSync(`${source}.tsx`))
      fs.rmSync(path.join(dist, file), { force: true });
  }
}

if (isStarted(import.meta.url)) {
  install();
  build();
}
