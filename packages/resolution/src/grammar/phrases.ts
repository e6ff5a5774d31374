import type { Reading } from '../reading.js';

const WEEKDAYS = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\.?$/;
const DAY_PARTS = /^(?:morning|afternoon|evening|night|week|month|year|weekend|hours)$/;
const ADVERBS =
  /^(?:also|earlier|later|separately|however|too|previously|exclusively|first|reportedly|meanwhile|recently|initially|further|furthermore|then|now|afterwards|subsequently|repeatedly|publicly|officially|in|turn|still|only|again|immediately|today|yesterday|yesteday|tonight|overnight|tomorrow|ago|there|here|online|early|late|instead|simply|merely|likewise|additionally|specifically|explicitly|falsely|incorrectly|correctly|wrongly|quickly|briefly|once|jointly)$/;

const OPENING = /^(?:only|still|now|once|merely|simply|there|here|instead|again|tomorrow|tonight)$/;

/** Token after an adverb of reporting ("also", "earlier", "in turn") at `i`, or `i`. */
export function skipAdverbs({ lower, sentenceOf, tag }: Reading, i: number, limit: number): number {
  let at = i;
  while (at < limit && sentenceOf[at] === sentenceOf[i]) {
    if (lower[at] === 'in' && lower[at + 1] !== 'turn') break;
    if (lower[at] === 'turn' && lower[at - 1] !== 'in') break;
    if (lower[at] === 'then' && tag[at] !== 'RB') break;
    // "said there were cracks", "said only two had survived": words of what is said.
    if (
      tag[at] === 'EX' ||
      (OPENING.test(lower[at]!) &&
        /^(?:DT|CD|NN|NNS|NNP|PRP|PRP\$|JJ|MD|VBD|VBZ|VBP)$/.test(tag[at + 1] ?? '') &&
        !/^(?:said|reported|told)$/.test(lower[at + 1] ?? ''))
    )
      break;
    // "reported live from the scene that"
    const live = lower[at] === 'live' && /^(?:that|from|on|at|in)$/.test(lower[at + 1] ?? '');
    if (!live && !ADVERBS.test(lower[at]!)) break;
    at++;
  }
  return at;
}

/**
 * Token after a phrase of time at `i` ("on Tuesday", "late on Wednesday", "last month", "October 10", "in 2014"), or `i`.
 */
export function skipTime({ lower, tokens }: Reading, i: number, limit: number): number {
  const since = skipSpan(lower, i);
  if (since > i && since <= limit) return since;
  let at = i;
  if (/^(?:late|early|earlier|later)$/.test(lower[at] ?? '')) at++;
  if (/^(?:on|in|at|since|by|during|before|after)$/.test(lower[at] ?? '')) at++;
  if (lower[at] === 'the' && /^(?:same|weekend)$/.test(lower[at + 1] ?? '')) at++;
  // "last December 5"
  if (/^(?:last|this|next)$/.test(lower[at] ?? '') && MONTHS.test(lower[at + 1] ?? '')) at++;
  // "on the evening of August 16"
  if (lower[at] === 'the' && DAY_PARTS.test(lower[at + 1] ?? '') && lower[at + 2] === 'of') at += 3;
  const word = at < limit ? lower[at]! : '';
  const digit = /^\d{1,4}(?:st|nd|rd|th)?$/.test(word);
  let end = at;
  if (WEEKDAYS.test(word)) end = at + 1;
  // "at 1503 gmt"
  else if (digit && /^(?:gmt|utc)$/.test(lower[at + 1] ?? '')) end = at + 2;
  else if (
    /^(?:this|last|next|that|same|an|two|three|several|few|a)$/.test(word) &&
    (DAY_PARTS.test(lower[at + 1] ?? '') ||
      WEEKDAYS.test(lower[at + 1] ?? '') ||
      // Not "a day of mourning".
      (word === 'same' && lower[at + 1] === 'day'))
  ) {
    end = at + 2;
    if (lower[end] === 'ago' || lower[end] === 'later' || lower[end] === 'earlier') end++;
  } else if (MONTHS.test(word) && /^\p{Lu}/u.test(tokens[at]!.text)) {
    end = at + 1;
    if (/^\d{1,4}$/.test(lower[end] ?? '') && end < limit) end++;
  } else if (digit && MONTHS.test(lower[at + 1] ?? '')) end = at + 2;
  else if (/^(?:19|20)\d\d$/.test(word) && at > i) end = at + 1;
  else if (/^(?:today|yesterday|tonight|tomorrow|noon|midday|midnight)$/.test(word)) end = at + 1;
  // "in this week's edition"
  if (end === at || lower[end] === "'s") return i;
  while (end < limit && (DAY_PARTS.test(lower[end]!) || WEEKDAYS.test(lower[end]!))) end++;
  if (lower[end] === ',' && /^(?:19|20)\d\d$/.test(lower[end + 1] ?? '')) end += 2;
  return Math.min(end, limit);
}

/** "a day earlier", "two weeks ago", "hours later": how many, of what, and on which side. */
const SPAN_COUNT = /^(?:a|an|one|two|three|four|five|six|several|some|few|many|\d{1,2})$/;
const SPAN_UNIT = /^(?:hours?|days?|weeks?|months?|years?)$/;
const SPAN_SIDE = /^(?:ago|earlier|later|before)$/;

/** Token after a span of time at `i` ("just a day earlier", "a couple of weeks ago"), or `i`. */
function skipSpan(lower: readonly string[], i: number): number {
  let at = i;
  if (/^(?:just|only|about|some)$/.test(lower[at] ?? '')) at++;
  if (SPAN_COUNT.test(lower[at] ?? '')) at++;
  if (/^(?:few|couple)$/.test(lower[at] ?? '')) at += lower[at + 1] === 'of' ? 2 : 1;
  if (!SPAN_UNIT.test(lower[at] ?? '')) return i;
  return SPAN_SIDE.test(lower[at + 1] ?? '') ? at + 2 : i;
}

/** The token before a span of time that ends with `at` ("had been reported a day earlier by the BBC"), or `at`. */
export function beforeSpan(lower: readonly string[], at: number): number {
  if (!SPAN_SIDE.test(lower[at] ?? '') || !SPAN_UNIT.test(lower[at - 1] ?? '')) return at;
  return SPAN_COUNT.test(lower[at - 2] ?? '') ? at - 3 : at - 2;
}

const NOMINAL = /^(?:NN|JJ|CD|PRP\$|DT|PDT|VBG|VBN|POS|\$|#|RBS|RBR)/;

/** Token after the simple noun phrase at `i` ("a senior Turkish official", "him"), or `i` where none begins. */
export function nounPhraseEnd({ tag, lower, tokens, quotation }: Reading, i: number, limit: number): number {
  if (i >= limit) return i;
  if (/^(?:PRP|EX|WP)$/.test(tag[i]!)) return i + 1;
  if (
    /^(?:one|some|many|most|others|both|two|three|four|five|several|all|another|none|few)$/.test(lower[i]!)
  ) {
    if (lower[i + 1] === 'of')
      return nounPhraseEnd({ tag, lower, tokens, quotation } as Reading, i + 2, limit);
  }
  let at = i;
  let end = i;
  while (at < limit) {
    const word = lower[at]!;
    const kind = tag[at]!;
    if (/^NN/.test(kind) || kind === 'CD' || /^\p{Lu}/u.test(tokens[at]!.text)) {
      // A new noun phrase begins: "told Reuters police had ...", "the minister the rate ..."
      at++;
      end = at;
    } else if (kind === 'DT' || kind === 'PDT' || kind === 'PRP$') {
      if (at > i && end > i && word !== "'s") break;
      at++;
    } else if (
      NOMINAL.test(kind) ||
      word === '-' ||
      (kind === 'CC' && /^(?:NN|JJ)/.test(tag[at + 1] ?? '') && /^(?:NN|JJ)/.test(tag[at - 1] ?? ''))
    )
      at++;
    else break;
  }
  return end;
}

const JOINING = /^(?:of|for|from|at|in|to|with|on|near|close|familiar|inside|by|under|about|within|who|and)$/;

/** The noun phrase at `i` with the prepositional phrases that hang on it ("sources with knowledge of the case"). */
export function longPhraseEnd(reading: Reading, i: number, limit: number): number {
  let end = nounPhraseEnd(reading, i, limit);
  if (end === i) return i;
  for (let at = end; at < limit; ) {
    let next = at;
    while (next < limit && JOINING.test(reading.lower[next]!)) next++;
    if (next === at) break;
    const more = nounPhraseEnd(reading, next, limit);
    if (more === next) break;
    end = at = more;
  }
  return end;
}

export const isQuoteMark = (text: string): boolean => /^["“”„«»]$|^''$|^``$/.test(text);
