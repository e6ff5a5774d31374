import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * Reads a file of weights (gzipped) that lies in a package's `weights/` folder.
 *
 * @param from the caller's `import.meta.url`, from any room of the package: `src/` and `dist/` are neighbours of `weights/`
 * @throws {Error} where the file is missing
 */
export function readWeights(name: string, from: string): Uint8Array {
  const sources = Math.max(from.lastIndexOf('/src/'), from.lastIndexOf('/dist/'));
  return gunzipSync(readFileSync(new URL(`${from.slice(0, sources)}/weights/${name}`)));
}
