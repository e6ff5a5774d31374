import type { Analysis } from '@wirediff/text';
import { framesIn } from './frames/frames.js';
import { mentionHolding, type Scene, sceneOf } from './grammar/scene.js';
import type { Frame } from './hooks/frame.js';
import { hookOf } from './hooks/hooks.js';
import type { Mention } from './mention.js';
import { mentionsOf } from './mentions/mentions.js';
import { type Run, readingOf } from './reading.js';
import type { Register } from './register/register.js';
import { type People, peopleOf } from './speakers/names.js';

/** A text read for its credits: the mentions, the people, and the frames of reporting of each sentence. */
export interface ReadScene {
  readonly scene: Scene;
  readonly people: People;
  /** One list a sentence. */
  readonly frames: readonly (readonly Frame[])[];
}

export function readScene(analysis: Analysis, register: Register, outlet: string | null = null): ReadScene {
  const reading = readingOf(analysis);
  const credited = creditedNear(reading);
  const scene = sceneOf(reading, mentionsOf(reading, register, credited, outlet));
  const people = peopleOf(reading, (token) => scene.mentionAt[token] !== -1);
  const frames = analysis.sentences.map(({ firstToken, endToken }) =>
    stretches(scene, firstToken, endToken).flatMap(([from, to]) => framesIn(scene, from, to)),
  );
  return { scene, people, frames };
}

/**
 * Reading a clause looks back and forth over it, so that its cost grows with the square of its length: 10 s for 64,000
 * characters without a full stop, 0.4 s in stretches of 250 tokens. The longest sentence of the
 * labelled passages has 66.
 */
const LONGEST = 250;

/** A semicolon ends a clause as a full stop does: "Ecofin said output would rise; Reuters said ..." */
function stretches(scene: Scene, from: number, to: number): Run[] {
  const { tokens, quotation } = scene;
  const found: Run[] = [];
  let start = from;
  const list = opensList(scene, from, to);
  for (let k = from; k < to; k++) {
    // "Interfax: 34 injured; one missing": all of it is Interfax's, up to the next name.
    const goesOn = list && mentionHolding(scene, k + 1) === null;
    const ends = tokens[k]!.text === ';' && quotation[k] === -1 && !goesOn;
    if (!ends && k - start < LONGEST) continue;
    found.push([start, k]);
    start = ends ? k + 1 : k;
  }
  found.push([start, to]);
  return found.filter(([a, b]) => a < b);
}

/** "Interfax:", behind a bullet or a time. */
function opensList(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene;
  let at = from;
  while (at < to && !/\p{L}/u.test(tokens[at]!.text)) at++;
  const mention = mentionHolding(scene, at);
  return mention !== null && mention.phrase[0] === at && tokens[mention.phrase[1]]?.text === ':';
}

/** Before any frame is read: does a mention stand where credits stand? Later mentions ask it of their antecedent. */
function creditedNear(reading: ReturnType<typeof readingOf>): (mention: Mention) => boolean {
  return (mention) => {
    if (mention.never) return false;
    const { lower, tag } = reading;
    // "The Nation in Bangkok reported"
    const place = mention.phrase[1] + 1;
    if (lower[place - 1] === 'in' && tag[place] === 'NNP' && /^VB[DZP]$/.test(tag[place + 1] ?? ''))
      return true;
    const after = lower[mention.phrase[1]] ?? '';
    // "Reuters also says"
    const verb = mention.phrase[1] + (/^(?:also|now|later|then|earlier|first)$/.test(after) ? 1 : 0);
    if (/^VB[DZP]$/.test(tag[verb] ?? '') || /^(?:reports|claims|says)$/.test(after)) return true;
    // "the sale of its stake in the Post, the leading paper": owned, and not heard.
    if (after === ',' && !/^(?:in|of|at|for)$/.test(lower[mention.phrase[0] - 1] ?? '')) return true;
    // "the London-based daily Al-Hayat reported on Tuesday": a participle to the tagger.
    if (
      tag[mention.phrase[1]] === 'VBN' &&
      /^(?:reported|said)$/.test(after) &&
      lower[mention.phrase[1] + 1] !== 'by'
    )
      return true;
    // "Nine had died, reports the Czech agency CTK. It said ..."
    const [start] = mention.phrase;
    if (
      /^(?:reports|reported|says|said|writes|wrote)$/.test(lower[start - 1] ?? '') &&
      lower[start - 2] === ','
    )
      return true;
    return hookOf(sceneOf(reading, [mention]), mention) !== null;
  };
}
