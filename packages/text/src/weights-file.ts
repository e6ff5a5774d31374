import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * Reads a file of weights (gzipped) that lies in a package's `weights/` folder. `from` is the caller's
 * `import.meta.url`: `src/` and `dist/` are neighbours of `weights/`, so one path serves both. Throws where it is missing.
 */
export function readWeights(name: string, from: string): Uint8Array {
  return gunzipSync(readFileSync(new URL(`../weights/${name}`, from)));
}
