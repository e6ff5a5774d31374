import type { AgencyRef, ClaimDocument } from '@wirediff/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afp, article, belta, reuters, sputnik } from './article-of.test-support.js';
import {
  compareArticles,
  compareWithin,
  origins,
  renderDiff,
  restatements,
  turnComparison,
} from './index.js';

const statement: ClaimDocument = {
  key: 'palace statement',
  name: 'palace statement',
  span: null,
  isOrigin: true,
};
/** Built like the article that started it: AFP and Reuters cite one statement, Sputnik cites BelTA. */
const visit = article('visit', [
  {
    text: 'The quarrel over the reservoir will be settled soon and not left to those who want to poison the ties of the two kingdoms.',
  },
  {
    text: '"The kings are sure that the dispute over the reservoir will be resolved soon,"',
    chain: [afp],
    document: statement,
  },
  {
    text: 'Tarsia will send engineers to Ostrava if asked',
    chain: [sputnik, belta],
    speaker: { name: 'Milan Horak', span: null },
  },
  {
    text: '"This dispute must not be exploited by forces seeking to harm the friendship of the two kingdoms,"',
    chain: [reuters],
    document: statement,
  },
]);

describe('comparing inside an article', () => {
  it('finds two agencies complementary that pass on two parts of one statement', () => {
    const row = compareWithin(visit).find(({ a, b }) => a.index === 1 && b.index === 3);
    expect(row).toMatchObject({ relation: 'complementary', sameOrigin: true, discrepancies: [] });
    expect(renderDiff(row!.diff)).toContain('dispute');
  });

  it('counts two origins for four agencies where two of them cite one statement', () => {
    expect(origins([visit])).toEqual({
      agencies: ['AFP', 'BelTA', 'Reuters', 'Sputnik'],
      origins: [
        { name: 'palace statement', agencies: ['AFP', 'Reuters'] },
        { name: 'Milan Horak through BelTA', agencies: ['BelTA', 'Sputnik'] },
      ],
    });
  });

  it('finds the lead a restatement of both parts, of the second in stronger words', () => {
    const found = restatements(visit).filter(({ ownVoice }) => ownVoice === 0);
    expect(found.find(({ claim }) => claim === 1)).toMatchObject({ stronger: false });
    expect(found.find(({ claim }) => claim === 3)).toMatchObject({ stronger: true });
  });
});

const dispatch = article(
  'dispatch',
  [
    { text: 'At least 12 people died when a quarry wall gave way near Brenn on Sunday' },
    {
      text: '"We cannot rule out negligence, but there is no sign of sabotage,"',
      speaker: { name: 'Ada Lind', span: null },
    },
    { text: 'The quarry employs 340 workers' },
  ],
  reuters,
);

describe('comparing the speakers of one agency', () => {
  const told = (denial: string) =>
    compareWithin(
      article('told', [
        {
          text: "the shipyard's creditors would meet in Brenn on Monday",
          chain: [afp],
          speaker: { name: 'Lunde Bank', span: null },
        },
        { text: denial, chain: [afp], speaker: { name: 'Ada Lind', span: null } },
      ]),
    ).map(({ relation }) => relation);

  it('finds what one denies and the other affirms', () => {
    expect(told("the shipyard's creditors would not meet in Brenn")).toEqual(['conflict']);
  });

  it('says nothing of what both tell alike', () => {
    expect(told("the shipyard's creditors would meet in Brenn")).toEqual([]);
  });
});

describe('comparing two articles', () => {
  it('finds figures that cannot both be right a conflict and names both', () => {
    const other = article('other', [
      { text: 'Nine people died when a quarry wall collapsed near Brenn', chain: [afp] },
    ]);
    const [row] = compareArticles(dispatch, other);
    expect(row).toMatchObject({ relation: 'conflict', by: 'number' });
    expect(row!.discrepancies).toContainEqual({ kind: 'number', a: 'At least 12', b: 'Nine' });
  });

  it('finds a denial in a clause though a surer link joins another clause', () => {
    const denial = article('denial', [
      {
        text: 'the ferry line was checking the cargo lists and that it was premature to speak of a theft',
        chain: [afp],
      },
    ]);
    const other = article('other', [{ text: 'the cargo of the ferry was stolen', chain: [reuters] }]);
    const [row] = compareArticles(denial, other);
    expect(row).toMatchObject({ relation: 'conflict', by: 'negation' });
    expect(row!.discrepancies).toContainEqual({
      kind: 'negation',
      a: 'premature to speak of a theft',
      b: 'stolen',
    });
  });

  it('finds a dozen and at least 12 no difference', () => {
    const other = article('other', [
      { text: 'A dozen people died when a quarry wall gave way near Brenn', chain: [afp] },
    ]);
    expect(
      compareArticles(dispatch, other)[0]!.discrepancies.filter(({ kind }) => kind === 'number'),
    ).toEqual([]);
  });

  it('finds one quote in two mouths a conflict of speakers', () => {
    const other = article('other', [
      {
        text: '"We cannot rule out negligence, but there is no sign of sabotage,"',
        chain: [reuters],
        speaker: { name: 'Jon Veld', span: null },
      },
    ]);
    expect(compareArticles(dispatch, other)).toMatchObject([
      { relation: 'conflict', discrepancies: [{ kind: 'speaker', a: 'Ada Lind', b: 'Jon Veld' }] },
    ]);
  });

  it.each([
    [
      'Six dead as express derails near Brenn',
      'At least seven people were killed when an express derailed near Brenn',
      1,
    ],
    [
      'Six dead as express derails near Brenn',
      'Some 40 people were hurt when an express derailed near Brenn',
      0,
    ],
  ])('counts people who are told by what befell them: "%s", "%s"', (text, other, rows) => {
    const [row] = compareArticles(article('a', [{ text }], reuters), article('b', [{ text: other }], afp));
    expect(row!.discrepancies.filter(({ kind }) => kind === 'number')).toHaveLength(rows);
  });

  it.each([
    [
      'number',
      'The vaccination is carried out by 3,200 pairs of medics',
      'Some 4,500 teams give the vaccine',
    ],
    ['date', 'The accident happened late on Saturday', 'The crash occurred early on Thursday'],
  ])('holds the only %s of two texts that are near in meaning against each other', (kind, text, other) => {
    const [row] = compareArticles(article('a', [{ text }], reuters), article('b', [{ text: other }], afp));
    expect(row).toMatchObject({ relation: 'conflict', by: kind });
  });

  it('links what shares no word of weight', () => {
    const [row] = compareArticles(
      article('a', [{ text: 'The lender was placed under an administrator' }], reuters),
      article('b', [{ text: 'Regulators took over the running of the bank' }], afp),
    );
    expect(row).toMatchObject({ relation: 'paraphrase' });
  });

  it('takes one morning in one quote for one morning, whenever it was printed', () => {
    const said = [{ text: '"Nobody won this morning," ', quote: 'direct' as const }];
    const later = {
      ...article('b', said, afp),
      article: { ...article('b', said, afp).article, publishedAt: '2026-03-14T08:00:00Z' },
    };
    const [row] = compareArticles(article('a', said, reuters), later);
    expect(row).toMatchObject({ relation: 'verbatim' });
  });

  it('is sure of a quote kept whole, less of prose that shares a clause', () => {
    const quote = { text: '"There is no sign of sabotage," ', chain: [reuters] };
    const prose = { text: 'A quarry wall gave way on Sunday after a wet spring', chain: [afp] };
    const rows = compareArticles(dispatch, article('other', [quote, prose]));
    const [kept, told] = [1, 0].map((index) => rows.find(({ a }) => a.index === index)!.confidence);
    expect(kept).toBeGreaterThan(0.95);
    expect(told).toBeLessThan(0.9);
  });

  it.each([
    // A negation on both sides, whichever words each of them reaches.
    ['Police were holding no one', 'Police have detained nobody'],
    ['The hospital turned away ambulances for two hours', 'For two hours the hospital took no ambulances'],
    ['The mint sold no gold from its vaults in June', 'Not an ounce of gold was sold in June, the mint said'],
    [
      'Divers found the wreck not long before the storm',
      'Shortly before the storm the wreck was found by divers',
    ],
    // Five in parts.
    ['Five people died in the landslide at Brenn', 'The landslide at Brenn killed a nurse and four miners'],
    ['Two of the seven Brenn miners were saved', 'Five of the seven Brenn miners are still missing'],
    [
      'Brenn, 15 kilometres from the border, has a casino',
      'Lunde, 39 kilometres from the border, has a casino',
    ],
    ['The Brenn ferry has not been found', 'The Brenn ferry is still missing'],
    ['None of the Brenn bottles was exported', 'Shoppers in Brenn can return the bottles by post'],
    [
      'The Brenn ferry carried a cook who was not on the manifest',
      'The manifest of the Brenn ferry lists a cook',
    ],
    // A place may lie in the country.
    ['Nine people drowned when a ferry sank off Brenn', 'Nine people drowned when a ferry sank off Malaysia'],
    // What is turned down stands before the verb.
    ['An offer from Lunde was rejected at the weekend', 'Lunde was turned away over the weekend'],
    ['It was the first such flood at Brenn', 'Brenn had never seen such a flood before'],
    ['The lake at Brenn is not frozen', 'There is no ice on the lake at Brenn'],
  ])('finds no contradiction between "%s" and "%s"', (text, other) => {
    const [row] = compareArticles(article('a', [{ text }], reuters), article('b', [{ text: other }], afp));
    expect(row).toMatchObject({ relation: 'paraphrase' });
  });

  it.each([
    [
      { text: 'a sale of the Brenn quarry', cue: 'ruled out' },
      { text: 'A sale of the Brenn quarry is under way' },
    ],
    [
      { text: 'The Brenn mint sold no bonds in June' },
      { text: 'The Brenn mint sold 600 million bonds in June' },
    ],
    [
      { text: 'Repairs to the Brenn dam cost $40 million' },
      { text: 'Repairs to the Brenn dam cost $400 million' },
    ],
    [
      { text: 'The food for the Brenn camp has come, the water for the camp has not' },
      { text: 'The water for the Brenn camp has come' },
    ],
    [{ text: 'A gas leak caused the blast in Brenn' }, { text: 'The blast in Brenn was caused by a bomb' }],
    [
      { text: 'The driver of the Brenn bus, a man of 43, was hurt' },
      { text: 'The 34-year-old driver of the Brenn bus was hurt' },
    ],
    [{ text: 'Two of the seven Brenn miners were saved' }, { text: 'All seven Brenn miners were saved' }],
    [{ text: 'The ferry sank in the Gulf of Brenn' }, { text: 'The ferry sank in the Bay of Lunde' }],
  ])('finds a contradiction between $text and the other', (one, other) => {
    const [row] = compareArticles(article('a', [one], reuters), article('b', [other], afp));
    expect(row).toMatchObject({ relation: 'conflict' });
  });

  it.each([
    [
      'The port will open',
      'The port will open in May unless the pumps fail',
      { kind: 'omitted_part', a: null, b: 'unless the pumps fail' },
    ],
    [
      'The striker will have his medical in Brenn on Friday',
      'The striker will have his medical in Brenn on Friday and sign until June',
      null,
    ],
    ['The club sold its captain to Brenn', 'The club flogged its captain to Brenn', null],
    [
      'Troops entered the town of Brenn',
      'Marauding troops stormed the town of Brenn',
      { kind: 'loaded_wording', a: null, b: 'stormed' },
    ],
    [
      'The mayor of Brenn died on Monday',
      'The mayor of Brenn passed away on Monday',
      { kind: 'loaded_wording', a: null, b: 'passed away' },
    ],
    ['The mayor of Brenn resigned', 'The mayor of Brenn resigned on Thursday', null],
  ])('lists what "%s" and "%s" differ in', (text, other, wanted) => {
    const [row] = compareArticles(article('a', [{ text }], reuters), article('b', [{ text: other }], afp));
    expect(row!.discrepancies).toEqual(wanted === null ? [] : expect.arrayContaining([wanted]));
  });

  it.each([
    ['The harbour at Brenn was closed on Sunday', 'The harbour at Brenn is operating as usual'],
    ['Mayor Ada Lind of Brenn has not conceded', 'Mayor Ada Lind of Brenn has thrown in the towel'],
    [
      'The old panel from Brenn was not insured',
      'The panel was insured for 4 million euros with a Lunde company',
    ],
  ])('finds "%s" and "%s" at odds', (text, other) => {
    const rows = compareArticles(article('a', [{ text }], reuters), article('b', [{ text: other }], afp));
    expect(rows).toMatchObject([{ relation: 'conflict', by: 'negation' }]);
  });

  it('holds nothing against a claim that tells both of two opposites', () => {
    const text = 'The chef Ada Lind of Brenn lost her third star in 2024';
    const other = 'The chef Ada Lind of Brenn won her third star in 2011 and lost it in 2024';
    const rows = compareArticles(article('a', [{ text }], reuters), article('b', [{ text: other }], afp));
    expect(rows.filter(({ relation }) => relation === 'conflict')).toEqual([]);
  });

  it('is the same from both sides, turned round', () => {
    const piece = fc.constantFrom(
      'At least 12 people died when a quarry wall gave way near Brenn on Sunday',
      'Nine people were killed in the collapse at Brenn on Monday',
      '"There is no sign of sabotage,"',
      '"There is a sign of sabotage,"',
      'The quarry may close in May',
      'The quarry will close in June 2026',
      'Police slammed the owners, who employ 340 workers',
    );
    const drafts = fc.array(
      fc.record({ text: piece, chain: fc.constantFrom<AgencyRef[]>([], [afp], [reuters], [sputnik, belta]) }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(drafts, drafts, (x, y) => {
        const [a, b] = [article('a', x), article('b', y)];
        expect(compareArticles(b, a)).toEqual(compareArticles(a, b).map(turnComparison));
      }),
    );
  });
});
