import type { Scene } from '../grammar/scene.js';

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
