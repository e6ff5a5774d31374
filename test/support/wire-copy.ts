/** Numbers that look random and are the same in every run of one seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const AGENCIES = ['AFP', 'Reuters', 'dpa', 'Interfax', 'TASS', 'Kyodo', 'Xinhua', 'ANSA', 'EFE', 'Bernama'];
const HEADS = [
  'Lor',
  'Ves',
  'Tam',
  'Kar',
  'Bel',
  'Dro',
  'Nim',
  'Sol',
  'Pel',
  'Gar',
  'Hul',
  'Ost',
  'Rav',
  'Zan',
  'Mir',
];
const TAILS = [
  'enka',
  'ovia',
  'idor',
  'umar',
  'estan',
  'agora',
  'inburg',
  'olvar',
  'ithe',
  'andra',
  'ekko',
  'usta',
];
const THINGS = [
  'ferry',
  'bridge',
  'reactor',
  'market',
  'railway',
  'harbour',
  'pipeline',
  'stadium',
  'clinic',
  'dam',
];
const DEEDS = [
  'collapsed',
  'caught fire',
  'was closed',
  'reopened',
  'was flooded',
  'was sold',
  'was evacuated',
];

const NOUNS =
  'orchard tariff violin glacier ledger chimney parade quarry mosaic lantern tunnel census turbine vineyard ballot meadow archive canoe furnace lighthouse pension sapling tramway beehive granary notary satchel almanac culvert regatta'.split(
    ' ',
  );
const VERBS =
  'painted repaired measured auctioned inherited translated rescued mapped weighed borrowed catalogued planted unlocked surveyed restored questioned photographed dismantled insured numbered'.split(
    ' ',
  );
const QUALITIES =
  'narrow copper abandoned municipal wooden northern private crooked seasonal disputed coastal enormous silent leased frozen famous cheap older striped rival'.split(
    ' ',
  );
const TIMES = [
  'in spring',
  'before dawn',
  'last winter',
  'over two weekends',
  'in 1987',
  'after the war',
  'on market days',
  'for a decade',
];

type Pick = <T>(list: readonly T[], random: () => number) => T;

/** One paragraph that has nothing to do with the event, of one of eight builds. */
function aside(random: () => number, pick: Pick, word: (random: () => number) => string): string {
  const [a, b, c] = [pick(NOUNS, random), pick(NOUNS, random), pick(NOUNS, random)];
  const [like, unlike] = [pick(QUALITIES, random), pick(QUALITIES, random)];
  const [does, did, when] = [pick(VERBS, random), pick(VERBS, random), pick(TIMES, random)];
  const [who, where, count] = [
    `${word(random)} ${word(random)}`,
    word(random),
    Math.floor(random() * 900) + 3,
  ];
  const builds = [
    `${who} ${does} a ${like} ${a} near ${where} ${when}.`,
    `The ${like} ${a} of ${where} was ${did} ${when}, and its ${b} was never found.`,
    `"A ${a} is no ${b}," said ${who}, whose family ${does} the ${unlike} ${c} ${when}.`,
    `Some ${count} ${a}s stand between ${where} and the ${like} ${b}.`,
    `In ${where}, where the ${a} is ${unlike}, neighbours ${did} one ${like} ${c} ${when}.`,
    `${who} keeps a ${a}, a ${like} ${b} and ${count} ${c}s.`,
    `Nobody in ${where} has ${does} the ${a} since the ${unlike} ${b} was ${did} ${when}.`,
    `The price of a ${like} ${a} rose to ${count} crowns ${when}, ${who} wrote in a letter to the ${where} council.`,
  ];
  return pick(builds, random);
}

/** Invented copy: article `n` of a set; every four in a row report one event. The same for the same number, for ever. */
export function wireCopy(
  n: number,
  units = 900,
): { text: string; title: string; outlet: string; published_at: string } {
  const story = Math.floor(n / 4);
  const of = seeded(story * 7919 + 1);
  const mine = seeded(n * 104_729 + 7);
  const pick = <T>(list: readonly T[], random: () => number) => list[Math.floor(random() * list.length)]!;
  const word = (random: () => number) => pick(HEADS, random) + pick(TAILS, random);
  const [place, person, second] = [
    word(of) + word(of).toLowerCase(),
    `${word(of)} ${word(of)}`,
    `${word(of)} ${word(of)}`,
  ];
  const [thing, deed, dead] = [pick(THINGS, of), pick(DEEDS, of), 2 + Math.floor(of() * 40)];
  const first = pick(AGENCIES, mine);
  const lines = [
    `A ${thing} in ${place} ${deed} on Monday and ${dead + (mine() < 0.2 ? 3 : 0)} people were hurt, ${first} reported.`,
    `"We had warned the owners of the ${thing} for years," ${person} told ${pick(AGENCIES, mine)}.`,
    `${second}, the mayor of ${place}, said the ${thing} would stay as it was, according to ${pick(AGENCIES, mine)}.`,
    `The ministry of works said in a statement that ${Math.floor(of() * 90 + 10)} inspectors were on their way.`,
  ];
  let text = lines.join('\n');
  while (text.length < units) text += `\n${aside(mine, pick, word)}`;
  const day = 1 + (story % 28);
  return {
    text,
    title: `${place}: ${thing} ${deed}`,
    outlet: `Outlet ${n % 40}`,
    published_at: `2026-0${1 + (story % 9)}-${String(day).padStart(2, '0')}T0${n % 4}:00:00Z`,
  };
}
