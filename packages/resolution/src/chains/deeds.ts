import type { Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';

const DEEDS =
  /^(?:announce|confirm|deny|disclose|reveal|declare|give|name|list|put|count|find|repeat|release|acknowledge|write|recall)$/;

/** "The ministry has confirmed two cases", "he disclosed the figures": what somebody did, not words of his. */
export function isDeed({ tag, quotation, lower }: Scene, { event, content }: Frame): boolean {
  if (!event || event.inverted || event.tail.opens) return false;
  if (isShare(lower.slice(event.subject[0], event.subject[1]))) return true;
  // "has told brokers to stop": an order, told by whoever reports it.
  if (event.cue.class === 'tell')
    return content.every(([from]) => lower[from] === 'to' && tag[from + 1] === 'VB');
  if (!DEEDS.test(event.cue.lemma)) return false;
  if (event.boundary !== 'start' && event.boundary !== 'embedded') return false;
  return content.every(([from, to]) => {
    // "announced this on Telegram": his words, told before or behind.
    if (/^(?:this|that|it|so|them)$/.test(lower[from]!)) return false;
    // "confirmed the death on Facebook, but AFP withdrew that": up to the next clause.
    for (
      let k = from;
      k < to && !(lower[k] === ',' && /^(?:but|and|though|while)$/.test(lower[k + 1] ?? ''));
      k++
    )
      if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!) || quotation[k] !== -1) return false;
    return true;
  });
}

/** "40 consumers complained of aches" tells what they had, not what they said: content that opens with its preposition. */
export const saysSomething = ({ lower }: Scene, { content, event }: Frame): boolean =>
  event === null ||
  !content.every(
    ([from]) =>
      /^(?:of|about|from|over|with)$/.test(lower[from]!) ||
      // "had not yet commented on whether he was dead"
      (event.cue.lemma === 'comment' && lower[from] === 'on'),
  );

const PART = /^(?:percent|cent|%|majority|half|thirds?|quarters?|fifths?|tenths?)$/;
const NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;
const ASKED = /^(?:respondents|voters|americans|adults|people|democrats|republicans|those)$/;

/** "51 percent of respondents", "six in ten voters": counted, not heard; but "three people in the room". */
function isShare(subject: readonly string[]): boolean {
  if (!subject.some((word) => ASKED.test(word))) return false;
  return subject.some(
    (word, k) =>
      (PART.test(word) && subject.slice(k + 1).includes('of')) ||
      (word === 'in' && NUMBER.test(subject[k - 1] ?? '') && NUMBER.test(subject[k + 1] ?? '')),
  );
}
