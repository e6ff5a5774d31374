import { analyse } from '@wirediff/text';
import { plainCopy } from './plain-copy.js';
import { AGENCIES } from './register/agencies.js';
import { createRegister } from './register/register.js';
import { resolve } from './resolve.js';

/** The register of the code, made once for the tests of a file. */
export const register = createRegister(AGENCIES);

const articleOf = (text: string) => ({ id: 'a', text, title: null, outlet: null, publishedAt: null });

/** A text resolved as an article without title and outlet, by the grammar alone; spans are UTF-16 units. */
export const resolved = (text: string) => resolve(articleOf(text), analyse(text), [], register);

/** The same, read as its plain copy: without Markdown and brackets around asides. */
export const resolvedPlain = (text: string) =>
  resolve(articleOf(text), { ...analyse(plainCopy(text, register)), text }, [], register);

/** Who is credited in a text, by name. */
export const credited = (text: string): string[] => resolved(text).credits.map(({ agency }) => agency.name);
