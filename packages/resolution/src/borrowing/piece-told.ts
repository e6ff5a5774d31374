import type { CreditRole } from '@wirediff/domain';
import { isDocumentNoun } from '../cues/nouns.js';
import { retellingAt } from '../cues/retelling.js';
import { isClause } from '../grammar/is-clause.js';
import { skipAdverbs, skipTime } from '../grammar/phrases.js';
import { isOutside, mentionEndingAt, mentionHolding, mentionOpening, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import { ownWords } from '../hooks/own-words.js';
import { HAVING } from '../hooks/piece.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';
import { borrowedFrame, subjectsBefore } from './subjects-of-borrowing.js';

const PIECE = /^(?:news|item|items|claim|claims|line|lines|tale|rumou?rs?|paragraphs?|flash)$/;

/**
 * An outlet that has, runs or notes a piece of another's, and what stands in the piece: "Delo ran an account, taken from Danas,
 * according to which C", "Delo notes a report in Danas that C", "Delo based its story on a Danas bulletin which said C".
 */
export function pieceToldFrames(scene: Scene, from: number, to: number): Frame[] {
  const { lower, tag } = scene;
  const found: Frame[] = [];
  for (let k = from + 1; k < to - 4; k++) {
    // "is carrying a line from Danas that C"
    const runs = tag[k] === 'VBG' && /^(?:is|was|are|were)$/.test(lower[k - 1]!);
    if ((!runs && !/^VB[DZPN]$/.test(tag[k]!)) || !isOutside(scene, k) || mentionHolding(scene, k)) continue;
    const retelling = retellingAt(lower, k);
    const having = HAVING.test(lower[k]!);
    if (!retelling && !having) continue;
    const above = subjectsBefore(scene, runs ? k - 1 : k, from);
    if (above.length === 0) continue;
    const told = interviewBehind(scene, k, to) ?? pieceBehind(scene, k, to);
    if (!told || above.includes(told.source)) continue;
    const role: CreditRole = having || !retelling ? 'reports' : retelling.role;
    const plain = borrowedFrame(
      above,
      [told.source],
      [k, k + 1],
      [above[0]!.phrase[0], told.content[0]],
      role,
    );
    found.push({
      ...plain,
      borrowed: false,
      content: [told.content],
      speaker: told.speaker ?? null,
      hooks: plain.hooks.map((hook) =>
        hook.side === 'inner' && told.speaker
          ? { ...hook, role: 'recipient' as const, document: told.document ?? null }
          : hook,
      ),
    });
    k = told.content[0];
  }
  return found;
}

/** What stands in a piece of another's; of an interview also who speaks. */
interface Told {
  readonly source: Mention;
  readonly content: Run;
  readonly speaker?: Run;
  readonly document?: Run;
}

/** "cited RFE/RL's interview with the minister Jan Lund, who said C" */
function interviewBehind(scene: Scene, verb: number, to: number): Told | null {
  const { lower, tag } = scene;
  const at = /^(?:an?|the)$/.test(lower[verb + 1] ?? '') ? verb + 2 : verb + 1;
  const source = mentionHolding(scene, at);
  if (!source || source.never || source.phrase[0] > at) return null;
  const noun = lower[source.phrase[1]] === "'s" ? source.phrase[1] + 1 : source.phrase[1];
  if (lower[noun] !== 'interview' || lower[noun + 1] !== 'with') return null;
  for (let k = noun + 2; k < Math.min(to - 3, noun + 16); k++) {
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!)) return null;
    if (lower[k] !== ',') continue;
    const said =
      lower[k + 1] === 'who'
        ? k + 2
        : /^in which (?:he|she|they)$/.test(lower.slice(k + 1, k + 4).join(' '))
          ? k + 4
          : 0;
    if (said === 0 || !/^VB[DZ]$/.test(tag[said] ?? '')) continue;
    return {
      ...{ source, speaker: [noun + 2, k], document: [noun, noun + 1] },
      content: [lower[said + 1] === 'that' ? said + 2 : said + 1, to],
    };
  }
  return null;
}

/** The piece behind a verb, whose it is and what it says: "a short item on Monday, credited to Danas, that C". */
function pieceBehind(scene: Scene, verb: number, to: number): Told | null {
  const { lower, tag, quotation } = scene;
  let source: Mention | null = null;
  let piece = -1;
  for (let k = verb + 1; k < Math.min(to - 2, verb + 22); k++) {
    if (quotation[k] !== -1) return null;
    const start = piece > 0 && source ? contentStart(scene, k, to, piece) : 0;
    if (start > 0) return { source: source!, content: [start, to] };
    const mention = mentionHolding(scene, k);
    if (mention) {
      // "a Danas bulletin", "a report in Danas", "taken from Danas", "credited to Danas"
      if (source || !mentionOpening(scene, k)) return null;
      source = mention;
      // "had it from Danas that", "took from Danas the news that"
      if (/^(?:from|to)$/.test(lower[k - 1]!) && k - verb < 4) piece = k;
      k = mention.phrase[1] - 1;
      continue;
    }
    const time = skipTime(scene, k, to);
    if (time > k) {
      k = time - 1;
      continue;
    }
    if (/^NNS?$/.test(tag[k]!) && (isDocumentNoun(lower[k]!) || PIECE.test(lower[k]!))) piece = k;
    if (lower[k] === ',' && lower[k + 1] !== 'that') {
      // One aside, behind its comma: "taken from Danas".
      if (!isAsideOfSource(scene, k)) return null;
      if (!mentionHolding(scene, k - 1)) k++;
      continue;
    }
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!) || /^(?:[;:.]|and|but|of|as|against)$/.test(lower[k]!))
      return null;
  }
  return null;
}

/** ", taken from Danas,", ", credited to Danas,": the comma that opens or closes it. */
function isAsideOfSource(scene: Scene, comma: number): boolean {
  if (mentionHolding(scene, comma - 1)) return true;
  const at = skipAdverbs(scene, comma + 1, comma + 4);
  return /^(?:taken|credited|attributed|sourced|lifted|copied|borrowed|translated|drawn|based|citing|quoting|from)$/.test(
    scene.lower[at] ?? '',
  );
}

/** Where what the piece says begins, behind "that", "according to which", "which said", "saying"; or 0. */
function contentStart(scene: Scene, k: number, to: number, piece: number): number {
  const { lower } = scene;
  const word = lower[k]!;
  // "read out a flash from Danas: C"
  if (word === ':' && mentionEndingAt(scene, k) !== null) return k + 1;
  if (word === 'according' && lower[k + 1] === 'to' && lower[k + 2] === 'which') return k + 3;
  // "an account by Danas of the collapse of a mine"""
  if (word === 'of' && /^(?:account|report|story|version)s?$/.test(lower[piece] ?? '')) return k + 1;
  // "saying C", "which said C", "notes a Danas report, which said C"
  const own = word !== ',' || piece === k - 1 ? ownWords(scene, k) : k;
  if (own > k) return own;
  const which = /^(?:VB[DZP]|MD)$/.test(scene.tag[k + 1] ?? '');
  return word === 'that' && !which && isClause(scene, k + 1, to) ? k + 1 : 0;
}
