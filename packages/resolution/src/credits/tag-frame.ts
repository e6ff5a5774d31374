import { isQuoteMark } from '../grammar/phrases.js';
import { mentionHolding, type Scene } from '../grammar/scene.js';
import type { Mention } from '../mentions/mention.js';
import type { Run } from '../reading.js';
import type { Frame } from './frame.js';
import type { Hook } from './hook.js';

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
      paragraphOf(scene, k - 1) === paragraphOf(scene, k);
    const content = quoted ? quotationBefore(scene, k) : lineBefore(scene, k, end, from);
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
  const last = end + 1 >= tokens.length || paragraphOf(scene, end + 1) !== paragraph;
  if (!opens || !last || /^[.!?]$/.test(tokens[k - 1]!.text)) return null;
  let start = from;
  while (start < k && FURNITURE.test(lower[start]!)) start++;
  const listed = start > from || (before !== undefined && before.paragraph === paragraph);
  return listed && k - start >= 3 ? [start, k] : null;
}

const paragraphOf = ({ analysis, sentenceOf }: Scene, token: number): number =>
  analysis.sentences[sentenceOf[token]!]!.paragraph;

/** Does a paragraph begin at `at`, its bullet or time aside? */
function opensParagraph(scene: Scene, at: number): boolean {
  if (at === 0 || paragraphOf(scene, at - 1) !== paragraphOf(scene, at)) return true;
  return !/^[.!?:]$/.test(scene.lower[at - 1]!) && FURNITURE.test(scene.lower[at - 1]!);
}

interface Tag {
  readonly mentions: readonly Mention[];
  readonly role: Hook['role'];
  readonly cue: Run;
  readonly speaker: Run | null;
}

const TO = /^(?:to|told|telling|with)$/;
const OF = /^(?:via|by|per|through|for|in|on|from|quoted|cited)$/;

/** "Ada Roth, yard keeper, to Belga": name, what he is, whom he told it. Null where no agency ends it or a verb stands in it. */
function readTag(scene: Scene, [from, end]: Run, content: number): Tag | null {
  const { lower, tag, tokens, quotation } = scene;
  const mentions: Mention[] = [];
  for (let k = from; k < end; k++) {
    const mention = mentionHolding(scene, k);
    if (!mention) {
      if (quotation[k] !== -1 || (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!) && !/^(?:told|'s)$/.test(lower[k]!)))
        return null;
      // Behind the first agency only more of them.
      if (mentions.length > 0 && !/^(?:[,/&)]|and)$/.test(lower[k]!)) return null;
      continue;
    }
    if (mention.never || mention.span[0] < tokens[content]!.start) return null;
    mentions.push(mention);
    k = mention.phrase[1] - 1;
  }
  const [first] = mentions;
  if (!first) return null;
  let link = first.phrase[0];
  while (link > from && !/^[,:]$/.test(lower[link - 1]!) && link > first.phrase[0] - 5) {
    link--;
    if (TO.test(lower[link]!) || OF.test(lower[link]!)) break;
  }
  const word = lower[link]!;
  const linked = link < first.phrase[0] && (TO.test(word) || OF.test(word));
  const according = word === 'to' && lower[link - 1] === 'according';
  const cueStart = according ? link - 1 : link;
  const role = linked && TO.test(word) && !according ? 'recipient' : word === 'via' ? 'carries' : 'reports';
  const stop = linked ? cueStart : first.phrase[0];
  return {
    mentions,
    role,
    cue: linked ? [cueStart, first.phrase[0]] : [from - 1, from],
    speaker: nameIn(scene, [from, stop]),
  };
}

/** "Ada Roth" of "Ada Roth, yard keeper,": up to the first comma; null where nothing stands there. */
function nameIn({ lower }: Scene, [from, to]: Run): Run | null {
  let end = from;
  while (end < to && !/^(?:[,(]|speaking|talking|in)$/.test(lower[end]!)) end++;
  return end > from ? [from, end] : null;
}
