import { withoutMarkup } from '@wirediff/text';
import { withBareNames } from './mentions/bare-names.js';
import { withPlainAsides } from './mentions/plain-asides.js';
import type { Register } from './register/register.js';
import { withoutWraps } from './unwrapped-lines.js';

/**
 * A text as it is to be analysed: with its sentences on one line each, without Markdown's marks, without quotation marks around an outlet's name, and with asides on whom
 * an outlet has it from between commas. As long as the text, so that every offset stays; what is cut out of it later is cut out of
 * the text itself.
 *
 * @example plainCopy('The "Interfax" agency (citing [TASS](https://...)) said so.', register)
 */
export function plainCopy(text: string, register: Register): string {
  return withPlainAsides(withBareNames(withoutMarkup(withoutWraps(text)), register));
}
