import { retellingAt } from '../cues/retelling.js';
import { asideEnd, isAside } from '../grammar/asides.js';
import { mentionHolding, mentionOpening, type Scene } from '../grammar/scene.js';
import { citedSource, isPaper } from '../hooks/cited-source.js';
import type { Frame } from '../hooks/frame.js';
import { type Hook, hookOf } from '../hooks/hooks.js';
import type { Run } from '../reading.js';
import { borrowedFrame } from './subjects-of-borrowing.js';

const NEWS =
  /^(?:news|report|reports|story|claim|account|figure|figures|information|allegation|allegations|revelation|details|disclosure)$/;
const COMING =
  /^(?:came|comes|originated|originates|stems|stemmed|appeared|surfaced|emerged|broke|broken|circulated|published|reported|carried|revealed|run|aired)$/;

/**
 * "The news came from Alwihda Info, which cited a decree": a sentence, or its last clause behind a semicolon, that only says whose
 * is what stands before. Its content is that. With "and cited by Reuters" behind it, who passed it on is a frame of its own.
 */
export function originFrames(scene: Scene, from: number, to: number): Frame[] {
  const { firstToken } = scene.analysis.sentences[scene.sentenceOf[from]!]!;
  const told = from > firstToken ? tellsSomething(scene, [firstToken, from - 1]) : null;
  const frame = originFrame(scene, from, to, told);
  return frame ? [frame, ...passedOnBehind(scene, frame, to)] : [];
}

/** Not "Neither firm has responded to requests for comment; the news was first reported by Danas". */
const tellsSomething = ({ lower }: Scene, [from, to]: Run): Run | null =>
  lower.slice(from, to).some((word) => /^(?:comment|respond|responded|replied|reply)$/.test(word))
    ? null
    : [from, to];

/** "... and cited by Reuters", "... and then carried by Reuters and Delo" */
function passedOnBehind(scene: Scene, { segment, hooks }: Frame, to: number): Frame[] {
  const { lower } = scene;
  const [source] = hooks;
  let verb = segment[1];
  while (/^(?:,|and|then|later|also|was|first|quickly|since)$/.test(lower[verb] ?? '')) verb++;
  const retelling = lower.slice(segment[1], verb).includes('and') ? retellingAt(lower, verb) : null;
  if (!retelling || !source) return [];
  const by = retelling.particle ? verb + 2 : verb + 1;
  const taker = lower[by] === 'by' ? mentionOpening(scene, by + 1) : null;
  if (!taker || taker.phrase[1] > to) return [];
  return [borrowedFrame([taker], [source.mention], [verb, by + 1], [verb, taker.phrase[1]], retelling.role)];
}

function originFrame(scene: Scene, from: number, to: number, told: Run | null): Frame | null {
  const { lower, sentenceOf, analysis } = scene;
  if (!/^(?:the|this|that|these|those)$/.test(lower[from] ?? '') || from === 0) return null;
  const noun = NEWS.test(lower[from + 1] ?? '') ? from + 1 : from + 2;
  if (!NEWS.test(lower[noun] ?? '')) return null;
  let at = noun + 1;
  while (
    at < to &&
    at < noun + 4 &&
    /^(?:was|were|had|has|first|originally|initially|been)$/.test(lower[at]!)
  )
    at++;
  if (!COMING.test(lower[at] ?? '')) return null;
  const verb = at++;
  // "on Monday", not "on the portal"
  while (
    (lower[at] === 'on' && /day$/.test(lower[at + 1] ?? '')) ||
    /^(?:first|originally|initially|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      lower[at] ?? '',
    )
  )
    at++;
  // "The report was carried by Reuters" points back; "was first reported by Reuters" names its source.
  const first = lower.slice(noun, at).includes('first') || lower[verb] === 'broken';
  if (!(first ? /^(?:from|in|on|with|by)$/ : /^(?:from|in|on|with)$/).test(lower[at] ?? '')) return null;
  const mention = mentionHolding(scene, at + 1);
  if (!mention || mention.never || mention.phrase[0] !== at + 1) return null;
  const before = analysis.sentences[sentenceOf[from]! - 1];
  const content: Run | null = told ?? (before ? [before.firstToken, before.endToken] : null);
  if (!content || content[1] > from) return null;
  const cue: Run = [verb, at + 1];
  const hooks: Hook[] = [
    {
      mention,
      role: 'reports',
      cue,
      side: 'agent',
      start: from,
      end: mention.phrase[1],
      document: null,
      by: 'news-came-from',
    },
  ];
  let end = mention.phrase[1];
  let speaker: Run | null = null;
  let document: Run | null = null;
  if (lower[end] === ',' && isAside(scene, end + 1)) {
    const stop = asideEnd(scene, end + 1, to);
    for (let k = end + 1; k < stop; k++) {
      const inner = mentionHolding(scene, k);
      if (!inner || inner.never || inner.phrase[0] !== k || hooks.some((one) => one.mention === inner))
        continue;
      const hook = readOn(scene, inner.phrase[0], k) ?? hookOf(scene, inner);
      if (hook) hooks.push({ ...hook, mention: inner, side: 'inner' });
    }
    const cited = citedSource(scene, [end + 1, stop], hooks);
    if (cited) {
      if (isPaper(scene, cited)) document = cited;
      else speaker = cited;
    }
    end = stop;
  }
  return {
    segment: [from, end],
    content: [content],
    cue,
    hooks,
    speaker,
    document,
    event: null,
    // Who told it first is one more outlet, and no source of the one before.
    ...(first ? { first: true } : { origin: true }),
  };
}

/** "a decree read on national radio" */
function readOn(scene: Scene, start: number, k: number): Hook | null {
  const { lower } = scene;
  if (lower[k - 1] !== 'on' || !/^(?:read|aired|broadcast|shown|carried)$/.test(lower[k - 2] ?? ''))
    return null;
  const mention = mentionHolding(scene, k)!;
  return {
    mention,
    role: 'carries',
    cue: [k - 2, k],
    side: 'inner',
    start,
    end: mention.phrase[1],
    document: null,
    by: 'read-on',
  };
}
