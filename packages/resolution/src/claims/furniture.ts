import type { Span } from '@wirediff/domain';
import { bareDateline } from '../bare-dateline.js';
import { isDateline } from '../dispatch-agency.js';
import type { Scene } from '../grammar/scene.js';

/** Lines that name who worked on a report, as agencies end one: "(Reporting by ...; Editing by ...)". */
const SIGN_OFF = /^[([]?(?:(?:Additional )?Reporting|Writing|Editing|Edited|Written) by\b/i;

/** The hour over a piece of a running report, alone on its line: "12:15 p.m.", "1530 GMT". */
const HOUR = /^\d{1,2}[:.]?\d{2}(?: ?[ap]\.?m\.?)?(?: (?:GMT|UTC|[A-Z]{2,4}))?\.?$/i;

/**
 * What belongs to the form of a report and says nothing: its dateline up to the dash, the line of those who worked on it, hours. Spans
 * of the text, by place. No claim holds them, or two agencies' first sentences would differ in the names of the agencies.
 *
 * @example `BRENN, June 3 (Reuters) - A dam burst.` -> [[0, 26]]
 */
export function furniture({ text, mentions }: Scene): Span[] {
  const found: Span[] = [];
  const line = mentions.find(({ span }) => isDateline(text, span));
  if (line !== undefined) {
    const behind = /^(?:[)/.,:\s]|[-–—]+)*/.exec(text.slice(line.span[1], line.span[1] + 40))![0];
    found.push([text.lastIndexOf('\n', line.span[0]) + 1, line.span[1] + behind.length]);
  } else if (bareDateline(text) > 0) found.push([0, bareDateline(text)]);
  let start = 0;
  for (const row of text.split('\n')) {
    if (SIGN_OFF.test(row.trimStart()) || HOUR.test(row.trim())) found.push([start, start + row.length]);
    start += row.length + 1;
  }
  return found;
}
