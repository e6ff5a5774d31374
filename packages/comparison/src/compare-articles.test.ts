import type { AgencyRef, Claim, ClaimDocument } from '@wirediff/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ComparedArticle,
  compareArticles,
  compareWithin,
  origins,
  renderDiff,
  restatements,
  turnComparison,
} from './index.js';

const agency = (id: string, name: string): AgencyRef => ({ id, name, fullName: name, generic: false });
const afp = agency('afp', 'AFP');
const reuters = agency('reuters', 'Reuters');
const sputnik = agency('sputnik', 'Sputnik');
const belta = agency('belta', 'BelTA');

type Draft = Partial<Omit<Claim, 'chain'>> & { text: string; chain?: AgencyRef[] };

/** An article made of the given claims, in order. */
function article(id: string, drafts: readonly Draft[], own: AgencyRef | null = null): ComparedArticle {
  const text = drafts.map((draft) => draft.text).join(' ');
  let from = 0;
  const claims = drafts.map((draft, index): Claim => {
    const start = text.indexOf(draft.text, from);
    from = start + draft.text.length;
    const { chain = [], ...rest } = draft;
    return {
      index,
      field: 'text',
      spans: [[start, from]],
      ownVoice: chain.length === 0,
      chain: chain.map((ref) => ({ agency: ref, role: 'reports' as const, mention: null })),
      document: null,
      speaker: null,
      quote: /^["“]/.test(draft.text) ? 'direct' : 'indirect',
      cue: null,
      stance: 'neutral',
      scope: 'explicit',
      anaphoric: [],
      placement: index === 0 ? 'lead' : 'body',
      confidence: 1,
      by: 'test',
      ...rest,
    };
  });
  return {
    article: { id, text, title: null, outlet: 'The Daily Post', publishedAt: '2026-05-04T10:00:00Z' },
    agency: own,
    claims,
  };
}

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

describe('comparing two articles', () => {
  it('finds figures that cannot both be right a conflict and names both', () => {
    const other = article('other', [
      { text: 'Nine people died when a quarry wall collapsed near Brenn', chain: [afp] },
    ]);
    const [row] = compareArticles(dispatch, other);
    expect(row).toMatchObject({ relation: 'conflict', by: 'number' });
    expect(row!.discrepancies).toContainEqual({ kind: 'number', a: 'At least 12', b: 'Nine' });
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
      fc.record({ text: piece, chain: fc.constantFrom([], [afp], [reuters], [sputnik, belta]) }),
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
