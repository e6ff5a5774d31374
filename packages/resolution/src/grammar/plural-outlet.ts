import { mentionEndingAt, type Scene } from './scene.js';

/** "Danas (via Hina) write": where the bracket that ends before `i` opens, or `i`. */
export function beforeVia(scene: Scene, i: number): number {
  const via = scene.lower[i - 1] === ')' ? mentionEndingAt(scene, i - 1) : null;
  if (!via) return i;
  const open = via.phrase[0] - 2;
  return scene.lower[open] === '(' && scene.lower[open + 1] === 'via' ? open : i;
}

/** Is the name before `i` the subject of a clause of its own, and does a clause follow? */
export function isPluralOutlet(scene: Scene, i: number): boolean {
  const { tag, lower, tokens, sentenceOf } = scene;
  // "Sky Germany and Bild both report"
  const outlet = mentionEndingAt(
    scene,
    /^(?:both|all)$/.test(lower[i - 1] ?? '') ? i - 1 : beforeVia(scene, i),
  );
  if (!outlet || outlet.kind === 'generic') return false;
  // "The Verge and Engadget report that ..."
  const partner = lower[outlet.phrase[0] - 1] === 'and' ? mentionEndingAt(scene, outlet.phrase[0] - 1) : null;
  const first = (partner ?? outlet).phrase[0];
  const opens =
    first === 0 ||
    sentenceOf[first - 1] !== sentenceOf[first] ||
    /^(?:[,;:\-–—•]|while|whereas|but)$/.test(tokens[first - 1]!.text);
  // "a Danas report", but "A Bola claim"
  const isOne = /^an?$/.test(lower[first]!) && (partner ?? outlet).run[0] > first;
  if (!opens || isOne || lower[first - 1] === 'the') return false;
  // "C, Sport claim."
  if (lower[first - 1] === ',' && /^[.,]$/.test(lower[i + 1] ?? '.')) return true;
  // "Mediaset write (via Le10Sport) that the talks are off"
  if (lower[i + 1] === '(' && lower[i + 2] === 'via') return true;
  const clause = lower[i + 1] === 'that' ? i + 2 : i + 1;
  if (!/^(?:DT|PRP|PRP\$|NNP|NNPS|NN|NNS|JJ|CD|EX)$/.test(tag[clause] ?? '')) return false;
  for (let k = clause + 1; k < clause + 12 && sentenceOf[k] === sentenceOf[i]; k++) {
    if (/^[,;:]$/.test(lower[k]!)) return false;
    if (/^(?:VB[DZP]|MD)$/.test(tag[k]!)) return true;
  }
  return false;
}
