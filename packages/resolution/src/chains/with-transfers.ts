import type { Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import type { Run } from '../reading.js';
import { deepened } from './deepened.js';
import type { FoundCredit } from './found-credit.js';
import { pointingCredit } from './pointing.js';
import { type Transferred, transferFrames } from './transfer.js';

/** The credits of a sentence with the links that its clauses of passing on add, where no rule of more words read them. */
export function withTransfers(
  scene: Scene,
  sentence: number,
  before: readonly FoundCredit[],
  found: readonly FoundCredit[],
): FoundCredit[] {
  const { firstToken, endToken } = scene.analysis.sentences[sentence]!;
  // Most sentences name no outlet, or none was credited yet.
  const named = scene.mentionAt.subarray(firstToken, endToken).some((mention) => mention >= 0);
  if (!named || before.length + found.length === 0) return [...found];
  const transfers = transferFrames(scene, firstToken, endToken);
  const [first] = transfers;
  if (!first || found.some(isToldFirst)) return [...found];
  // A sentence that says nothing else is read anew, unless other rules found as many links in it.
  const whole = first.run[0] === firstToken && first.run[1] >= endToken - 1;
  const anew = whole ? withLinks(scene, sentence, before, [], transfers) : [];
  if (linksIn(anew) > linksIn(found)) return anew;
  return withLinks(scene, sentence, before, found, transfers);
}

const linksIn = (found: readonly FoundCredit[]): number =>
  found.filter(({ prior, levels, replaces }) => prior || replaces || levels.length > 1).length;

function withLinks(
  scene: Scene,
  sentence: number,
  before: readonly FoundCredit[],
  found: readonly FoundCredit[],
  transfers: readonly Transferred[],
): FoundCredit[] {
  let result = [...found];
  for (const { run, frame } of transfers) {
    const rest = result.filter((one) => !isEmpty(one, run));
    if (isRead(frame, rest)) {
      result = rest;
      continue;
    }
    const deeper = deepened(scene, frame, [...before, ...rest]);
    if (deeper) {
      const own = rest.indexOf(deeper.target);
      result =
        own >= 0
          ? rest.map((one) => (one === deeper.target ? upTo(deeper.credit, run) : one))
          : [...rest, { ...deeper.credit, replaces: deeper.target }];
      continue;
    }
    const credit = pointingCredit(scene, sentence, frame, [...before, ...rest]);
    if (credit) result = [...rest, credit];
  }
  return result;
}

/** "says there were nine, and its count comes from Danas": whose count it is, at the end of what is said, is no content. */
function upTo(credit: FoundCredit, [from, to]: Run): FoundCredit {
  const content = credit.content.map(
    ([a, b]): Run => (a < from && from < b && b <= to + 1 ? [a, from] : [a, b]),
  );
  return { ...credit, content };
}

/** Has its taker one to cite already, or stands its source in a chain where no taker is named? */
function isRead({ hooks }: Frame, found: readonly FoundCredit[]): boolean {
  const takers = hooks.filter(({ side }) => side !== 'inner');
  const reach = takers.length > 0 ? -1 : undefined;
  return (takers.length > 0 ? takers : hooks).some(({ mention }) =>
    found.some(
      ({ levels, prior }) =>
        (levels.length > 1 || prior !== undefined) &&
        // "quoting APP, which was quoting Bakhtar": the last of a chain may have one below it.
        levels.slice(0, reach).some((level) => level.some((link) => link.hook.mention === mention)),
    ),
  );
}

/** "The news was first published by Danas" is no passing on. */
const isToldFirst = ({ levels }: FoundCredit): boolean =>
  levels.length === 1 && levels[0]![0]!.hook.by === 'news-came-from';

/** A credit whose content is nothing but words of passing on. */
function isEmpty({ content, cue, prior }: FoundCredit, [from, to]: Run): boolean {
  return (
    prior === undefined &&
    from <= cue[0] &&
    cue[0] < to &&
    content.every(([a, b]) => from <= a && b <= to + 1)
  );
}
