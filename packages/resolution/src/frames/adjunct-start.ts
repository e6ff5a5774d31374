import { isDocumentNoun } from '../cues/nouns.js';
import type { Scene } from '../grammar/scene.js';
import { isPaper } from '../hooks/cited-source.js';
import type { Hook } from '../hooks/hook.js';
import type { Run } from '../reading.js';

/** Where an adjunct begins, with the speaker and the document that its first words name. */
interface AdjunctStart {
  readonly start: number;
  readonly speaker: Run | null;
  readonly document: Run | null;
}

export function adjunctStart(scene: Scene, hook: Hook, from: number): AdjunctStart {
  const according = hook.by === 'according-to' ? null : accordingBefore(scene, hook, from);
  return according ?? { start: openingOf(scene, hook, from), speaker: null, document: hook.document };
}

/** "according to a rescue official cited by X", "according to a Wednesday post from Y seen by X" */
function accordingBefore(scene: Scene, hook: Hook, from: number): AdjunctStart | null {
  const { lower, tag } = scene;
  for (let k = hook.start - 1; k > from; k--) {
    if (lower[k] === 'to' && lower[k - 1] === 'according') {
      // "according to people who spoke to X": the people.
      const end = /^(?:who|that|which)$/.test(lower[hook.start - 1]!) ? hook.start - 1 : hook.start;
      const phrase: Run = [k + 1, end];
      return !isPaper(scene, phrase)
        ? { start: k - 1, speaker: phrase, document: hook.document }
        : { start: k - 1, ...phraseHead(scene, phrase) };
    }
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!)) break;
  }
  return null;
}

function phraseHead(scene: Scene, [from, to]: Run): { document: Run; speaker: Run | null } {
  const { lower } = scene;
  for (let k = from; k < to; k++)
    if (isDocumentNoun(lower[k]!) && (k + 1 >= to || /^(?:from|by|of|in|on|,)$/.test(lower[k + 1]!)))
      return {
        document: [from, k + 1],
        speaker: /^(?:from|by)$/.test(lower[k + 1] ?? '') ? [k + 2, to] : null,
      };
  return { document: [from, to], speaker: null };
}

function openingOf(scene: Scene, { by, start: at }: Hook, from: number): number {
  const { lower } = scene;
  let start = at;
  // "troops would leave, in comments carried by Russian news agencies"
  if (/^(?:carried-by|reported-by|seen-by)$/.test(by))
    for (let k = start - 1; k > start - 4 && k > from; k--)
      if (lower[k] === 'in' && lower[k - 1] === ',') start = k;
  // "..., he said in an interview with Rossiya 24, extracts of which were distributed by TASS"
  return /^(?:carried-by|reported-by)$/.test(by) && start === at ? relativeStart(scene, start) : start;
}

/** Where ", extracts of which" or ", whose words" before a participle begins behind its comma, or `start`. */
function relativeStart({ lower, quotation }: Scene, start: number): number {
  let relative = /^(?:which|whose)$/.test(lower[start] ?? '');
  for (let k = start - 1; k > start - 7 && k > 0; k--) {
    if (quotation[k] !== -1) return start;
    relative ||= /^(?:which|whose)$/.test(lower[k]!);
    if (lower[k] === ',') return relative ? k + 1 : start;
  }
  return start;
}
