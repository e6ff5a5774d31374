import type { Claim, ClaimSpeaker } from '@wirediff/domain';
import type { ReadScene } from '../read-scene.js';
import { type Run, spanOf } from '../reading.js';

/** A claim before it is cut to size and told where it stands. */
export type Draft = Omit<Claim, 'index' | 'field' | 'text' | 'placement' | 'quote' | 'stance'>;

export function speakerOf({ scene, people }: ReadScene, run: Run | null): ClaimSpeaker | null {
  return run ? { name: people.nameOf(run), span: spanOf(scene, people.withName(run)) } : null;
}
