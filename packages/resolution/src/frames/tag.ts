import { mentionHolding, type Scene } from '../grammar/scene.js';
import type { Hook } from '../hooks/hook.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';

/** What a tag behind a quotation or a line tells. */
export interface Tag {
  readonly mentions: readonly Mention[];
  readonly role: Hook['role'];
  readonly cue: Run;
  readonly speaker: Run | null;
}

const TO = /^(?:to|told|telling|with)$/;
const OF = /^(?:via|by|per|through|for|in|on|from|quoted|cited)$/;

/** "Ada Roth, yard keeper, to Belga": name, what he is, whom he told it. Null where no agency ends it or a verb stands in it. */
export function readTag(scene: Scene, [from, end]: Run, content: number): Tag | null {
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
