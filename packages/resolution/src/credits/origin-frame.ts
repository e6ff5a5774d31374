import { asideEnd, isAside } from '../grammar/asides.js';
import { mentionHolding, type Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';
import { citedSource, isPaper } from './cited-source.js';
import type { Frame } from './frame.js';
import { type Hook, hookOf } from './hooks.js';

const NEWS =
  /^(?:news|report|reports|story|claim|account|figure|figures|information|allegation|allegations|revelation|details|disclosure)$/;
const COMING =
  /^(?:came|comes|originated|originates|stems|stemmed|appeared|surfaced|emerged|broke|circulated|published|reported|carried|revealed|run|aired)$/;

/**
 * "The news came from Alwihda Info, which cited a decree": a sentence that only says whose the sentence before is. Its content
 * is that sentence.
 */
export function originFrame(scene: Scene, from: number, to: number): Frame | null {
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
  const first = lower.slice(noun, at).includes('first');
  if (!(first ? /^(?:from|in|on|with|by)$/ : /^(?:from|in|on|with)$/).test(lower[at] ?? '')) return null;
  const mention = mentionHolding(scene, at + 1);
  if (!mention || mention.never || mention.phrase[0] !== at + 1) return null;
  const before = analysis.sentences[sentenceOf[from]! - 1];
  if (!before || before.endToken > from) return null;
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
    content: [[before.firstToken, before.endToken]],
    cue,
    hooks,
    speaker,
    document,
    event: null,
    origin: true,
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
