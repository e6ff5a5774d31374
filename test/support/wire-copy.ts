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
  while (text.length < units) {
    text += `\n${word(mine)} ${word(mine)}, who lives near the ${thing}, said ${word(mine)} had seen ${Math.floor(mine() * 90) + 2} ${pick(THINGS, mine)}s from the ${word(mine)} road before noon.`;
  }
  const day = 1 + (story % 28);
  return {
    text,
    title: `${place}: ${thing} ${deed}`,
    outlet: `Outlet ${n % 40}`,
    published_at: `2026-0${1 + (story % 9)}-${String(day).padStart(2, '0')}T0${n % 4}:00:00Z`,
  };
}
