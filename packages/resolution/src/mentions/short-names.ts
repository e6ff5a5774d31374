import { type Reading, type Run, spanOf } from '../reading.js';
import type { Mention } from './mention.js';

/**
 * Papers called by the last word of a name given before: "The Washington Post reported ... a donor told the Post". A
 * register name of one word ("the Times") means the longer name where that stands in the text already.
 *
 * @returns the mentions with the short ones added or turned to whom they mean, by place
 */
export function withShortNames(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const { tokens, lower } = reading;
  const byLast = new Map<string, Mention>();
  const result: Mention[] = [];
  let next = 0;
  let skip = 0;
  for (let i = 0; i < tokens.length; i++) {
    const mention = mentions[next];
    if (mention && mention.run[0] === i) {
      next++;
      const last = tokens[mention.run[1] - 1]!.text;
      const long = mention.run[1] - mention.run[0] === 1 ? byLast.get(last) : undefined;
      const means = long && long.agency.id !== mention.agency.id && lower[i - 1] === 'the' ? long : null;
      result.push(means ? { ...mention, agency: means.agency, kind: 'later', never: null } : mention);
      if (mention.run[1] - mention.run[0] > 1 && mention.never === null) byLast.set(last, mention);
      skip = Math.max(skip, mention.phrase[1]);
      continue;
    }
    if (i < skip || lower[i - 1] !== 'the' || !/^\p{Lu}/u.test(tokens[i]!.text)) continue;
    const meant = byLast.get(tokens[i]!.text);
    if (!meant || /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')) continue;
    const run: Run = [i, i + 1];
    result.push({
      span: spanOf(reading, run),
      run,
      phrase: [i - 1, i + 1],
      agency: meant.agency,
      kind: 'later',
      never: null,
    });
  }
  return result;
}
