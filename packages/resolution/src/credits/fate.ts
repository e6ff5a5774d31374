import { mentionHolding, type Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';
import type { Hook } from './hook.js';

/** "Delo's report that C was based on an article in Danas": whose the report was first. */
export function basisOf(scene: Scene, { mention: own }: Hook, from: number, to: number): Hook | null {
  const { lower } = scene;
  for (let k = from; k < to - 2; k++) {
    if (!/^(?:based|drawn|taken)$/.test(lower[k]!) || !/^(?:on|upon|from)$/.test(lower[k + 1]!)) continue;
    for (let at = k + 2; at < Math.min(to, k + 9); at++) {
      const mention = mentionHolding(scene, at);
      if (!mention || mention === own || mention.never || mention.phrase[0] !== at) continue;
      const cue: Run = [k, k + 2];
      return {
        mention,
        role: 'cited',
        cue,
        side: 'inner',
        start: k,
        end: mention.phrase[1],
        document: null,
        by: 'based-on',
      };
    }
  }
  return null;
}

/** What becomes of a report: behind it the clause is none of what the report says. */
const FATE =
  /^(?:picked|carried|relayed|repeated|quoted|cited|denied|rejected|dismissed|confirmed|disputed|challenged|contradicted|welcomed|published|republished|reprinted|reposted|circulated|followed|echoed|shared|met|greeted|described|called|based|attributed|taken|mocked|ridiculed|corroborated|noted|amplified|distributed|syndicated|broadcast|aired|translated)$/;

/** Where "A Danas report that nine boats had sunk" ends before "was picked up by Delo", or `to`. */
export function fateOf({ lower, quotation, tag }: Scene, from: number, to: number): number {
  for (let k = from + 2; k < to - 1; k++) {
    if (!/^(?:was|were|is|has|had)$/.test(lower[k]!) || quotation[k] !== -1) continue;
    // A second finite verb of the sentence, behind the one of the report.
    if (!tag.slice(from, k).some((one) => /^(?:VBD|VBZ|VBP|MD)$/.test(one))) continue;
    let verb = k + 1;
    while (
      verb < to &&
      /^(?:been|later|then|also|quickly|soon|immediately|promptly|widely|first|since|not|n't)$/.test(
        lower[verb]!,
      )
    )
      verb++;
    if (FATE.test(lower[verb] ?? '')) return k;
  }
  return to;
}
