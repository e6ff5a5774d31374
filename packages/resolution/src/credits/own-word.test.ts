import { describe, expect, it } from 'vitest';
import { plainCredits as credits } from '../chains/links.test-support.js';

describe('an outlet', () => {
  it('is each of three whom one clause describes', () => {
    expect(
      credits('Le Monde, Der Spiegel and Danas, which saw the files, reported that nine boats had sunk.'),
    ).toEqual([
      'Le Monde reports: nine boats had sunk',
      'Der Spiegel reports: nine boats had sunk',
      'Danas reports: nine boats had sunk',
    ]);
  });

  it('has nothing from whom it works with', () => {
    const text =
      'The BBC found that nine boats had sunk. Mediazona, working with the BBC, put the number at ten.';
    expect(credits(text)).toEqual([
      'BBC reports: nine boats had sunk',
      'Mediazona reports: the number at ten',
    ]);
  });

  it('has nothing from another where it cites sources of its own', () => {
    const told = 'Nine boats had sunk, a pilot told Danas.';
    const own = 'RBC-Ukraine reports: nine boats had sunk';
    const cited = 'RBC-Ukraine reports > Danas: nine boats had sunk';
    expect(credits(`${told} RBC-Ukraine reported the same, citing sources of its own.`)).toContain(own);
    expect(credits(`${told} Citing its own sources, RBC-Ukraine reported the same.`)).toContain(own);
    expect(credits(`${told} RBC-Ukraine reported the same.`)).toContain(cited);
  });

  it('has nothing from itself', () => {
    const text = 'Nine boats had sunk, the Wall Street Journal reported, quoting a letter seen by the paper.';
    expect(credits(text)).toEqual(['The Wall Street Journal reports: nine boats had sunk']);
  });

  it('is not whose paper it is', () => {
    const paper = "The Global Times, a tabloid published by the People's Daily,";
    expect(credits(`${paper} said nine boats had sunk.`)).toEqual([
      'Global Times reports: nine boats had sunk',
    ]);
    expect(credits(`Nine boats had sunk, said ${paper.slice(0, -1).replace('The', 'the')}.`)).toEqual([
      'Global Times reports: nine boats had sunk',
    ]);
  });

  it('is nobody who says nothing of it, or that it is false', () => {
    const told = 'Nine boats had sunk, the Nyasa Times reported.';
    expect(credits(`${told} MBC television has said nothing of it.`)).toHaveLength(1);
    expect(credits(`${told} MBC television said nothing had changed.`)).toHaveLength(2);
    expect(credits(`${told} MBC television called the report false.`).at(-1)).toBe(
      'MBC reports: the report false',
    );
  });

  it('has been told what was said before it in the sentence', () => {
    const text =
      'Nine boats had sunk, a pilot told RBK, and a law enforcement source confirmed this to TASS.';
    expect(credits(text)).toEqual([
      'RBC recipient: nine boats had sunk',
      'TASS recipient: nine boats had sunk',
    ]);
  });

  it.each([
    'AFP said it had been told by two diplomats that nine boats had sunk.',
    'AFP says it learned from two diplomats that nine boats had sunk.',
  ])('says by whom it has been told: %s', (text) =>
    expect(credits(text)).toEqual(['AFP reports: nine boats had sunk']),
  );

  it.each([
    ['Nine boats had sunk, the government announced late Thursday on state television.', 'state television'],
    ['Nine boats had sunk, the president declared on Radio Conakry.', 'Radio Conakry'],
  ])('carries what is announced on it: %s', (text, channel) =>
    expect(credits(text)).toEqual([`${channel} carries: nine boats had sunk`]),
  );

  it('is one, under two names', () => {
    const text =
      'Nine boats had sunk, Danas said, citing DHA, the private Demirören news agency, which had seen a letter from the port.';
    expect(credits(text).filter((credit) => credit.startsWith('DHA'))).toEqual([
      'DHA cited: nine boats had sunk',
    ]);
  });

  it('has been told what was said last, not the sentence before it', () => {
    const text =
      'The harbour is shut. Nine boats had sunk, a pilot told RBK, and a law enforcement source confirmed this to TASS.';
    expect(credits(text)).toEqual([
      'RBC recipient: nine boats had sunk',
      'TASS recipient: nine boats had sunk',
    ]);
  });

  it('has been told the same', () => {
    expect(
      credits('"Nine boats had sunk," a pilot told Danas. Her family told Radio Liberty the same.'),
    ).toEqual([
      'Danas recipient: "Nine boats had sunk,"',
      'Radio Free Europe recipient: "Nine boats had sunk,"',
    ]);
  });

  it.each([
    'Nine boats had sunk, the presidency announced in a communiqué sent to AFP.',
    'The presidency said in a statement sent to AFP that nine boats had sunk.',
    'In a statement sent to AFP, the presidency said nine boats had sunk.',
  ])('was sent a paper: %s', (text) => expect(credits(text)).toEqual(['AFP recipient: nine boats had sunk']));

  it.each([
    'Nine boats had sunk, Jiji Press said, citing a draft of the report that it had obtained.',
    'Jiji Press said, citing a draft of the report that it had obtained, that nine boats had sunk.',
    'Jiji Press quoted a "senior official" as saying that nine boats had sunk.',
  ])('says what it has, or whom it quotes, in words that are no content: %s', (text) =>
    expect(credits(text)).toEqual(['Jiji Press reports: nine boats had sunk']),
  );

  it('goes on "with Danas saying", without "that"', () => {
    const text = 'The harbour was shut, Serbian media reported, with Danas saying the boats had been warned.';
    expect(credits(text)).toContain('Danas reports: the boats had been warned');
  });

  it('is no private agency where the state one is meant', () => {
    const text = (name: string) => `${name} said nine boats had sunk. The state news agency said ten had.`;
    expect(credits(text('Reuters'))).toEqual(['Reuters reports: nine boats had sunk']);
    expect(credits(text('SANA'))).toEqual(['SANA reports: nine boats had sunk', 'SANA reports: ten had']);
  });

  it('reports live from the scene', () => {
    expect(credits('Citizen TV reported live from the scene that nine boats had sunk.')).toEqual([
      'Citizen TV reports: nine boats had sunk',
    ]);
  });
});
