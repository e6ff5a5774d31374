import { EXIT, Exit } from './exits.js';

/** Ids of articles as they were typed. @throws Exit for one that can be none */
export function articleIds(written: readonly string[]): string[] {
  for (const id of written) {
    if (!/^\d{1,18}$/.test(id))
      throw new Exit(EXIT.usage, `"${id}" is no article id: ids are numbers, as enqueue prints them.`);
  }
  return [...written];
}
