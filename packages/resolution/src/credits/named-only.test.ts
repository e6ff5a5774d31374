import { describe, expect, it } from 'vitest';
import { plainCredits as credits } from '../chains/links.test-support.js';

/** Every one of these is tried with outlets of different kinds of name. */
const NAMES = ['Reuters', 'the BBC', 'the Financial Times', 'Danas newspaper'];

describe('an outlet that is only named', () => {
  it.each([
    'A NAME photographer was hurt when police fired on the crowd.',
    'The ministry did not respond to a request for comment from NAME.',
    'NAME could not independently verify the account.',
    'Petrov hung up when a NAME reporter called.',
    'NAME appointed Ada Lind as its editor for Asia on Monday.',
    'A court in Brenn fined NAME 9,000 euros for libel.',
    'The minister accused NAME of lying.',
    'NAME won a prize for its photographs of the war.',
    'The interview will be shown on NAME on Sunday.',
    'The minister gave an interview to NAME on Monday.',
    'The minister refused to speak to NAME.',
    'Nine boats had sunk, the ministry said. (Reporting by Ada Lind, NAME)',
    '(Photo by Ada Lind/NAME)',
    'NAME contributed to this report.',
    'Ada Lind is a reporter at NAME and the author of two books.',
    'NAME said it would cut 90 jobs.',
    'NAME said on Monday it had appointed a new editor.',
    'NAME said its reporter had been released.',
    '"We stand by our story," NAME said in a statement.',
    'NAME denied the allegations.',
    'NAME said it had seen the letter.',
    'NAME said it would not reveal its sources.',
    'NAME said the ministry had not answered its questions.',
    'NAME said calls to the ministry went unanswered.',
    'A spokesman told NAME he would not comment.',
    'The ministry told NAME it had no comment.',
    'A spokesperson for NAME said the decision was wrong.',
    'The army said it had not targeted the NAME office.',
  ])('is credited with nothing: %s', (form) => {
    for (const name of NAMES) {
      const text = form
        .replace(/(\b[Aa] |the )NAME/, (_, word) => word + name.replace(/^the /, ''))
        .replace('NAME', name)
        .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
      expect(credits(text), text).toEqual([]);
    }
  });

  it('is credited where it reports it of another', () => {
    expect(credits('The bank lost 9 million. Reuters reported it would cut 90 jobs.')).toHaveLength(1);
    expect(credits('The yacht is old. Reuters reported it was sold on Monday.')).toHaveLength(1);
  });

  it('is credited with what it saw', () => {
    expect(credits('Reuters said it had seen a letter that says nine boats had sunk.')).toHaveLength(1);
    expect(credits('Reuters said the guerrillas had not answered the appeal of the pope.')).toHaveLength(1);
    expect(credits('Reuters said two of the climbers did not return.')).toHaveLength(1);
  });

  it('is credited where what it denies is told', () => {
    expect(credits('KCNA denied reports that nine boats had sunk.')).toHaveLength(1);
  });
});

describe('an outlet that signs', () => {
  it.each(['(Reuters)', '- Reuters'])('is no part of what another said before it: %s', (sign) => {
    expect(credits(`Danas said nine boats had sunk ${sign}.`)).toEqual([
      'Danas reports: nine boats had sunk',
    ]);
  });
});
