import type { CreditRole } from '@wirediff/domain';
import { CARRIER_NOUNS } from '../cues/nouns.js';
import { countryOf } from '../cues/places.js';
import { cueOf } from '../cues/verbs.js';
import { skipTime } from '../grammar/phrases.js';
import { relayAt } from '../grammar/relay-clause.js';
import { mentionEndingAt, mentionHolding, type Scene } from '../grammar/scene.js';
import type { Mention } from '../mentions/mention.js';
import type { Run } from '../reading.js';
import type { Hook } from './hook.js';
import {
  attributed,
  givenTo,
  inBrackets,
  madeFor,
  pieceBefore,
  RETELLING,
  reportThat,
  SKIP,
  spokenTo,
  toldBefore,
  wroteBefore,
} from './hook-words.js';
import { participleBy } from './participle-by.js';
import { pieceAfter, pieceLeft, pieceStart } from './piece.js';

export type { Hook } from './hook.js';

/** Reads the words in front of a mention (and the noun behind it); null where they hang it on nothing. */
export function hookOf(scene: Scene, mention: Mention): Hook | null {
  const { lower, sentenceOf, tag, tokens } = scene;
  const sentence = sentenceOf[mention.run[0]];
  // "a New York Times/CBS News poll": one word holds the end of one name and the start of the next.
  const partner = tokens[mention.run[0]]!.text.includes('/')
    ? mentionHolding(scene, mention.run[0] - 1)
    : null;
  if (partner && partner !== mention) {
    const shared = hookOf(scene, partner);
    return shared ? { ...shared, mention, end: Math.max(shared.end, mention.phrase[1]) } : null;
  }
  // "WKOW, the ABC affiliate"
  if (lower[mention.phrase[1]] === 'affiliate') return null;
  let head: Run = mention.phrase;
  let document: Run | null = null;
  // "a Reuters/Ipsos poll", "a Bernama report of an interview", "Tempo's transcript": the piece carries the mention.
  const noun = pieceAfter(scene, mention);
  if (noun !== null) {
    head = [pieceStart(scene, mention.phrase[0]), noun + 1];
    document = head;
  }
  let k = head[0] - 1;
  while (
    k >= 0 &&
    sentenceOf[k] === sentence &&
    head[0] - k < 8 &&
    // "a University of Texas/Texas Tribune poll"
    (isDescribing(scene, k) ||
      (document !== null && /^(?:NNP|NNPS)$/.test(tag[k]!)) ||
      (document !== null && lower[k] === 'of' && tag[k - 1] === 'NNP'))
  )
    k--;
  const make = (
    role: CreditRole,
    cue: Run,
    side: Hook['side'],
    by: string,
    start = cue[0],
    doc = document,
  ): Hook => ({
    mention,
    role,
    cue,
    side,
    start,
    end: head[1],
    document: doc,
    by,
  });
  if (k < 0 || sentenceOf[k] !== sentence)
    // "A Danas report that C was denied", at the head of its sentence
    return document === null ? null : reportThat(scene, mention, head, k, make);
  const word = lower[k]!;
  const left = lower[k - 1] ?? '';
  // "an interview that Tanjug relayed on Sunday"
  const at = word === 'that' || word === 'which' ? k : lower[k - 1] === 'whose' ? k - 1 : -1;
  const relay = at > 0 ? relayAt(scene, at) : null;
  if (relay && relay.mention === mention)
    return {
      ...make(
        relay.role,
        [relay.verb, relay.verb + 1],
        'outer',
        relay.role === 'carries' ? 'carried-by' : 'reported-by',
        at,
        pieceLeft(scene, at - 1),
      ),
      end: relay.end,
    };
  const made = document === null ? madeFor(scene, k, make) : null;
  if (made) return made;
  if (word === 'to' && left === 'according') return make('reports', [k - 1, k + 1], 'outer', 'according-to');
  if (word === 'per' && document === null) return make('reports', [k, k + 1], 'outer', 'per');
  // "citing Okaz via Reuters"
  if (word === 'via' && left === ',' && document === null && lower[mention.phrase[1]] === '.')
    return make('carries', [k, k + 1], 'outer', 'via');
  // "according to Asia-Plus via the BBC": it came by way of the last.
  const nearer = word === 'via' && document === null ? mentionEndingAt(scene, k) : null;
  if (nearer && hookOf(scene, nearer)?.by === 'according-to')
    return make('carries', [k, k + 1], 'outer', 'via');
  if (word === 'via')
    return document === null && isMentionBefore(scene, k) ? make('cited', [k, k + 1], 'inner', 'via') : null;
  // "with the new Register/Bloomberg Politics survey finding that ..."
  if (
    word === 'with' &&
    document !== null &&
    /^(?:finding|showing|suggesting|indicating)$/.test(lower[head[1]] ?? '')
  )
    return make('reports', [head[1], head[1] + 1], 'outer', 'piece-finding', k);
  const reported = reportThat(scene, mention, head, k, make);
  if (reported) return reported;
  // "in the words of Tass"
  if (word === 'of' && left === 'words' && lower[k - 2] === 'the' && lower[k - 3] === 'in')
    return make('reports', [k - 3, k + 1], 'outer', 'in-words', k - 3);
  const cue = cueOf(word);
  if (cue?.class === 'quote' && cue.lemma !== 'attribute' && !isPassiveBy(scene, k))
    return make('cited', [k, k + 1], 'inner', 'citing');
  // "Kyodo, monitoring the same dispatch", "Meduza, describing the broadcast"
  if (RETELLING.test(word) && /^VBG$/.test(tag[k]!) && (word !== 'describing' || mention.kind === 'later'))
    return make('cited', [k, k + 1], 'inner', 'citing');
  // "on the authority of BNS"
  if (word === 'of' && /^(?:authority|strength|basis)$/.test(left) && lower[k - 2] === 'the')
    return make('cited', [k - 3, k + 1], 'inner', 'based-on');
  if (/^(?:on|upon)$/.test(word) && /^(?:based|relying|drawing)$/.test(left))
    return make('cited', [k - 1, k + 1], 'inner', 'based-on');
  // "will tell the story of six men"
  if (cue?.class === 'tell' && /^(?:story|stories)$/.test(lower[mention.run[1] - 1]!)) return null;
  if (cue?.class === 'tell' && document === null && lower[k - 1] !== 'to')
    return make('recipient', [k, k + 1], 'inner', 'told');
  // "the minister confirmed to AFP that ..."
  if (
    word === 'to' &&
    cueOf(left)?.class === 'say' &&
    !/^(?:respon|repl|point|counter)/.test(left) &&
    /^VB[DZNG]$/.test(tag[k - 1]!)
  )
    return make('recipient', [k - 1, k + 1], 'inner', 'said-to', k);
  if (word === 'to' && document === null) {
    const given = givenTo(scene, k, make);
    if (given) return given;
  }
  if (word === 'to' || word === 'with') return spokenTo(scene, k, make) ?? attributed(scene, k, make);
  if (word === 'by') return participleBy(scene, k, make, hookOf) ?? pieceBefore(scene, k, make);
  if (cue?.class === 'carry' && lower[k] === 'run') return null;
  if (/^(?:in|from|on|of|at|for)$/.test(word)) {
    // "Ann Lee wrote for the Guardian"
    if (word === 'for' && document === null && /^(?:wrote|writes|writing)$/.test(left))
      return make('reports', [k - 1, k + 1], 'outer', 'wrote-in', k);
    // "officials said live on Channel 12"
    if (word === 'on' && left === 'live' && /^(?:said|says|told|spoke|speaking)$/.test(lower[k - 2] ?? ''))
      return make('carries', [k - 2, k + 1], 'outer', 'said-on', k - 1);
    // "told a reporter from the BBC"
    if (
      word === 'from' &&
      /^(?:reporter|correspondent|journalist|reporters|journalists)$/.test(left) &&
      toldBefore(scene, k)
    )
      return make('recipient', [k, k + 1], 'inner', 'told-reporter', k);
    // "an interview published on Tuesday in Delo"
    if (word === 'in' && document === null && /day$/.test(left)) {
      const at = lower[k - 2] === 'on' ? k - 3 : k - 2;
      if (/^(?:published|printed|released)$/.test(lower[at] ?? ''))
        return make('reports', [at, k + 1], 'outer', 'published-in', at, pieceLeft(scene, at - 1));
    }
    // "a speech broadcast live on Radio Vinca"
    if (
      word === 'on' &&
      left === 'live' &&
      /^(?:broadcast|aired|shown|streamed|carried|televised)$/.test(lower[k - 2] ?? '')
    )
      return make('carries', [k - 2, k + 1], 'outer', 'published-in', k - 2, pieceLeft(scene, k - 3));
    // "an interview that aired Sunday on CBS"
    if (word === 'on' && /day$/.test(left) && /^(?:aired|broadcast|shown)$/.test(lower[k - 2] ?? ''))
      return make('carries', [k - 2, k + 1], 'outer', 'published-in', k - 2, pieceLeft(scene, k - 3));
    // "distributed by Tanjug and then appeared in Delo"
    // "and appeared in English on AllAfrica"
    const tongue = lower[k - 2] === 'in' && /^\p{Lu}/u.test(tokens[k - 1]?.text ?? '') ? k - 3 : k - 1;
    if (/^(?:in|on)$/.test(word) && /^(?:appeared|ran|surfaced|resurfaced)$/.test(lower[tongue] ?? '')) {
      let join = tongue - 1;
      while (/^(?:then|later|also|soon|subsequently)$/.test(lower[join] ?? '')) join--;
      if (lower[join] === 'and' && mentionEndingAt(scene, join) !== null)
        return make('carries', [tongue, k + 1], 'outer', 'carried-by', join);
    }
    const carried = cueOf(left);
    // "footage shown on Al Jazeera", "comments shared on Channel 12"
    if (
      !carried &&
      word === 'on' &&
      ((/^VBN$/.test(tag[k - 1]!) && /^(?:shown|screened|played|streamed|shared|circulated)$/.test(left)) ||
        // "whose text was read out on Radio Vinca"
        (left === 'out' && lower[k - 2] === 'read'))
    )
      return make('carries', [k - 1, k + 1], 'outer', 'published-in', k - 1, pieceLeft(scene, k - 2));
    // "a report by Danas, republished in Delo"
    if (
      /^(?:in|on)$/.test(word) &&
      /^(?:republished|reprinted|reproduced|reposted|excerpted|serialised)$/.test(left) &&
      /^(?:,|NN|NNS|NNP)$/.test(tag[k - 2] ?? '') &&
      !/^(?:version|translation)$/.test(lower[mention.phrase[1]] ?? '')
    )
      return make('carries', [k - 1, k + 1], 'outer', 'published-in', k - 1, pieceLeft(scene, k - 2));
    if (
      carried &&
      /^(?:shown|quoted|cited|published|posted|aired|broadcast|printed|carried|released|run|reported)$/.test(
        left,
      )
    )
      return make(
        word === 'in' && carried.class !== 'say' ? 'reports' : 'carries',
        [k - 1, k + 1],
        'outer',
        'published-in',
        k - 1,
        pieceLeft(scene, k - 2),
      );
    // "he said on CNN", "said in an interview on ABC News"
    if (
      word === 'on' &&
      document === null &&
      /^(?:said|says|saying|appearing|speaking|asked|added)$/.test(left)
    )
      return make('carries', [k - 1, k + 1], 'outer', 'said-on', k);
    if (word === 'on' && /^(?:remarks|comments|speech|address)$/.test(left))
      return make('carries', [k - 1, k + 1], 'outer', 'said-on', lower[k - 2] === 'in' ? k - 2 : k - 1);
    if (word === 'on' && /^(?:interview|remarks|appearance)$/.test(left)) return spokenTo(scene, k, make);
    // "as David Dayen noted in The Intercept", "writing in the New York Times"
    if (word === 'in' && /^(?:report|reports)$/.test(left) && /^NN/.test(tag[k - 1]!)) {
      const piece = pieceBefore(scene, k, make);
      if (piece) return piece;
    }
    if (word === 'in' && carried?.class === 'say' && document === null && mention.kind !== 'generic')
      return make('reports', [k - 1, k + 1], 'outer', 'wrote-in', k);
    if (word === 'in' && document === null && mention.kind !== 'generic' && wroteBefore(scene, k))
      return make('reports', [k, k + 1], 'outer', 'wrote-in', k);
    // "In an NBC News/Wall Street Journal poll released Monday, ...", "led by 24 points in a CNN national poll"
    if (
      word === 'in' &&
      document !== null &&
      (k === 0 || sentenceOf[k - 1] !== sentence || isPollAtEnd(scene, head))
    )
      return /^interviews?$/.test(lower[head[1] - 1]!)
        ? make('recipient', [k, k + 1], 'inner', 'spoken-to', k, [k + 1, head[1]])
        : make('reports', [k, k + 1], 'outer', 'in-piece');
    return pieceBefore(scene, k, make);
  }
  // "146 residents are sleeping at a school (TASS).", not a dateline and no sign-off behind the full stop.
  if ((word === '(' || word === '[') && document === null && mention.kind !== 'generic')
    return inBrackets(scene, mention, k, make);
  // "according to the BBC and AFP", "quoted by Notimex and by EFE": joint credits share their words.
  if (/^(?:and|or|&)$/.test(word) || (word === ',' && lower[mention.phrase[1]] === 'and')) {
    const partner = mentionHolding(scene, k - 1);
    if (partner && partner !== mention && partner.phrase[1] >= k - 1) {
      const shared = hookOf(scene, partner);
      return shared ? { ...shared, mention, end: head[1] } : null;
    }
  }
  return null;
}

/** "led by 24 points in a CNN national poll (released Monday)": not "the median in a Reuters poll of 14 was ...". */
function isPollAtEnd(scene: Scene, [, end]: Run): boolean {
  if (!/^(?:poll|survey|interview)$/.test(scene.lower[end - 1]!)) return false;
  const next = skipTime(scene, end, scene.tokens.length);
  return next > end || /^(?:[,.;)]|released|conducted|published|taken|out)$/.test(scene.lower[next] ?? '.');
}

function isMentionBefore(scene: Scene, k: number): boolean {
  const before = mentionEndingAt(scene, k);
  return before !== null && hookOf(scene, before)?.side === 'inner';
}

function isDescribing({ lower, tag, tokens }: Scene, k: number): boolean {
  if (SKIP.test(lower[k]!) || /^[-/]$/.test(lower[k]!) || lower[k + 1] === '-') return true;
  if (cueOf(lower[k]!) && /^VB/.test(tag[k]!)) return false;
  if (/^NNP/.test(tag[k]!) && CARRIER_NOUNS.has(lower[k + 1] ?? '')) return true;
  // "told CNN affiliate KTLA"
  if (lower[k] === 'affiliate' || lower[k + 1] === 'affiliate') return true;
  return (
    /^(?:JJ|JJS|POS|HYPH)$/.test(tag[k]!) ||
    countryOf(tokens[k]!.text) !== null ||
    CARRIER_NOUNS.has(lower[k]!)
  );
}

function isPassiveBy({ lower }: Scene, k: number): boolean {
  return /^(?:is|was|were|be|been)$/.test(lower[k - 1] ?? '');
}
