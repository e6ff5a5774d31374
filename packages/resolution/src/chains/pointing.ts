import type { Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import type { Hook } from '../hooks/hooks.js';
import { citesOwnSources, hasOwnSources } from '../hooks/own-sources.js';
import { isDenial } from './denial.js';
import { type FoundCredit, leadsOn, levelsAbove, levelsBelow, linksOf } from './found-credit.js';
import { namedOwners, ownersIn } from './piece-owners.js';
import { pointsOnly, toldIn } from './points-only.js';

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

/** How far back the credit of an agency that is named again may stand, in sentences. */
const FAR = 3;
