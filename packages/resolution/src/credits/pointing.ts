import { mentionEndingAt, mentionHolding, type Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';
import { trimmedContent } from './content-runs.js';
import { type FoundCredit, leadsOn, levelsAbove, levelsBelow, linksOf } from './found-credit.js';
import type { Frame } from './frame.js';
import type { Hook } from './hooks.js';
import { isManner, isPointing } from './is-pointing.js';
import { citesOwnSources, hasOwnSources } from './own-sources.js';

/**
 * A frame that says nothing itself but points at what was credited just before: "Marca cited the Italian site", "The report was
 * picked up by Reuters", "Euronews ran the Anadolu dispatch". Its agencies stand above the earlier chain, with the
 * earlier content. Null where the frame has content of its own or nothing stands before it.
 */
export function pointingCredit(
  scene: Scene,
  sentence: number,
  frame: Frame,
  before: readonly FoundCredit[],
): FoundCredit | null {
  if (frame.hooks.length === 0 || !pointsOnly(scene, frame, toldIn(sentence, before))) return null;
  // "SANA denied this": its own word.
  if (isDenial(scene, frame)) return null;
  if (isByItself(scene, frame)) return byItself(sentence, frame, before);
  const next = before.filter((one) => sentence - one.sentence <= 1 && !isToldLater(sentence, frame, one));
  // "..., a Turkish daily claimed. It named no source. Bloomberg repeated the claim": over one sentence that credits nobody.
  const near = next.length > 0 ? next : before.filter((one) => sentence - one.sentence === 2);
  const owners = namedOwners(frame, ownersIn(scene, frame));
  // "That report was cited by Delo": whose report it is, stands below.
  const cited = (hook: Hook) =>
    hook.side === 'inner' ||
    (frame.event?.passive === true &&
      hook.side === 'agent' &&
      frame.hooks.some(({ side }) => side === 'outer'));
  const inner = [...frame.hooks.filter(cited), ...owners];
  const innerIds = inner.flatMap((hook) => linksOf(hook, 'cited')).map(({ agency }) => agency.id);
  const above = frame.hooks.filter(({ mention }) => !innerIds.includes(mention.agency.id));
  if (above.length === 0) return null;
  const isKnown = (credit: FoundCredit, id: string) =>
    credit.levels.some((level) => level.some(({ agency }) => agency.id === id));
  const named =
    inner.length > 0
      ? before.findLast((one) => sentence - one.sentence <= FAR && innerIds.some((id) => isKnown(one, id)))
      : undefined;
  // "Reuters carried the remark, citing Interfax; Bloomberg cited RIA": of what was just credited.
  const last = near.at(-1);
  // "carried by EFE and, in English, by Kyodo": both have it from the same.
  const joint = last?.prior !== undefined && last.sentence === sentence && last.cue[0] === frame.cue[0];
  const prior = named ?? (joint ? last.prior : last);
  const deeper = prior ? null : deeperOf(scene, above, inner, near);
  if (deeper) return { ...deeper, sentence, cue: frame.cue, segment: frame.segment };
  if (frame.beside && prior && prior.levels.length > 1) return besideOf(sentence, frame, above, prior);
  // "Delo reported, as did Danas, that C": each by itself.
  if (frame.beside && scene.lower[frame.cue[0]] === 'as') return null;
  if (!prior || above.some(({ mention }) => isKnown(prior, mention.agency.id))) return null;
  const from = named
    ? prior.levels.findIndex((level) => level.some(({ agency }) => innerIds.includes(agency.id)))
    : 0;
  const own = levelsAbove(above);
  const cites = own.at(-1)![0]!.role !== 'carries';
  const below = levelsBelow(
    scene,
    named ? cameThrough(scene, inner, ({ mention }) => isKnown(named, mention.agency.id)) : inner,
  );
  const rest =
    below.length > 0 && !named
      ? [...below, ...(frame.through ? prior.levels : [])]
      : prior.levels
          .slice(from)
          // "Die Presse and TASR both quoted MTI; the Zeitung quoted Die Presse": not TASR.
          .map((level, depth) =>
            depth === 0 && named ? level.filter(({ agency }) => innerIds.includes(agency.id)) : level,
          )
          .map((level, depth) =>
            depth === 0 && cites
              ? level.map((link) => (link.role === 'reports' ? { ...link, role: 'cited' as const } : link))
              : level,
          );
  return {
    ...prior,
    sentence,
    levels: [...own, ...(named ? below : []), ...rest],
    cue: frame.cue,
    segment: frame.segment,
    // An agency that nobody named before is credited here, with the one that carries it.
    above: own.length + below.length,
    prior,
    // Who is named with a source of its own has nothing from the outlet before.
    cites: cites && from === 0 && (below.length === 0 || named !== undefined || frame.through === true),
  };
}

/** "with a credit to NHK World, which had quoted Danas": the one by which it came from the one that is known already. */
function cameThrough({ lower }: Scene, inner: readonly Hook[], isKnown: (hook: Hook) => boolean): Hook[] {
  const known = inner.filter(isKnown).map(({ mention }) => mention.phrase[0]);
  const leads = (from: number) => known.some((to) => from <= to && lower.slice(from, to).some(leadsOn));
  return inner.filter((hook) => !isKnown(hook) && leads(hook.mention.phrase[1]));
}

/** "Danas printed the letter in full, and Reuters said C": what comes behind is not what was printed. */
const isToldLater = (sentence: number, { segment, hooks }: Frame, one: FoundCredit): boolean =>
  one.sentence === sentence &&
  one.segment[0] >= segment[1] &&
  !one.levels.some((level) =>
    level.some((link) => hooks.some(({ mention }) => mention === link.hook.mention)),
  );

const DENIALS = /^(?:deny|reject|disput|refut|dismiss|contradict|contest)(?:e|ing)?$/;

/** "confirmed the report through its own sources", "reported the same, citing its own sources": it needs no other. */
function isByItself({ lower, sentenceOf, analysis }: Scene, { content, cue }: Frame): boolean {
  const { firstToken, endToken } = analysis.sentences[sentenceOf[cue[0]]!]!;
  return (
    content.some(([from, to]) => hasOwnSources(lower.slice(from, to))) ||
    citesOwnSources(lower.slice(Math.max(firstToken, cue[0] - NEAR), Math.min(endToken, cue[1] + NEAR)))
  );
}

/** How far from its verb an outlet's own sources may stand, in words. */
const NEAR = 40;

const UNTRUE =
  /^(?:false|fake|untrue|baseless|unfounded|groundless|fabricated|fabrication|invented|invention|nonsense|wrong|inaccurate|misleading)$/;

/** "quoted the minister as denying this", "called the report false", "put it at nine": not what was told before. */
export const isDenial = ({ lower }: Scene, { segment, content, event }: Frame): boolean =>
  DENIALS.test(event?.cue.lemma ?? '') ||
  // "while An-Nahar put it in June", "put it at nine"
  (event?.cue.lemma === 'put' &&
    content.some(([from]) => lower[from] === 'it' && /^(?:in|at|on|to)$/.test(lower[from + 1] ?? ''))) ||
  (event?.cue.lemma === 'call' &&
    content.some(([, to]) => UNTRUE.test(lower[to - 1]!) || UNTRUE.test(lower[to - 2]!))) ||
  lower
    .slice(segment[0], content[0]?.[0] ?? segment[1])
    .some((word) => /ing$/.test(word) && DENIALS.test(word));

/** It says what was said before, and has it from those whom it names itself. */
function byItself(sentence: number, frame: Frame, before: readonly FoundCredit[]): FoundCredit | null {
  const told = before.findLast((one) => sentence - one.sentence <= 1);
  const { cue, speaker, document, segment, hooks } = frame;
  return told
    ? { sentence, levels: levelsAbove(hooks), content: told.content, cue, speaker, document, segment }
    : null;
}

/** "Reuters cited News24. Bloomberg did the same": what the last outlet did, under another name. */
function besideOf(sentence: number, frame: Frame, above: readonly Hook[], prior: FoundCredit): FoundCredit {
  const role = prior.levels[0]![0]!.role;
  const { prior: _, ...known } = prior;
  return {
    ...known,
    sentence,
    levels: [
      above.flatMap((hook) => linksOf(hook, role === 'cited' ? 'reports' : role)),
      ...prior.levels.slice(1),
    ],
    cue: frame.cue,
    segment: frame.segment,
    above: 1,
    cites: false,
  };
}

/** "Reuters reported C, citing Interfax. Interfax had it from BitWatch": the last link has one below it. */
function deeperOf(
  scene: Scene,
  above: readonly Hook[],
  inner: readonly Hook[],
  near: readonly FoundCredit[],
): FoundCredit | null {
  const last = near.at(-1);
  if (!last || above.length !== 1 || inner.length === 0) return null;
  const end = last.levels.at(-1);
  if (!end?.some(({ agency }) => agency.id === above[0]!.mention.agency.id)) return null;
  const { prior: _, ...known } = last;
  const below = levelsBelow(scene, inner);
  return {
    ...known,
    levels: [linksOf(above[0]!, 'reports'), ...below],
    above: 1 + below.length,
    cites: false,
  };
}

/** "RUV, told by a geologist that C, ran the story": an agency that is credited with the story already. */
export function pointsAtOwn(
  scene: Scene,
  sentence: number,
  frame: Frame,
  before: readonly FoundCredit[],
): boolean {
  const last = before.at(-1);
  if (!last || sentence - last.sentence > 1 || frame.content.length === 0 || !pointsOnly(scene, frame))
    return false;
  return (
    frame.hooks.length === 1 &&
    frame.hooks[0]!.role === 'carries' &&
    last.levels.some((level) => level.some(({ agency }) => agency.id === frame.hooks[0]!.mention.agency.id))
  );
}

/** How far back the credit of an agency that is named again may stand, in sentences. */
const FAR = 3;

/** "the Anadolu dispatch", "El Heraldo's report", "an AP report": whose it is that is carried. */
function ownersIn(scene: Scene, frame: Frame): Hook[] {
  const found: Hook[] = [];
  const relative = relativeOwner(scene, frame);
  if (relative) return [relative];
  for (const [from, to] of frame.content)
    for (let k = from; k < to; k++) {
      const mention = mentionHolding(scene, k);
      if (!mention || mention.never || mention.phrase[0] !== k || scene.quotation[k] !== -1) continue;
      if (frame.hooks.some((hook) => hook.mention === mention)) continue;
      found.push(ownedHook(mention, frame.cue));
    }
  return found;
}

/** "carries the same story, citing Danas": who is named as its source, and not whose "the story" was in the sentence before. */
function namedOwners({ hooks }: Frame, owners: readonly Hook[]): Hook[] {
  const isNamed = ({ mention }: Hook) => mention.kind !== 'later';
  const named = owners.some(isNamed) || hooks.some((hook) => hook.side === 'inner' && isNamed(hook));
  return named ? owners.filter(isNamed) : [...owners];
}

/** "picked up by Channel 13, whose report was quoted by Al-Quds": the outlet before the relative is whose it is. */
function relativeOwner(scene: Scene, { segment, event, cue }: Frame): Hook | null {
  if (event !== null) return null;
  for (let k = segment[0]; k > segment[0] - 5 && k > 1; k--) {
    if (!/^(?:whose|which)$/.test(scene.lower[k]!)) continue;
    const mention = scene.lower[k - 1] === ',' ? mentionEndingAt(scene, k - 1) : null;
    return mention && !mention.never ? ownedHook(mention, cue) : null;
  }
  return null;
}

const ownedHook = (mention: Hook['mention'], cue: Run): Hook => ({
  mention,
  role: 'cited',
  cue,
  side: 'inner',
  start: mention.phrase[0],
  end: mention.phrase[1],
  document: null,
  by: 'owned-piece',
});

/** Clauses of the sentence that told already where the story went. */
const toldIn = (sentence: number, before: readonly FoundCredit[]): Run[] =>
  before.filter((one) => one.sentence === sentence && one.prior !== undefined).map(({ segment }) => segment);

function pointsOnly(scene: Scene, frame: Frame, told: readonly Run[] = []): boolean {
  const runs = frame.content
    .map((run) => trimmedContent(scene, run))
    .filter((run): run is Run => run !== null);
  if (frame.borrowed) return true;
  const isCiting = frame.event?.cue.class === 'quote' && frame.hooks.some(({ side }) => side === 'inner');
  // "That report was cited by Delo"
  const [outer] = frame.hooks;
  if (runs.length === 0 && frame.event?.passive === true && outer?.side === 'outer' && frame.hooks.length > 1)
    return true;
  if (runs.length === 0 || (isCiting && runs.every((run) => isManner(scene, run))))
    return (
      /^(?:quote|carry)$/.test(frame.event?.cue.class ?? '') &&
      frame.hooks.some(({ side }) => side === 'inner')
    );
  // "Reuters had the story an hour later"
  const has = frame.hooks.every(({ by }) => by === 'name-has') ? 1 : 0;
  // "Interpressnews quoted the radio, Ukrinform quoted the Georgian agency": no content of the second.
  const isTold = ([from, to]: Run) =>
    told.some(([start, end]) => from <= start && end <= to + 1 && start - from < 5 && to - end < 8);
  return runs.every(([from, to]) => isPointing(scene, [from + has, to]) || isTold([from, to]));
}
