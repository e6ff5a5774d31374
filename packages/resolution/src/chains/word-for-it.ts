import { trimmedContent } from '../contents/content-runs.js';
import type { Scene } from '../grammar/scene.js';
import { isManner } from '../hooks/is-pointing.js';
import type { Run } from '../reading.js';
import type { FoundCredit } from './found-credit.js';

/**
 * What content means that is nothing but a word for what was said before: the content of the last credit of the sentence
 * ("Lind was held, his lawyer told RBC, and a source confirmed this to TASS"), or the sentence before ("The pier has closed.
 * This was reported by TASS"). Null where it says something itself.
 *
 * @param segment the words of reporting that the content hangs on
 * @param last the credit found last, of this sentence or of one before
 */
export function meantBefore(
  scene: Scene,
  sentence: number,
  segment: Run,
  content: readonly Run[],
  last: FoundCredit | undefined,
): readonly Run[] | null {
  const [only] = content;
  const words = content.length === 1 ? trimmedContent(scene, only!) : null;
  if (!words) return null;
  const told = last && last.segment[1] <= segment[0] ? last : null;
  if (isTheSame(scene, words)) return told && sentence - told.sentence <= 1 ? told.content : null;
  if (!isWordForIt(scene, words)) return null;
  if (told?.sentence === sentence) return told.content;
  const { sentences } = scene.analysis;
  const before = sentences[sentence - 1];
  if (!before || before.paragraph !== sentences[sentence]!.paragraph) return null;
  const { firstToken, endToken } = before;
  return endToken - firstToken > 3 ? [[firstToken, endToken]] : null;
}

/** "His wife told AFP the same" */
const isTheSame = ({ lower }: Scene, run: Run): boolean =>
  /^the same(?: thing)?$/.test(lower.slice(...run).join(' '));

/** "this", "it in full", "The information": what was said before. */
function isWordForIt(scene: Scene, [from, to]: Run): boolean {
  const { lower } = scene;
  if (/^(?:this|it)$/.test(lower[from]!) && (to - from === 1 || isManner(scene, [from + 1, to]))) return true;
  // "That is what Delo reports"
  if (to - from <= 3 && lower[to - 1] === 'what' && lower[to - 2] === 'is') return true;
  return (
    to - from === 2 &&
    /^(?:the|this)$/.test(lower[from]!) &&
    /^(?:news|information|report|story|claim|account|allegation|revelation)$/.test(lower[from + 1]!)
  );
}
