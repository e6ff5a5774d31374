import { isEmployee } from '../cues/nouns.js';
import { retellingAt } from '../cues/retelling.js';
import { mentionHolding, mentionOpening, type Scene } from '../grammar/scene.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';
import type { Hook } from './hook.js';

/** Words by which an outlet says whose word it passes on, in an aside or clause of citing. */
const SOURCING =
  /^(?:cit|quot|bas|rel(?:y|i)|draw|drew|lean|sourc|attribut|credit|trac|refer|translat|summari|repeat|echo|relay|pick|tak|took|lift|borrow|cop(?:y|i)|follow|monitor|point|link|acknowledg|nam(?:es|ed|ing)|using|learn|pass|confirm|paraphras|republish|reprint)/;
const NOUNS =
  /^(?:information|reference|credit|attribution|basis|strength|authority|acknowledgement|thanks|link)$/;

/**
 * The hook of a mention in an aside of an outlet's, where no rule of words hangs it: "Ynet said, basing its report on pictures of
 * the Times", "in a dispatch that leans on El Mundo". Between the aside's start and the mention must stand a word of sourcing.
 */
export function sourceHook(scene: Scene, mention: Mention, from: number): Hook | null {
  const { lower, tag, quotation } = scene;
  const [start] = mention.phrase;
  if (isEmployee(lower[mention.phrase[1]])) return null;
  if (mention.never || mention.kind === 'later' || start <= from || quotation[start] !== -1) return null;
  // "relayed by Bernama, from which CNA took its account": a clause of its own.
  if (/^(?:VBD|VBZ|MD)$/.test(tag[mention.phrase[1]] ?? '')) return null;
  for (let k = start - 1; k >= from && k > start - 12; k--) {
    // "quoting a man whom the BBC had met": the verb behind is its own.
    if (/^(?:whom|who|whose|when|where|because|but|unlike|not|without)$/.test(lower[k]!)) return null;
    if (mentionHolding(scene, k)) continue;
    // "quoting EFE, which gave Danas as its source": a link further down.
    if (lower[k] === 'which' && mentionHolding(scene, lower[k - 1] === ',' ? k - 2 : k - 1))
      return /^(?:gave|gives|named|names|had|has|got|gets)$/.test(lower[k + 1] ?? '')
        ? citedHook(mention, [k + 1, k + 2], 'sourced')
        : null;
    // "says, from Danas, that", "with Danas as its source"
    if (k === start - 1 && /^(?:from|after|with|via)$/.test(lower[k]!) && lower[k - 1] === ',')
      return citedHook(mention, [k, start], 'sourced');
    // "quoting Hina, which had it from Danas": a link further down.
    if (
      /^(?:from|in|on)$/.test(lower[k]!) &&
      /^(?:it|this|them|story|news)$/.test(lower[k - 1] ?? '') &&
      k < start
    )
      return citedHook(mention, [k - 1, k + 1], 'sourced');
    const isVerb = /^(?:VB|NN|JJ)/.test(tag[k]!) && SOURCING.test(lower[k]!);
    if (!isVerb && !NOUNS.test(lower[k]!)) continue;
    return {
      ...citedHook(mention, [k, Math.max(k + 1, start)], 'sourced'),
      // "on pictures published by the Times"
      role: lower.slice(k, start).some((word) => /^(?:telling|told)$/.test(word))
        ? 'recipient'
        : lower[start - 1] === 'by' && retellingAt(lower, start - 2)?.role === 'carries'
          ? 'carries'
          : 'cited',
    };
  }
  return null;
}

/** "Delo's report that C was based on an article in Danas": whose the report was first. */
export function basisOf(scene: Scene, { mention: own }: Hook, from: number, to: number): Hook | null {
  const { lower } = scene;
  for (let k = from; k < to - 2; k++) {
    if (!/^(?:based|drawn|taken)$/.test(lower[k]!) || !/^(?:on|upon|from)$/.test(lower[k + 1]!)) continue;
    for (let at = k + 2; at < Math.min(to, k + 9); at++) {
      const mention = mentionOpening(scene, at);
      if (mention && mention !== own) return citedHook(mention, [k, k + 2], 'based-on');
    }
  }
  return null;
}

/** A link further down, from its cue to the end of its name. */
export const citedHook = (mention: Mention, cue: Run, by: string): Hook => ({
  ...{ mention, cue, by, role: 'cited', side: 'inner', document: null },
  ...{ start: cue[0], end: mention.phrase[1] },
});
