import fs from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(import.meta.dirname, '../samples');

/** A sample article by its file name, as it is handed in. */
export function sample(name: string): { text: string; outlet: string; title: string; published_at: string } {
  const known = JSON.parse(fs.readFileSync(path.join(FOLDER, `${name}.json`), 'utf8'));
  return { ...known, text: fs.readFileSync(path.join(FOLDER, `${name}.txt`), 'utf8') };
}

export const SAMPLES = fs
  .readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))
  .sort();
