import { isOffice } from '../cues/office-agencies.js';
import type { Reading } from '../reading.js';

/** What media give or get, and is none of them. */
const NO_CARRIER_BEHIND =
  /^(?:interviews?|coverage|attention|appearances?|briefings?|interest|scrutiny|freedom|law|laws|strategy|company|group|mogul|tycoon|empire|outlets?|organi[sz]ations?)$/;

const PLURALS = new Set(
  'media newspapers publications outlets broadcasters channels dailies tabloids agencies papers stations sites websites'.split(
    ' ',
  ),
);

export function isCarrier(
  { lower, tag }: Reading,
  start: number,
  head: number,
  qualified: boolean,
  place: string,
): boolean {
  const word = lower[head]!;
  if (/^state-/.test(word)) return true;
  // "the German magazine" is one named before.
  if (word === 'magazine' && !/^an?$/.test(lower[start - 1] ?? '')) return false;
  if (isUnnamed(lower, start, head) || isBarePlural(lower, start, head)) return true;
  if (word === 'services' && !/^(?:news|wire)$/.test(lower[head - 1] ?? '')) return false;
  if (lower[head - 1] === 'social') return false;
  // "in numerous media interviews"
  if (word === 'media' && NO_CARRIER_BEHIND.test(lower[head + 1] ?? '')) return false;
  // "the Global Times, one of China's official papers": the kind of the one just named.
  if (
    lower
      .slice(Math.max(0, start - 5), start)
      .join(' ')
      .includes('one of')
  )
    return false;
  // "the agency", "the paper" are mentions of one named before.
  // So is "the respected business daily".
  const article = tag[start - 1] === 'JJ' ? start - 2 : start - 1;
  const definite = lower[article] === 'the' && !PLURALS.has(word);
  if (word === 'press' && lower[head + 1] === 'reports') return true;
  // "the Kazakh official news agency said"
  if (word === 'agency')
    return (
      lower[head - 1] === 'news' && (place !== '' || (qualified && /^an?$/.test(lower[start - 1] ?? '')))
    );
  // "three U.S. government agencies"
  if (word === 'agencies' && isOffice(lower[head - 1] ?? '')) return false;
  if (word === 'website') return false;
  // "Iraqi news sites", "a local news site"
  if (word === 'sites' || word === 'site')
    return lower[head - 1] === 'news' && (word === 'sites' || /^an?$/.test(lower[start - 1] ?? ''));
  if (
    definite &&
    place === '' &&
    !/media|press|radio|television|tv/.test(word) &&
    !stateRun(lower, start, head)
  )
    return false;
  if (word === 'paper' || word === 'station' || word === 'channel')
    return !definite && (qualified || (place !== '' && start < head));
  if (word === 'press')
    return (
      qualified ||
      (place !== '' &&
        (isSource(lower, start) || /^(?:reported|said|reports|says)$/.test(lower[head + 1] ?? '')))
    );
  if (place !== '' || qualified) return true;
  if (word === 'media')
    return (
      start === head &&
      (lower[head + 1] === 'reports' ||
        /^VB/.test(tag[head + 1] ?? '') ||
        // "citing media close to the army"
        (/^(?:citing|quoting)$/.test(lower[start - 1] ?? '') &&
          /^(?:close|linked|affiliated|loyal|aligned|friendly)$/.test(lower[head + 1] ?? '')) ||
        // "media in Pristina reported"
        (lower[head + 1] === 'in' &&
          /^NNP/.test(tag[head + 2] ?? '') &&
          /^(?:reported|said|report|say)$/.test(lower[head + 3] ?? '')))
    );
  return PLURALS.has(word) && /^(?:news|wire)$/.test(lower[head - 1] ?? '');
}

/** "a newspaper reported on Thursday", "a television station said": one that reports, whoever it is. */
const isUnnamed = (lower: readonly string[], start: number, head: number): boolean =>
  /^an?$/.test(lower[start - 1] ?? '') &&
  /^(?:newspaper|magazine|station|agency|website|daily|tabloid)$/.test(lower[head]!) &&
  (lower[head] !== 'agency' || lower[head - 1] === 'news') &&
  (lower[head] !== 'station' || /^(?:television|tv|radio)$/.test(lower[head - 1]!)) &&
  /^(?:said|says|reported|reports|quoted|wrote)$/.test(lower[head + 1] ?? '');

/** "..., newspapers reported today", "citing newspapers" */
const isBarePlural = (lower: readonly string[], start: number, head: number): boolean =>
  start === head &&
  /^(?:newspapers|dailies|tabloids)$/.test(lower[head]!) &&
  (lower[start - 1] === ',' || /^(?:citing|quoting)$/.test(lower[start - 1] ?? '')) &&
  /^(?:said|say|reported|report|quoted|wrote|write|[.,])$/.test(lower[head + 1] ?? '.');

/** "quoting the Vietnamese press", "reports in the Vietnamese press": elsewhere a country's press is talked of as a whole. */
function isSource(lower: readonly string[], start: number): boolean {
  const at = lower[start - 1] === 'the' ? start - 2 : start - 1;
  if (lower[at] === 'to') return lower[at - 1] === 'according';
  if (lower[at] === 'in') return /^(?:report|reports|story|stories|articles?)$/.test(lower[at - 1] ?? '');
  return /^(?:citing|quoting|quotes|cites|cited|quoted|told|by|with)$/.test(lower[at] ?? '');
}

/** "the state broadcaster" is one by itself; "the financial daily" is a paper named before. */
export function stateRun(lower: readonly string[], start: number, head: number): boolean {
  for (let k = start; k < head; k++)
    if (/^(?:state|official|public|national|local|government)/.test(lower[k]!)) return true;
  return false;
}
