import type { Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';

/** Does a quotation that holds the token at `k` stand behind a possessive? */
function isTitled({ quotation, lower }: Scene, k: number, from: number): boolean {
  let open = k;
  while (open > from && quotation[open - 1] === quotation[k]) open--;
  return /^['’]s?$/.test(lower[open - 1] ?? '');
}

/** "In written answers to ...,", "On Monday,", "Speaking in Oslo,": no finite verb, no quotation. */
export function isIntroduction(scene: Scene, [from, to]: Run): boolean {
  const { tag, quotation, lower } = scene;
  if (
    /^(?:when|after|before|if|asked|speaking|chairing|analysing|citing|quoting|quoted|cited)$/.test(
      lower[from] ?? '',
    ) &&
    to - from < 14
  )
    return true;
  // A quotation in single marks, which are apostrophes elsewhere.
  if (/^['‘]$/.test(scene.tokens[from]?.text ?? '')) return false;
  for (let k = from; k < to; k++) {
    // "On CNN's “State of the Union” Tuesday,": a programme, and nothing said.
    while (k > from && k < to && quotation[k] !== -1 && isTitled(scene, k, from)) k++;
    if (k >= to) break;
    if (quotation[k] !== -1) return false;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!)) return false;
  }
  return true;
}
