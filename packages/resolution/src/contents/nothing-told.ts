import type { Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';
import { trimmedContent } from './content-runs.js';

/** How an outlet tells how it came by a story: "it had seen the letter", "it would not reveal its sources". */
const OWN_WORK =
  /^it (?:(?:had|has|would|will) )?(?:not |also |since )?(?:seen|obtained|reviewed|verified|withheld|asked|contacted|changed the names|reveal|name|publish(?:ed)?|learned (?:the|this|of)|approached)\b/;

/** Behind these stands what it found: "it had seen a letter that says C". */
const FINDING = /\b(?:that|which|who|whom|showing|saying|stating|from|in which|where|when)\b/;

/** "the ministry had not answered its questions", "calls went unanswered"; not "the army did not respond", which is news. */
const NO_ANSWER = [
  /\b(?:not|n't) (?:yet )?(?:answer|answered|respond|responded|reply|replied|return|returned)(?: to)? (?:its|the (?:paper|newspaper|agency|station|outlet)'s) (?:questions?|calls?|requests?|queries|query|e-mails?|emails?|messages?)\b/,
  /\b(?:office|ministry|company|spokesman|spokeswoman|spokesperson|representatives?) (?:did|had|has) not (?:respond|responded|answer|answered|reply|replied)$/,
  /\bwent unanswered$/,
];

/** "he would not comment", "it had no comment on the report" */
const NO_COMMENT =
  /^(?:he|she|it|they|we|i) (?:would not|wo n't|will not|could not|had no|has no|have no|did not (?:wish|want) to) comment\b/;

/** Is nothing told but how an outlet worked, or that nobody answered it? */
export function tellsOfItsWork(scene: Scene, content: readonly Run[]): boolean {
  const words = shortWords(scene, content);
  return (
    words !== null &&
    ((OWN_WORK.test(words) && !FINDING.test(words)) || NO_ANSWER.some((one) => one.test(words)))
  );
}

/** "A spokesman told Danas he would not comment": nothing said. */
export function isNoComment(scene: Scene, content: readonly Run[]): boolean {
  const words = shortWords(scene, content);
  return words !== null && NO_COMMENT.test(words);
}

/** "She was not | speaking to Danas": no content ends so. */
export function isCutShort({ lower, quotation }: Scene, content: readonly Run[]): boolean {
  const [only] = content;
  return (
    only !== undefined &&
    content.length === 1 &&
    quotation[only[0]] === -1 &&
    // "That is according to Delo."
    !(only[1] - only[0] === 2 && /^(?:that|this)$/.test(lower[only[0]]!)) &&
    /^(?:was|were|is|are|not|n't|been)$/.test(lower[only[1] - 1]!)
  );
}

/** The words of a content of one short piece, or null. */
function shortWords(scene: Scene, content: readonly Run[]): string | null {
  const run = content.length === 1 ? trimmedContent(scene, content[0]!) : null;
  if (!run || run[1] - run[0] > LONG) return null;
  return scene.lower
    .slice(...run)
    .join(' ')
    .replace(/^that /, '');
}

/** Tokens beyond which something is told besides. */
const LONG = 16;
