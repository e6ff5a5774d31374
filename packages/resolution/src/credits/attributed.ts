import type { Attribution, Span } from '@wirediff/domain';
import type { FoundCredit, Link } from '../chains/found-credit.js';
import { informantsIn, isHollow } from '../chains/informant.js';
import { sourcingWords } from '../cues/sourcing.js';
import { agentOf } from '../grammar/agents.js';
import { mentionHolding, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import { pieceAfter } from '../hooks/piece.js';
import { type Run, tokenAt } from '../reading.js';

/**
 * Credits that only the attribution model sees ("China's Xinhua went so far as to speak of ..."): the agency is the source
 * itself, and the grammar gave its mention nothing. On dev it adds what the verbs of the table lack.
 */
export function attributedCredits(
  scene: Scene,
  attributions: readonly Attribution[],
  found: readonly FoundCredit[],
  frames: readonly (readonly Frame[])[],
): FoundCredit[] {
  const used = new Set<number>();
  // "Reuters said it could not verify the report", "The BBC told AP it would appeal": the grammar read it, and found nothing credited.
  for (const { event, hooks } of frames.flat())
    if (event?.agent && hooks.every(({ mention }) => mention !== event.agent)) used.add(event.agent.run[0]);
  for (const { levels } of found)
    for (const level of levels) for (const { hook } of level) used.add(hook.mention.run[0]);
  const added: FoundCredit[] = [];
  for (const { source, cue, content, confidence } of attributions) {
    if (confidence < SURE || source.length === 0 || cue.length === 0 || content.length === 0) continue;
    const run = runOver(scene, source[0]!);
    // "Park, Paris correspondent for Yonhap, said": the agency must open the source, not stand somewhere in it.
    const agent = agentOf(scene, run);
    const mention = agent && agent.phrase[0] <= run[0] + 1 ? agent : wholeMention(scene, run);
    if (!mention || mention.never || used.has(mention.run[0]) || pieceAfter(scene, mention) !== null)
      continue;
    const words = runOver(scene, cue[0]!);
    if (/^(?:not|n't|never)$/.test(scene.lower[words[0] - 1] ?? '') || isNegative(scene, words)) continue;
    const runs = content.map((span) => runOver(scene, span));
    if (isNamingSource(scene, words, runs[0]!) || isOfInformant(scene, mention.run, runs)) continue;
    const link: Link = {
      hook: {
        mention,
        role: 'reports',
        cue: words,
        side: 'agent',
        start: words[0],
        end: words[1],
        document: null,
        by: 'attribution',
      },
      agency: mention.agency,
      role: 'reports',
    };
    used.add(mention.run[0]);
    const segment: Run = [Math.min(run[0], words[0]), Math.max(run[1], words[1])];
    added.push({
      sentence: scene.sentenceOf[mention.run[0]]!,
      levels: [[link]],
      content: runs,
      cue: words,
      speaker: null,
      document: null,
      segment,
    });
  }
  return added;
}

/** Below it more was wrong than right on dev. */
const SURE = 0.7;

function isNegative({ lower }: Scene, [from, to]: Run): boolean {
  for (let k = from; k < to; k++) if (/^(?:not|n't|never|declined|refused)$/.test(lower[k]!)) return true;
  return false;
}

/** "The paper cited an article in Danas": behind such verbs stands a source, unless the words are quoted. */
const isNamingSource = ({ lower, quotation }: Scene, [verb]: Run, [from]: Run): boolean =>
  from > verb && quotation[from] === -1 && sourcingWords(lower[verb]!)?.has('-') === true;

/** "Danas said it had spoken to two nurses": whom it has its story from, and nothing of the story. */
function isOfInformant(scene: Scene, [agency]: Run, content: readonly Run[]): boolean {
  const { firstToken, endToken } = scene.analysis.sentences[scene.sentenceOf[agency]!]!;
  return informantsIn(scene, firstToken, endToken).some(({ run }) => isHollow(content, run));
}

function wholeMention(scene: Scene, [from, to]: Run) {
  const mention = mentionHolding(scene, from);
  return mention && mention.phrase[0] <= from && mention.phrase[1] >= to ? mention : null;
}

function runOver(scene: Scene, span: Span): Run {
  const from = tokenAt(scene, span[0]);
  let to = from;
  while (to < scene.tokens.length && scene.tokens[to]!.start < span[1]) to++;
  return [from, Math.max(to, from + 1)];
}
