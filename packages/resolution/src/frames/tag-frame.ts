import { isQuoteMark } from '../grammar/phrases.js';
import { paragraphAt, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import type { Hook } from '../hooks/hook.js';
import type { Run } from '../reading.js';
import { readTag } from './tag.js';

const DASH = /^(?:[—–-]|--)$/;
/** A tag is a name, what he is, and whom he told it to. */
const LONGEST = 16;

/**
 * The tag behind a quotation or a line, as live blogs and lists have it: `“A shed is no fortress” — Ada Roth, keeper, to
 * Belga`, `“They knew.” (Roth, AFP)`, `• Van found burnt out (Belga)`. Null where a sentence says it.
 */
export function tagFrame(scene: Scene, from: number, to: number): Frame | null {
  for (let k = Math.max(from, 1); k < to; k++) {
    const { text } = scene.tokens[k]!;
    if (scene.quotation[k] !== -1) continue;
    const bracket = text === '(' || text === '[';
    if (!bracket && !DASH.test(text)) continue;
    const end = bracket ? closing(scene, k, to) : lineEnd(scene, k, to);
    if (end < 0) continue;
    const quoted =
      scene.quotation[k - 1] !== -1 &&
      isQuoteMark(scene.tokens[k - 1]!.text) &&
      paragraphAt(scene, k - 1) === paragraphAt(scene, k);
    const content = quoted
      ? quotationBefore(scene, k)
      : (lineBefore(scene, k, end, from) ?? bulletBefore(scene, k, end, from));
    const tag = content && readTag(scene, [k + 1, end], content[0]);
    if (!tag || (!quoted && tag.speaker !== null)) continue;
    // "(AFP)" behind the last words of a report signs it.
    if (quoted && bracket && tag.speaker === null && !opensParagraph(scene, content[0])) continue;
    const segment: Run = [k, Math.min(end + (bracket ? 1 : 0), to)];
    const hooks = tag.mentions.map(
      (mention): Hook => ({
        mention,
        role: tag.role,
        cue: tag.cue,
        side: tag.role === 'recipient' ? 'inner' : 'outer',
        start: k,
        end,
        document: null,
        by: 'tag',
      }),
    );
    return {
      segment,
      content: [content],
      cue: tag.cue,
      hooks,
      speaker: tag.speaker,
      document: null,
      event: null,
    };
  }
  return null;
}

/** The token of the closing bracket that ends the line or is followed by a full stop or a new sentence, or -1. */
function closing({ tokens, sentenceOf }: Scene, open: number, to: number): number {
  for (let k = open + 1; k < Math.min(to, open + LONGEST); k++)
    if (/^[)\]]$/.test(tokens[k]!.text)) {
      const next = k + 1;
      const ends = next >= tokens.length || sentenceOf[next] !== sentenceOf[k] || tokens[next]!.text === '.';
      return ends ? k : -1;
    }
  return -1;
}

/** Where the line of a dash ends, no longer than a tag is, or -1. */
function lineEnd({ tokens, sentenceOf }: Scene, dash: number, to: number): number {
  if (to - dash > LONGEST) return -1;
  const ends = to >= tokens.length || sentenceOf[to] !== sentenceOf[dash];
  if (!ends) return -1;
  return tokens[to - 1]!.text === '.' ? to - 1 : to;
}

function quotationBefore({ quotation }: Scene, k: number): Run {
  const number = quotation[k - 1]!;
  let start = k - 1;
  while (start > 0 && quotation[start - 1] === number) start--;
  return [start, k];
}

const FURNITURE = /^(?:[•·*|►▪●■–—-]|--|\d{1,2}[:.h]\d{2}|\d{1,2}|:|\.|am|pm|gmt|cet|h)$/i;

/** The words of a list's line before its tag, without bullet and time; null where the line is none of a list or a full stop ends it. */
function lineBefore(scene: Scene, k: number, end: number, from: number): Run | null {
  const { tokens, analysis, sentenceOf, lower } = scene;
  const { paragraph, firstToken } = analysis.sentences[sentenceOf[from]!]!;
  if (firstToken !== from && sentenceOf[from - 1] === sentenceOf[from]) return null;
  const before = analysis.sentences[sentenceOf[from]! - 1];
  // "08:15 | Airport reopens": the time may be a sentence to itself.
  const opens = !before || before.paragraph !== paragraph || before.endToken - before.firstToken < 4;
  const last = end + 1 >= tokens.length || paragraphAt(scene, end + 1) !== paragraph;
  if (!opens || !last || /^[.!?]$/.test(tokens[k - 1]!.text)) return null;
  let start = from;
  while (start < k && FURNITURE.test(lower[start]!)) start++;
  const listed = start > from || (before !== undefined && before.paragraph === paragraph);
  return listed && k - start >= 3 ? [start, k] : null;
}

/** Words of a line in a list; without a bound a long line of brackets would be read again for each. */
const MOST_OF_LINE = 120;

/** "▪ 146 residents are sleeping at a school. (TASS)": a line of a list whose tag stands behind its full stop, or null. */
function bulletBefore(scene: Scene, k: number, end: number, from: number): Run | null {
  const { tokens, text } = scene;
  const opensLine = (at: number) =>
    at === 0 || at >= tokens.length || text.slice(tokens[at - 1]!.end, tokens[at]!.start).includes('\n');
  if (k !== from || !opensLine(end + 1) || tokens[k]!.text !== '(') return null;
  let start = k;
  while (start > k - MOST_OF_LINE && !opensLine(start)) start--;
  return /^[•·*|►▪●■–—-]$/.test(tokens[start]!.text) && k - start > 3 ? [start + 1, k] : null;
}

/** Does a paragraph begin at `at`, its bullet or time aside? */
function opensParagraph(scene: Scene, at: number): boolean {
  if (at === 0 || paragraphAt(scene, at - 1) !== paragraphAt(scene, at)) return true;
  return !/^[.!?:]$/.test(scene.lower[at - 1]!) && FURNITURE.test(scene.lower[at - 1]!);
}
