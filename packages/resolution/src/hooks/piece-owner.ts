import { mentionEndingAt, type Scene } from '../grammar/scene.js';
import type { Hook } from './hook.js';
import { pieceLeft } from './piece.js';

/** "Footage from Syria TV shown on Al Jazeera", "a report by Sham FM carried by SANA": whose piece it was. */
export function pieceOwner(scene: Scene, hook: Hook): Hook | null {
  if (!/^(?:carried-by|published-in|reported-by|seen-by)$/.test(hook.by)) return null;
  const at = /^(?:and|later|,)$/.test(scene.lower[hook.start - 1] ?? '') ? hook.start - 1 : hook.start;
  const mention = mentionEndingAt(scene, at);
  const before = mention ? mention.phrase[0] - 1 : -1;
  if (!mention || mention.never || !/^(?:from|by|in)$/.test(scene.lower[before] ?? '')) return null;
  const piece = pieceLeft(scene, before - 1);
  if (!piece || piece[1] !== before) return null;
  return {
    mention,
    role: 'cited',
    cue: [before, before + 1],
    side: 'inner',
    start: piece[0],
    end: mention.phrase[1],
    document: null,
    by: 'piece-of',
  };
}
