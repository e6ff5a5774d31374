import { isDocumentNoun } from '../cues/nouns.js';
import { cueOf } from '../cues/verbs.js';
import { isQuoteMark, skipTime } from '../grammar/phrases.js';
import { isOutside, mentionHolding, mentionOpening, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';

/** A clause that tells who has seen a paper, and the paper. */
interface Seen {
  readonly mention: Mention;
  readonly paper: Run;
  readonly verb: number;
  /** Behind the clause and its comma. */
  readonly end: number;
}

/**
 * What a paper says that an outlet has seen, where no other verb of reporting does.
 *
 * @param told mentions that are credited otherwise
 *
 * @example `The draft, which Reuters has seen, gives the armies a month.`, `Methane was high, according to a log that ERR had seen.`
 */
export function seenPaperFrames(
  scene: Scene,
  from: number,
  to: number,
  told: (mention: Mention) => boolean,
): Frame[] {
  const found: Frame[] = [];
  for (let k = from + 2; k < to - 2; k++) {
    const seen = seenAt(scene, k, from, to);
    const content = seen && !told(seen.mention) ? contentOf(scene, seen, from, to) : null;
    if (!seen || !content) continue;
    const { mention, paper, verb, end } = seen;
    const cue: Run = [verb, verb + 1];
    found.push({
      segment: [Math.min(content[1], paper[0]), end],
      content: [content],
      cue,
      hooks: [
        {
          ...{ mention, cue, document: paper, by: 'seen-by', role: 'reports', side: 'outer' },
          ...{ start: paper[0], end },
        },
      ],
      speaker: null,
      document: paper,
      event: null,
    });
  }
  return found;
}

/** "which Reuters has seen", "that ERR had obtained", ", a copy of which AFP has", at its pronoun; or null. */
function seenAt(scene: Scene, k: number, from: number, to: number): Seen | null {
  const { lower } = scene;
  if (!/^(?:which|that)$/.test(lower[k]!) || !isOutside(scene, k)) return null;
  const mention = mentionOpening(scene, k + 1);
  if (!mention) return null;
  let [, verb] = mention.phrase;
  if (/^(?:was|is)$/.test(lower[verb] ?? '') && lower.slice(verb + 1, verb + 4).join(' ') === 'the first to')
    verb += 4;
  while (/^(?:has|had|have|also|since|first|exclusively|already)$/.test(lower[verb] ?? '')) verb++;
  if (cueOf(lower[verb] ?? '')?.class !== 'see') return null;
  const close = skipTime(scene, verb + 1, to);
  if (close < to && !/^(?:[.,;:)]|and|[—–]|--)$/.test(lower[close]!)) return null;
  const copy = lower.slice(k - 4, k).join(' ') === ', a copy of' ? k - 4 : k;
  const last = lower[copy - 1] === ',' ? copy - 1 : copy;
  const paper = paperBefore(scene, last, from);
  return paper && { mention, paper, verb, end: lower[close] === ',' ? close + 1 : close };
}

/** Words of a paper's name: "a bill of lading of June 3", "the Swiss mail provider's log". */
const MOST_WORDS = 12;

function paperBefore(scene: Scene, end: number, from: number): Run | null {
  const { lower, tag } = scene;
  let noun = -1;
  for (let k = end - 1; k >= Math.max(from, end - MOST_WORDS); k--) {
    if (mentionHolding(scene, k) || /^(?:VB[DZP]|MD)$/.test(tag[k]!) || /^[,;:]$/.test(lower[k]!)) break;
    if (isDocumentNoun(lower[k]!)) noun = k;
  }
  if (noun < 0) return null;
  let start = noun;
  while (
    start > from &&
    /^(?:DT|JJ|NNS?|NNPS?|POS|PRP\$|CD|VBN)$/.test(tag[start - 1]!) &&
    lower[start - 1] !== ','
  )
    start--;
  return [start, end];
}

/** What the paper says: before "according to" it or "says" it, or behind the clause where the paper opens the sentence; or null. */
function contentOf(scene: Scene, { paper: [start], end }: Seen, from: number, to: number): Run | null {
  const { lower } = scene;
  const according = lower[start - 1] === 'to' && lower[start - 2] === 'according';
  if (according && start - 2 > from + 1) return [from, start - 2];
  const says = /^(?:say|show)$/.test(cueOf(lower[start - 1] ?? '')?.class ?? '');
  const isTag = says && (lower[start - 2] === ',' || isQuoteMark(scene.tokens[start - 2]?.text ?? ''));
  if (isTag) return [from, start - 1];
  const opens =
    start === from || (start <= from + 2 && /^(?:but|and|by|under|to|in|on)$/.test(lower[start - 1]!));
  return opens && to - end > 2 ? [end, to] : null;
}
