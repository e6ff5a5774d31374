import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article } from '../article-of.test-support.js';
import { fingerprint, group, sameEvent } from '../index.js';

/** Look-alike events of one week, three reports each, told with different words; all names are invented. */
const REPORTS: readonly (readonly [story: string, day: number, title: string, text: string])[] = [
  // Two ferries in trouble.
  [
    'ferry-lunde',
    3,
    'Ferry capsizes off Lunde, six dead',
    'Six people drowned when the ferry Marta capsized off the island of Lunde on Tuesday, the coast guard said.\nThe boat was carrying 48 passengers. Ferry accidents are not uncommon in the region.',
  ],
  [
    'ferry-lunde',
    3,
    'Survivors tell of panic on sinking Marta',
    'Passengers of the Marta told AFP they had been given no life jackets before the ferry went down near Lunde.\nThe coast guard counts six dead and two missing.',
  ],
  [
    'ferry-lunde',
    4,
    'Lunde mourns as divers search wreck',
    'Divers reached the wreck of the Marta on Wednesday, a day after it sank off Lunde with 48 people aboard.',
  ],
  [
    'ferry-tornsund',
    4,
    'Ferry runs aground in Tornsund, no one hurt',
    'The ferry Sirena ran onto rocks in the Tornsund strait on Wednesday; all 112 passengers were taken off, the rescue service said.\nFerry accidents are not uncommon in the region.',
  ],
  [
    'ferry-tornsund',
    4,
    'Passengers rescued from Sirena',
    'Lifeboats took 112 passengers from the ferry Sirena, stuck on a reef in the Tornsund, Reuters reported.',
  ],
  [
    'ferry-tornsund',
    5,
    'Tugs free the Sirena',
    'Two tugs pulled the Sirena off the Tornsund reef on Thursday. It comes days after a ferry sank off Lunde, killing six.',
  ],
  // Two central banks, one day.
  [
    'rate-ostrava',
    4,
    'Ostrava raises rate to 6.5%',
    'The Ostravan central bank raised its key rate by 50 basis points to 6.5% on Wednesday, citing inflation, governor Eva Marek said.',
  ],
  [
    'rate-ostrava',
    4,
    'Surprise rise in Ostrava',
    'Governor Eva Marek surprised markets with a half-point rise in the key rate, to 6.5 per cent. The Ostravan crown gained.',
  ],
  [
    'rate-tarsia',
    4,
    'Tarsia raises rate to 6.25%',
    'The Tarsian central bank raised its key rate by 25 basis points to 6.25% on Wednesday, citing inflation, governor Ilan Petri said.',
  ],
  [
    'rate-tarsia',
    5,
    'Tarsian dinar slips despite rise',
    'The dinar slipped a day after Ilan Petri and his board raised the Tarsian key rate to 6.25 per cent.',
  ],
  // Two blasts: a mine and a mill, and a round-up that names both.
  [
    'blast-brenn',
    2,
    'Explosion in Brenn mine kills nine',
    'An explosion in the Nordkap mine near Brenn killed nine miners on Monday, emergency services said.',
  ],
  [
    'blast-brenn',
    2,
    'Nine miners dead at Nordkap',
    'Nine men died after gas ignited in the Nordkap pit outside Brenn, TASS reported, citing rescuers.',
  ],
  [
    'blast-seld',
    5,
    'Explosion in Seld flour mill kills nine',
    'An explosion in a flour mill in Seld killed nine workers on Thursday, emergency services said.',
  ],
  [
    'blast-seld',
    5,
    'Dust blamed for Seld mill blast',
    'Flour dust set off the blast that killed nine at the Seld mill, investigators told Interfax. It was the second deadly blast of the week after the one at a mine near Brenn.',
  ],
  // A month later the mine again: another event.
  [
    'brenn-trial',
    35,
    'Nordkap director charged',
    'Prosecutors in Brenn charged the director of the Nordkap mine on Saturday over a blast that killed nine miners in May.',
  ],
  // Two elections of one week; the tabloid's last line looks over the border.
  [
    'vote-karst',
    4,
    'Dorin Halas wins second term in Karst',
    'President Dorin Halas has won a second term in Karst with 53 percent of the vote, the election board said.\nHis rival Mila Senk spoke of fraud in Dravec.',
  ],
  [
    'vote-karst',
    4,
    'Senk cries foul as Halas claims victory',
    'Opposition leader Mila Senk refused to concede to Dorin Halas after a narrow vote in Karst, AFP reported from Dravec.',
  ],
  [
    'vote-mirova',
    5,
    'MIROVA DUMPS OLD GUARD',
    'Shock win for Ana Teller in Mirova.\nHer Blue Wave took 34 of the 57 seats.\nOld hand Josip Vanek moaned that boats came late.\nWhole islands could not vote, he said.\nTeller will rip up the harbour deal.\nThe Mirovan crown fell.\nVanek clings on until Friday.\nIt has been a big week at the ballot box: Dorin Halas hung on in Karst.',
  ],
  [
    'vote-mirova',
    5,
    'Teller unseats Vanek in Mirova',
    "Ana Teller's Blue Wave won 34 of 57 seats in Mirova, ending Josip Vanek's rule, Reuters said.",
  ],
];

const list = REPORTS.map(([story, day, title, text], i) => ({
  id: `${String(i).padStart(2, '0')}-${story}`,
  fingerprint: fingerprint({
    article: {
      id: String(i),
      text,
      title,
      outlet: null,
      publishedAt: new Date(Date.UTC(2026, 4, day, 9)).toISOString(),
    },
    agency: null,
    claims: [],
  }),
}));
const stories = (groups: { articles: string[] }[]) =>
  groups.map(({ articles }) => articles.map((id) => id.slice(3)));

const told = (...claims: string[]) =>
  fingerprint(
    article(
      'told',
      claims.map((text) => ({ text })),
    ),
  );

describe('stories', () => {
  it('merge no two look-alike events of one week', () => {
    for (const story of stories(group(list))) expect(new Set(story).size).toBe(1);
  });

  it('gather the reports of one event', () => {
    const found = stories(group(list));
    for (const story of new Set(REPORTS.map(([name]) => name))) {
      expect(
        found.filter((ids) => ids.includes(story)),
        story,
      ).toHaveLength(1);
    }
  });

  it('are the same whatever came first', () => {
    const whole = group(list);
    fc.assert(
      fc.property(fc.shuffledSubarray(list, { minLength: list.length }), (shuffled) => {
        expect(group(shuffled)).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it('rest on a relation that is the same from both sides', () => {
    for (const a of list) {
      for (const b of list)
        expect(sameEvent(a.fingerprint, b.fingerprint)).toEqual(sameEvent(b.fingerprint, a.fingerprint));
    }
  });

  it('gather a report in words of its own that has a quotation in common, cut as it may be', () => {
    const dispatch = told(
      'Valdorian lawmakers approved a pension bill by 143 votes to 131 in the Valdorian capital Lunde on Thursday.',
      'Labour minister Clair Monval of the Civic Union of Valdoria called it fair to all generations.',
      '"They voted at night because they were ashamed to be seen by day," union leader Mila Senk told AFP.',
    );
    const tabloid = (quote: string) =>
      told(
        'Slog on till you drop!',
        'Greedy fat cats crept through by a whisker as marchers brought Lunde to its knees and Denmark laughed.',
        'Stag-do Brits fled the drinking holes.',
        `${quote} spat Senk.`,
      );
    expect(sameEvent(dispatch, tabloid('“They voted at night because they were ashamed,”')).same).toBe(true);
    expect(sameEvent(dispatch, tabloid('“We have no money left,”')).same).toBe(false);
  });

  it('keep two events apart of which one thing was said, where one name is common', () => {
    const said = '"We will do everything in our power to help the families,"';
    const mine = told('Nine miners died in a blast near Brenn in Tarsia on Monday.', said);
    const mill = told('Flour dust set off the fire at the mill in Seld, Tarsia.', said);
    expect(sameEvent(mine, mill).same).toBe(false);
  });

  it('keep a text without a title or a date apart from others', () => {
    const bare = {
      id: 'zz',
      fingerprint: fingerprint({
        article: { id: 'zz', text: '', title: null, outlet: null, publishedAt: null },
        agency: null,
        claims: [],
      }),
    };
    expect(group([...list, bare]).at(-1)).toEqual({ articles: ['zz'] });
  });
});
