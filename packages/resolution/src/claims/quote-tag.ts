import type { Span } from '@wirediff/domain';
import { namesOutlet } from '../grammar/agents.js';
import { hasVerb } from '../grammar/has-verb.js';
import type { Scene } from '../grammar/scene.js';
import { type Run, tokenAt, wordsOf } from '../reading.js';

/** A quotation freed of the tag behind it that says whose it is. */
export interface Tagged {
  readonly quote: Span;
  /** The reporting word of the tag, null where it has none ("her own lawyer to EFE"). */
  readonly cue: string | null;
  readonly speaker: Run | null;
}

/** A shorter quotation is a word in quotation marks that a sentence goes on from. */
const LEAST_WORDS = 4;

/**
 * Content that took its own tag along, for want of a known reporting verb or of any: `"We used doors," raged Kamala Behera`.
 * A quotation of a few words that opens the content and ends in a comma of its own is the whole content; what follows tells
 * who said it. Null where that is not so.
 */
export function quoteTag(scene: Scene, spans: readonly Span[]): Tagged | null {
  const { tokens, quotation, lower, tag, sentenceOf } = scene;
  // A credit whose content is told elsewhere has no span here.
  if (spans.length === 0) return null;
  const start = spans[0]![0];
  const from = tokenAt(scene, start);
  let to = tokenAt(scene, spans.at(-1)![1]);
  const own = quotation[from] ?? -1;
  if (own < 0 || (from > 0 && quotation[from - 1] === own)) return null;
  let close = from;
  while (close < to && quotation[close] === own) close++;
  const dashed = dashTag(scene, [from, close]);
  if (dashed) return { quote: [start, tokens[close - 1]!.end], cue: null, speaker: dashed };
  // The content may be the quotation alone: then its tag goes to the end of the sentence.
  const beyond = close >= to;
  if (beyond) while (to < tokens.length && sentenceOf[to] === sentenceOf[close] && quotation[to] === -1) to++;
  if (close - from < LEAST_WORDS + 2 || close >= to) return null;
  if (!/^[,!?]$/.test(lower[close - 2] ?? '')) return null;
  if (sentenceOf[close] !== sentenceOf[close - 1] && sentenceOf[close] !== sentenceOf[from]) return null;
  for (let k = close; k < to; k++)
    if (quotation[k] !== -1 || sentenceOf[k] !== sentenceOf[close]) return null;
  const first = tag[close]!;
  const isNamed = !/^\p{Ll}/u.test(scene.text.slice(tokens[close]!.start));
  if (!(isNamed ? /^NNPS?$/ : /^(?:VB[DGZ]?|DT|PRP\$?|NN|JJ)$/).test(first)) return null;
  // "..., Lind told Danas, adding that C2": the second piece is said, and no tag; "..., he urged them" tells nothing.
  const tagAlong =
    spans.length === 2 &&
    spans[0]![1] === tokens[close - 1]!.end &&
    (spans[1]![0] === tokens[close]!.start || !hasVerb(tag, [tokenAt(scene, spans[1]![0]), to]));
  if (spans.length > 1 && !tagAlong) return null;
  const verb = /^VB[DZ]?$/.test(first);
  const begin = verb ? close + 1 : close;
  // "visiting professor Ada Lind thundered"
  let stop = first === 'VBG' ? begin + 1 : begin;
  while (stop < to && /^(?:DT|PRP\$?|POS|JJ|CD|NNPS?|NNS?)$/.test(tag[stop]!)) stop++;
  const does = !verb && stop < to && /^VB[DZ]$/.test(tag[stop]!);
  if ((beyond || isNamed || first === 'VBG') && !verb && !does) return null;
  const named = tag.slice(begin, stop).some((one) => /^(?:NNPS?|PRP)$/.test(one));
  // "..., Danas reported": an outlet is no speaker.
  if ((!named && !(verb && stop > begin)) || namesOutlet(scene, begin, stop)) return null;
  return {
    quote: [start, tokens[close - 1]!.end],
    cue: verb ? wordsOf(scene, [close, close + 1]) : does ? wordsOf(scene, [stop, stop + 1]) : null,
    speaker: [begin, stop],
  };
}

/** A tag is a name and what he is. */
const LONGEST_TAG = 14;

/** `“We hide nothing” — Minister Jan Roth`: the name behind a dash that ends the line, or null. */
function dashTag({ tokens, tag, quotation, sentenceOf }: Scene, [from, close]: Run): Run | null {
  if (!/^(?:[—–-]|--)$/.test(tokens[close]?.text ?? '')) return null;
  const begin = close + 1;
  let end = begin;
  let comma = -1;
  for (; end < tokens.length && end - begin < LONGEST_TAG; end++) {
    if (sentenceOf[end] !== sentenceOf[close] || tokens[end]!.text === '.') break;
    if (quotation[end] !== -1 || /^(?:VBD|VBZ|VBP|MD|PRP)$/.test(tag[end]!)) return null;
    if (comma < 0 && tokens[end]!.text === ',') comma = end;
  }
  const stop = comma < 0 ? end : comma;
  const whole = end >= tokens.length || sentenceOf[end] !== sentenceOf[close] || tokens[end]!.text === '.';
  if (!whole || close - from < 3 || stop - begin > 7) return null;
  return tag.slice(begin, stop).some((one) => /^NNPS?$/.test(one)) ? [begin, stop] : null;
}
