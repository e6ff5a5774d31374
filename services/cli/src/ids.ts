import { EXIT, Exit } from './exits.js';

/** Ids of articles as they were typed. @throws Exit for one that can be none */
export const articleIds = (written: readonly string[]): string[] =>
  written.map((id) => checked(id, 'article', 'as enqueue prints them'));

/** Id of a story as it was typed. @throws Exit for what can be none */
export const storyId = (written: string): string =>
  checked(written, 'story', 'as the view `articles` lists them');

/** More digits than Postgres counts to are no id. */
function checked(id: string, what: string, where: string): string {
  if (/^\d{1,18}$/.test(id)) return id;
  throw new Exit(EXIT.usage, `"${id}" is no ${what} id: ids are numbers, ${where}.`);
}
