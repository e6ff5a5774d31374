import type { AgencyRef, Article, Claim } from '@wirediff/domain';
import { AGENCIES } from '@wirediff/resolution';
import { seeded } from '../support/wire-copy.ts';
import { BEATS, DAYS_OF_THE_WEEK, MINISTRIES, OUTLETS, PRESS, ROLES, SYLLABLES } from './invented-words.ts';

/** An invented article with the claims that extraction would find in it. */
export interface Told {
  readonly article: Article;
  readonly claims: readonly Claim[];
}

/** How stories lie in time. */
export interface Calendar {
  /** Stories that break on one day. */
  readonly aDay: number;
  /** What is story `n` of a small set in the large one's numbers: with 100, every hundredth story. */
  readonly stride: number;
}

type Random = () => number;
const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;
const name = (random: Random) => {
  const made = SYLLABLES.map((list) => pick(list, random)).join('');
  return made[0]!.toUpperCase() + made.slice(1);
};
const FIRST_DAY = Date.parse('2025-01-01T00:00:00Z');
const agency = (wanted: string): AgencyRef => {
  const { id, name, fullName } = AGENCIES.find((one) => one.name === wanted)!;
  return { id, name, fullName, generic: false };
};
const WIRES = PRESS.map(agency);

/** So many stories differ in their matter; the others tell the same of other people and places. */
const SHAPES = 800;
export const shapeOf = (story: number) => story % SHAPES;

/** Articles of a story: 3 to 8, 5 in the mean. */
export function sizeOf(story: number): number {
  return pick([3, 4, 4, 5, 5, 5, 6, 8], seeded(shapeOf(story) * 31 + 5));
}

/** The invented names of a story, each once: the event's, then three for each article. */
export function namesOf(story: number): string[] {
  const random = seeded(story * 7919 + 11);
  const found = new Set<string>();
  while (found.size < OF_EVENT + OF_ARTICLE * 9) found.add(name(random));
  return [...found];
}
const OF_EVENT = 6;
const OF_ARTICLE = 3;

/** Part of an article: what is said, and who is credited. */
interface Line {
  readonly content: string;
  /** Stands before and after the content. */
  readonly before?: string;
  readonly after?: string;
  readonly chain?: readonly AgencyRef[];
  readonly speaker?: string;
  readonly document?: string;
  readonly quote?: boolean;
  readonly doubtful?: boolean;
}

/** Article `n` of a story: the same for the same numbers, for ever. In every third story number 0 is an agency's own dispatch. */
export function tell(story: number, n: number, { aDay }: Pick<Calendar, 'aDay'>): Told {
  const shape = shapeOf(story);
  const of = seeded(shape * 7919 + 13);
  const mine = seeded(shape * 7919 + n * 104_729 + 77);
  const names = namesOf(story);
  const [place, region, ...people] = names as [string, string, ...string[]];
  const own = names.slice(OF_EVENT + OF_ARTICLE * n);
  const beat = pick(BEATS, of);
  const event = {
    place,
    region,
    person: `${people[0]} ${people[1]}`,
    second: `${people[2]} ${people[3]}`,
    role: pick(ROLES, of),
    ministry: pick(MINISTRIES, of),
    thing: pick(beat.things, of),
    deed: pick(beat.deeds, of),
    harm: pick(beat.harms, of),
    cause: pick(beat.causes, of),
    count: 3 + Math.floor(of() * 90),
    sum: 2 + Math.floor(of() * 60),
    teams: 10 + Math.floor(of() * 80),
  };
  const wires = [pick(WIRES, of), pick(WIRES, of), pick(WIRES, of)];
  const dispatch = n === 0 && shape % 3 === 0 ? wires[0]! : null;
  const day = FIRST_DAY + Math.floor(story / aDay) * 86_400_000;
  const weekday = DAYS_OF_THE_WEEK[new Date(day).getUTCDay()]!;
  // One in eight has another figure.
  const off = (figure: number) => figure + (mine() < 0.125 ? 1 + Math.floor(mine() * 9) : 0);
  const [count, sum] = [off(event.count), off(event.sum)];
  const credit = (chain: readonly AgencyRef[]) => (dispatch === null ? chain : []);
  const [first, second, third] = wires as [AgencyRef, AgencyRef, AgencyRef];
  const relay = second.id === third.id ? [second] : [second, third];
  const facts: Line[] = [
    {
      content: pick(
        [
          `At least ${count} people were ${event.harm} when a ${event.thing} ${event.deed} in ${event.place} on ${weekday}`,
          `A ${event.thing} ${event.deed} in ${event.place} on ${weekday} and at least ${count} people were ${event.harm}`,
          `${count} people were ${event.harm} in ${event.place} where a ${event.thing} ${event.deed}`,
        ],
        mine,
      ),
      after: dispatch === null ? `, ${first.name} reported.` : '.',
      chain: credit([first]),
    },
    {
      content: pick(
        [
          `"We had warned about the ${event.cause} for years and nobody listened,"`,
          `"We had warned about the ${event.cause} for years,"`,
        ],
        mine,
      ),
      after:
        dispatch === null
          ? ` ${event.person} told ${relay[1]?.name ?? second.name}, as quoted by ${second.name}.`
          : ` said ${event.person}.`,
      chain: credit(relay),
      speaker: event.person,
      quote: true,
    },
    {
      before: `The ministry of ${event.ministry} said in a statement${dispatch === null ? ` carried by ${third.name}` : ''} that `,
      content: pick(
        [
          `${event.teams} inspectors were on their way to ${event.region}`,
          `it had sent ${event.teams} inspectors to the ${event.region} region`,
        ],
        mine,
      ),
      after: '.',
      chain: credit([third]),
      document: `${event.ministry} ministry statement`,
    },
    {
      before: `${event.second}, the ${event.role} of ${event.place}, ${mine() < 0.3 ? 'claimed' : 'said'} `,
      content: pick(
        [
          `repairs would cost $${sum} million and last until spring`,
          `it would take $${sum} million to mend the damage`,
        ],
        mine,
      ),
      after: dispatch === null ? `, according to ${first.name}.` : '.',
      chain: credit([first]),
      speaker: event.second,
    },
  ];
  const unsaid: Line[] = [
    {
      content: `The ${event.thing} of ${event.place} was neglected for years, and everybody knew of the ${event.cause}.`,
    },
    {
      content: `${own[0]}, ${2 + Math.floor(mine() * 40)} kilometres from ${event.place}, has ${pick(beat.asides, mine)}.`,
    },
    {
      content: `${own[1]} ${own[2]} remembers ${pick(beat.asides, mine)} from ${1950 + Math.floor(mine() * 60)}.`,
    },
  ];
  // A dispatch has everything; others leave one of the last three facts out now and then.
  const kept = facts.filter((_, place) => dispatch !== null || place === 0 || mine() > 0.25);
  const lines = [...kept, ...unsaid.filter((_, place) => dispatch === null || place > 0)];
  return written(lines, {
    id: '',
    title: pick(
      [
        `${event.place}: ${count} ${event.harm} as ${event.thing} ${event.deed}`,
        `${event.thing} ${event.deed} in ${event.place}`,
      ],
      mine,
    ),
    outlet: dispatch?.name ?? pick(OUTLETS, mine),
    publishedAt: new Date(day + (5 + n) * 3_600_000).toISOString(),
  });
}

/** The lines as text, a paragraph each, and their claims with places. */
function written(lines: readonly Line[], head: Omit<Article, 'text'>): Told {
  let text = '';
  const claims = lines.map((line, index): Claim => {
    text += (index === 0 ? '' : '\n\n') + (line.before ?? '');
    const start = text.length;
    text += line.content;
    const end = text.length;
    text += line.after ?? '';
    const chain = line.chain ?? [];
    return {
      index,
      field: 'text',
      spans: [[start, end]],
      text: line.content,
      ownVoice: chain.length === 0 && line.speaker === undefined && line.document === undefined,
      chain: chain.map((one, hop) => ({ agency: one, role: hop === 0 ? 'reports' : 'cited', mention: null })),
      document:
        line.document === undefined
          ? null
          : { key: line.document, name: line.document, span: null, isOrigin: true },
      speaker: line.speaker === undefined ? null : { name: line.speaker, span: null },
      quote: line.quote === true ? 'direct' : 'indirect',
      cue:
        chain.length === 0
          ? null
          : (line.before ?? line.after ?? '').includes('claimed')
            ? 'claimed'
            : 'said',
      stance: (line.before ?? '').includes('claimed') ? 'doubtful' : 'neutral',
      scope: 'explicit',
      anaphoric: [],
      placement: index === 0 ? 'lead' : 'body',
      confidence: 0.9,
      by: 'bench',
    };
  });
  return { article: { ...head, text }, claims };
}
