import type { Run } from '../reading.js';
import { isQuoteMark } from './phrases.js';
import { mentionEndingAt, type Scene } from './scene.js';
import { subjectStart } from './subjects.js';
import type { Stretch } from './verb-group.js';

/**
 * "Anadolu quoting Israeli media reported", "the Tribune, however, citing sources said": the outlet before its source where no comma
 * closes that, or null.
 */
export function citingWithoutCommas(scene: Scene, verb: number, from: number): Run | null {
  const { lower } = scene;
  const source = mentionEndingAt(scene, verb);
  let at = source ? source.phrase[0] - 1 : verb - 1;
  while (!source && at > verb - MOST_SOURCE && at > from && /^(?:NN|JJ|DT|CD|PRP\$)/.test(scene.tag[at]!))
    at--;
  if (at <= from || at === verb - 1 || !/^(?:citing|quoting)$/.test(lower[at]!)) return null;
  const however = lower[at - 1] === ',' && lower[at - 2] === 'however' ? at - 2 : at;
  const comma = lower[however - 1] === ',';
  // "France 24, citing local media reports, said": the comma closes it, and "reports" is no verb.
  if (comma && (lower[verb + 1] === ',' || scene.tag[verb] === 'NNS')) return null;
  const outlet = mentionEndingAt(scene, comma ? however - 1 : however);
  return outlet && !outlet.never && outlet.phrase[0] >= from ? outlet.phrase : null;
}

/** Words of a source that no comma closes. */
const MOST_SOURCE = 6;

/** `A U.S. official "with direct knowledge" said`: a subject that ends in a few quoted words of what it is, or null. */
export function subjectWithQuote(scene: Scene, start: number, { from, lead }: Stretch): Run | null {
  const { tokens, tag, quotation } = scene;
  const number = quotation[start - 1] ?? -1;
  if (number === -1 || !isQuoteMark(tokens[start - 1]!.text) || /^[,.?!]$/.test(tokens[start - 2]!.text))
    return null;
  let open = start - 1;
  while (open > from && quotation[open - 1] === number) open--;
  if (start - open > MOST_QUOTED || open <= lead || !/^NN/.test(tag[open - 1]!)) return null;
  if (tag.slice(open, start).some((kind) => /^(?:VB[DZP]|MD|PRP)$/.test(kind))) return null;
  const subject = subjectStart(scene, open, from, lead);
  return subject < open ? [subject, start] : null;
}

/** Tokens of such words, with their marks. */
const MOST_QUOTED = 10;
