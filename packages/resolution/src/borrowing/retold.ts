import { isDocumentNoun } from '../cues/nouns.js';
import { retellingAt } from '../cues/retelling.js';
import { cueOf } from '../cues/verbs.js';
import { skipAdverbs, skipTime } from '../grammar/phrases.js';
import { isOutside, mentionHolding, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import { isPointing } from '../hooks/is-pointing.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';
import { namedBehind } from './named-behind.js';
import { borrowedFrame, subjectsBefore } from './subjects-of-borrowing.js';

/**
 * Where an outlet does something with another's report, whatever the verb: "El Mundo syndicated the report", "Sky News and
 * the BBC both followed the Nikkei's account", "Bloomberg did the same". Frames without content: they point back.
 */
export function retoldAt(scene: Scene, verb: number, from: number, to: number): Frame | null {
  const { lower } = scene;
  if (!isOutside(scene, verb) || mentionHolding(scene, verb)) return null;
  const same = didTheSame(scene, verb, from, to);
  if (same) return same;
  const after = followedAt(scene, verb, from, to) ?? hasTheSame(scene, verb, from, to);
  if (after) return after;
  const retelling = retellingAt(lower, verb) ?? splitAt(scene, verb, to);
  // Reporting verbs are read as events: "quoted the agency as saying"; not so "put out the report".
  const isEvent = cueOf(lower[verb]!) !== null && retelling?.particle == null;
  if (!retelling || isEvent || lower[verb + 1] === 'by') return null;
  const above = subjectsBefore(scene, verb, from);
  if (above.length === 0) return null;
  let at = lower[verb + 1] === retelling.particle ? verb + 2 : verb + 1;
  at = skipAdverbs(scene, at, to);
  const end = objectEnd(scene, at, to);
  if (end === at || end - at > 12) return null;
  const inner = ownersIn(scene, at, end, above);
  // "summarised the Bangkok Post", "followed the Nikkei's account", "syndicated the report"
  const first = mentionHolding(scene, at);
  const bare = first !== null && first.phrase[0] === at && first.phrase[1] >= end;
  if (!bare && !isPointing(scene, [at, end]) && !isKnownPiece(scene, at, end)) return null;
  const named = inner.length > 0 ? [] : namedBehind(scene, end, to);
  const segment: Run = [above[0]!.phrase[0], named.at(-1)?.phrase[1] ?? end];
  const frame = borrowedFrame(above, [...inner, ...named], [verb, verb + 1], segment, retelling.role);
  return withMain(scene, frame, end, to);
}

/** "passes the item on", "picked the story up": the particle behind a short object. */
function splitAt({ lower }: Scene, verb: number, to: number): ReturnType<typeof retellingAt> {
  if (!/^(?:the|this|that|its|their|his|her)$/.test(lower[verb + 1] ?? '')) return null;
  for (let k = verb + 3; k < Math.min(to, verb + 6); k++) {
    const found = /^(?:on|up|out)$/.test(lower[k]!) ? retellingAt([lower[verb]!, lower[k]!], 0) : null;
    if (found?.particle === lower[k]) return found;
  }
  return null;
}

/** "Tanjug first reported C; Reuters soon followed", "and Delo followed an hour later": without an object. */
function followedAt(scene: Scene, verb: number, from: number, to: number): Frame | null {
  const { lower } = scene;
  if (lower[verb] !== 'followed' || /^(?:was|were|is|been)$/.test(lower[verb - 1] ?? '')) return null;
  const time = skipTime(scene, skipAdverbs(scene, verb + 1, to), to);
  const bare =
    verb + 1 >= to ||
    /^[.,;]$/.test(lower[verb + 1]!) ||
    /^(?:soon|shortly|minutes|hours)$/.test(lower[verb + 1]!);
  const timed =
    time > verb + 1 ||
    (/^(?:an?|two|three)$/.test(lower[verb + 1] ?? '') &&
      /^(?:hours?|days?|minutes?|weeks?)$/.test(lower[verb + 2] ?? ''));
  if (!bare && !timed) return null;
  const above = subjectsBefore(scene, verb, from);
  return above.length === 0
    ? null
    : borrowedFrame(above, [], [verb, verb + 1], [above[0]!.phrase[0], verb + 1], 'reports');
}

/** "Reuters pointed to News24. Bloomberg did the same." */
function didTheSame(scene: Scene, verb: number, from: number, to: number): Frame | null {
  const { lower } = scene;
  if (!/^(?:did|do|does|followed)$/.test(lower[verb]!)) return null;
  const words = lower.slice(verb, verb + 3).join(' ');
  const length = /^(?:did|do|does) (?:the same|so too)/.test(words)
    ? 3
    : /^followed suit/.test(words)
      ? 2
      : 0;
  if (length === 0 || verb + length > to) return null;
  const above = subjectsBefore(scene, verb, from);
  if (above.length === 0) return null;
  return {
    ...borrowedFrame(above, [], [verb, verb + length], [above[0]!.phrase[0], verb + length], 'reports'),
    beside: true,
  };
}

/** "The Oban Times has the same news, quoting BBC Radio Lunde": only with its source; without one it has it by itself. */
function hasTheSame(scene: Scene, verb: number, from: number, to: number): Frame | null {
  const { lower } = scene;
  if (!/^(?:has|had|have)$/.test(lower[verb]!) || lower[verb + 1] !== 'the') return null;
  const end = objectEnd(scene, verb + 1, to);
  if (end - verb > 4 || !isPointing(scene, [verb + 1, end])) return null;
  const above = subjectsBefore(scene, verb, from);
  const named = namedBehind(scene, end, to);
  if (above.length === 0 || named.length === 0) return null;
  return borrowedFrame(
    above,
    named,
    [verb, verb + 1],
    [above[0]!.phrase[0], named.at(-1)!.phrase[1]],
    'reports',
  );
}

/** Where what the verb takes ends: at a comma, a conjunction, a preposition of place or time behind the noun. */
function objectEnd(scene: Scene, at: number, to: number): number {
  const { lower, tag } = scene;
  for (let k = at; k < to; k++) {
    const mention = mentionHolding(scene, k);
    if (mention && mention.phrase[1] > k) {
      k = mention.phrase[1] - 1;
      continue;
    }
    if (/^(?:[,;:.()]|[—–-]+)$/.test(lower[k]!) || !isOutside(scene, k)) return k;
    if (
      /^(?:and|but|while|which|who|whose|that|as|without|when|though|although|within|after|before|in|on|at|under|with|hours|minutes)$/.test(
        lower[k]!,
      )
    )
      return k;
    if (k > at && skipTime(scene, k, to) > k) return k;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!)) return at;
  }
  return to;
}

/** "the interview", "his words", "its own figure", "Roya's list": a piece that was spoken of before. */
function isKnownPiece(scene: Scene, from: number, end: number): boolean {
  const { lower } = scene;
  const owner = mentionHolding(scene, from);
  const definite =
    (owner !== null && owner.phrase[0] === from) ||
    /^(?:the|this|that|these|those|his|her|their|its|both|all)$/.test(lower[from]!);
  if (!definite || end - from > 9) return false;
  // "published the list of ministers": what it holds is said here.
  for (let k = from; k < end; k++) if (lower[k] === 'of' && !mentionHolding(scene, k + 1)) return false;
  return isDocumentNoun(lower[end - 1]!) || THINGS.test(lower[end - 1]!);
}

const THINGS =
  /^(?:scoop|exclusive|numbers?|names?|list|pictures?|images?|clips?|speech|lines?|passages?|accusations?|revelations?|leak|coverage|reporting|findings?|facts?|wording|warnings?|threats?)$/;

function ownersIn(scene: Scene, from: number, to: number, above: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  for (let k = from; k < to; k++) {
    const mention = mentionHolding(scene, k);
    if (mention && !mention.never && mention.phrase[0] === k && !above.includes(mention)) found.push(mention);
  }
  return found;
}

/** "The Art Newspaper, which picked up the PAP story, valued it at six million": what it says itself, whatever its verb. */
export function withMain(scene: Scene, frame: Frame, end: number, to: number): Frame {
  const { lower, tag } = scene;
  const subject = frame.hooks[0]!.mention.phrase;
  if (lower[subject[1]] !== ',' || lower[subject[1] + 1] !== 'which' || lower[end] !== ',') return frame;
  const verb = skipAdverbs(scene, end + 1, to);
  const cue = cueOf(lower[verb]!);
  if (!/^VB[DZP]$/.test(tag[verb] ?? '') || (cue && cue.class !== 'act') || to - verb < 4) return frame;
  const { borrowed: _, ...plain } = frame;
  const role = (hook: Frame['hooks'][number]) =>
    hook.side === 'inner' ? hook : { ...hook, role: 'reports' as const };
  return {
    ...plain,
    hooks: plain.hooks.map(role),
    cue: [verb, verb + 1],
    segment: [subject[0], verb + 1],
    content: [[verb + 1, to]],
  };
}
