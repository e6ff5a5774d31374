import { mentionHolding, type Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';

/** What an outlet calls the story it has just told: ", claims that few believed", ", a report Reuters could not confirm". */
const VERDICTS = /^(?:remarks|comments|words|claims|allegations|accusations|statements|charges|reports)$/;
const VERDICT =
  /^(?:report|article|claim|story|account|allegation|accusation|charge|assertion|version|remark|figure)$/;

/**
 * "C, without giving a source", "C, a report that Reuters could not confirm", "C, an article the minister called 'pure invention'": what the outlet says of it
 * is none of it.
 */
export function withoutVerdict({ lower, tokens, quotation, tag, text }: Scene, [from, to]: Run): Run {
  for (let k = from + 3; k < to - 1; k++) {
    // "C - a claim he has denied"
    const dash = /^(?:[—–-]|--)$/.test(tokens[k]!.text) && text[tokens[k]!.start - 1] === ' ';
    if ((tokens[k]!.text !== ',' && !dash) || quotation[k] !== -1) continue;
    // "C, without giving a source"
    if (
      lower[k + 1] === 'without' &&
      /^(?:giving|naming|citing|quoting|identifying|elaborating|specifying)$/.test(lower[k + 2]!) &&
      // "attacked the town, without identifying the target, and killed nine": the clause goes on.
      !tokens.slice(k + 1, to - 1).some(({ text }) => text === ',')
    )
      return [from, k];
    if (k >= to - 3) break;
    // "C, contradicting a Delo report that D"
    if (AGAINST.test(lower[k + 1]!) && isReportBehind(lower, k + 2, to)) return [from, k];
    // "C, but officials discounted the report"
    if (lower[k + 1] === 'but' && isDiscounting(lower, k + 2, to)) return [from, k];
    // "C, words that few believed"
    if (VERDICTS.test(lower[k + 1]!) && /^(?:that|which)$/.test(lower[k + 2]!)) return [from, k];
    if (!/^(?:a|an)$/.test(lower[k + 1]!)) continue;
    const noun = VERDICT.test(lower[k + 2]!) ? k + 2 : k + 3;
    if (!VERDICT.test(lower[noun]!)) continue;
    for (let verb = noun + 1; verb < to; verb++)
      if (/^(?:VBD|VBZ|VBP|MD|VBN)$/.test(tag[verb]!)) return [from, k];
  }
  return [from, to];
}

/** What one account does with another. */
const AGAINST = /^(?:contradicting|denying|rejecting|disputing|refuting|dismissing|confirming|echoing)$/;

const isReportBehind = (lower: readonly string[], from: number, to: number): boolean =>
  /^(?:an?|the|that|this|earlier|reports|claims)$/.test(lower[from] ?? '') &&
  lower.slice(from, Math.min(to, from + 6)).some((word) => VERDICT.test(word.replace(/s$/, '')));

/** "officials in Beirut discounted the report", "the ministry denied it", up to the end. */
function isDiscounting(lower: readonly string[], from: number, to: number): boolean {
  const end = /^[.,]$/.test(lower[to - 1] ?? '') ? to - 1 : to;
  const it = /^(?:it|this|that)$/.test(lower[end - 1] ?? '') ? end - 1 : -1;
  const noun =
    VERDICT.test(lower[end - 1]!.replace(/s$/, '')) &&
    /^(?:the|this|that|those|these|such)$/.test(lower[end - 2]!)
      ? end - 2
      : it;
  return (
    noun > from &&
    /^(?:discounted|denied|dismissed|rejected|disputed|contradicted|ridiculed)$/.test(lower[noun - 1]!)
  );
}

/** Do the words tell of the story itself: ", a claim that ...", ", with Hina picking up the story"? */
export function isOfStory(scene: Scene, [from, to]: Run): boolean {
  const { lower, tag } = scene;
  const at = lower[from] === ',' ? from + 1 : from;
  if (/^(?:a|an)$/.test(lower[at] ?? ''))
    return (
      VERDICT.test(lower[at + 1] ?? '') && (at + 2 >= to || /^(?:that|which|[.,;])$/.test(lower[at + 2]!))
    );
  const subject = lower[at] === 'with' ? mentionHolding(scene, at + 1) : null;
  return subject?.phrase[0] === at + 1 && tag[subject.phrase[1]] === 'VBG';
}
