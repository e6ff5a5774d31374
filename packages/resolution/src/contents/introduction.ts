import type { Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';

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
    if (quotation[k] !== -1) return false;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!)) return false;
  }
  return true;
}
