import { describe, expect, it } from 'vitest';
import { afp, article, reuters } from '../article-of.test-support.js';
import { compareArticles } from '../index.js';

const QUOTE = '"We cannot rule out negligence, but there is no sign of sabotage,"';
const dispatch = article('dispatch', [{ text: QUOTE, speaker: { name: 'Ada Lind', span: null } }], reuters);

describe('one quote in two mouths', () => {
  it('takes a commission and the chairman who speaks for it for no two mouths', () => {
    const text = '"No breach of the rules has been recorded at any station,"';
    const of = (name: string) => ({ text, speaker: { name, span: null } });
    const rows = compareArticles(
      article('a', [of('Jon Veld')], reuters),
      article('b', [of('the Election Commission')], afp),
    );
    expect(rows).toMatchObject([{ relation: 'verbatim', discrepancies: [] }]);
  });

  it('does not put two mouths at odds over a "she" that was traced to the wrong woman', () => {
    const text = '"We cannot rule out negligence, but there is no sign of sabotage,"';
    const told = article('told', [
      { text, chain: [reuters], speaker: { name: 'Jon Veld', span: null } },
      { text: 'she said' },
    ]);
    const traced = {
      ...told.claims[0]!,
      speaker: { name: 'Jon Veld', span: [text.length + 1, text.length + 4] },
    } as const;
    const rows = compareArticles(dispatch, { ...told, claims: [traced] });
    expect(rows.find(({ a }) => a.index === 0)).toMatchObject({ relation: 'verbatim' });
  });

  it('puts two mouths at odds over a "she" who is named right before her words', () => {
    const said = '"We cannot rule out negligence, but there is no sign of sabotage,"';
    const told = article('told', [
      { text: 'Jon Veld left.' },
      { text: said, chain: [reuters] },
      { text: 'he said' },
    ]);
    const at = told.article.text.indexOf('he said');
    const traced = { ...told.claims[1]!, speaker: { name: 'Jon Veld', span: [at, at + 2] } } as const;
    const rows = compareArticles(dispatch, { ...told, claims: [told.claims[0]!, traced] });
    expect(rows.find(({ a }) => a.index === 0)).toMatchObject({ relation: 'conflict', by: 'another-mouth' });
  });

  it('calls a speaker hidden who is only described, with "a" before it', () => {
    const rows = (told: string) => {
      const hidden = article('told', [{ text: QUOTE, chain: [afp] }, { text: `${told} said` }]);
      const at = hidden.article.text.indexOf(told);
      const speaker = { name: 'mother of two', span: [at, at + told.length] } as const;
      return compareArticles(dispatch, { ...hidden, claims: [{ ...hidden.claims[0]!, speaker }] })[0];
    };
    const row = { kind: 'speaker', a: 'Ada Lind', b: 'a mother of two' };
    expect(rows('a mother of two')).toMatchObject({ relation: 'verbatim', discrepancies: [row] });
    expect(rows('the mother of two')).toMatchObject({ relation: 'verbatim', discrepancies: [] });
  });

  it.each(['the President', 'Its chief executive', 'Prime Minister'])(
    'takes a name and "%s" for no two mouths',
    (title) => {
      const text = '"No breach of the rules has been recorded at any station,"';
      const of = (name: string) => ({ text, speaker: { name, span: null } });
      const rows = compareArticles(article('a', [of('Jon Veld')], reuters), article('b', [of(title)], afp));
      expect(rows).toMatchObject([{ relation: 'verbatim', discrepancies: [] }]);
    },
  );

  const rows = (one: string, other: string) => {
    const text = '"We asked for the swabs on the Monday and they came on the Friday,"';
    const of = (name: string) => ({ text, speaker: { name, span: null } });
    return compareArticles(article('a', [of(one)], reuters), article('b', [of(other)], afp))[0];
  };

  it('tells that a named speaker was made vague, and calls it no contradiction', () => {
    expect(rows('Rhys Calder', 'a London fund manager')).toMatchObject({
      relation: 'verbatim',
      discrepancies: [{ kind: 'speaker', a: 'Rhys Calder', b: 'a London fund manager' }],
    });
  });

  it.each([
    ['Rhys Calder', 'a clerk at the university'],
    ['Rhys Calder', 'a lawyer with the ministry'],
  ])('does not take the house where somebody works for the speaker: %s, %s', (one, other) => {
    expect(rows(one, other)?.discrepancies).toEqual([{ kind: 'speaker', a: one, b: other }]);
  });

  it.each([
    ['source', 'Danish insider'],
    ['Rhys Calder', "Denmark's chief diplomat"],
  ])('takes no land for the name of a person: %s, %s', (one, other) => {
    expect(rows(one, other)).toMatchObject({ relation: 'verbatim', discrepancies: [] });
  });

  it('takes a doctor and a nurse for two, though nobody is named', () => {
    expect(rows('the doctor', 'a nurse')).toMatchObject({ relation: 'conflict', by: 'another-mouth' });
  });

  it.each([
    ['Teo Marand', 'Sulmari envoy'],
    ['Bin Laith', 'Tarqena Ports'],
  ])('takes %s and %s for no two mouths: one may speak for the other', (one, other) => {
    expect(rows(one, other)).toMatchObject({ relation: 'verbatim', discrepancies: [] });
  });
});
