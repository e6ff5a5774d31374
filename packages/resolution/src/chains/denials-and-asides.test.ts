import { describe, expect, it } from 'vitest';
import { plainCredits, SANK } from './links.test-support.js';

describe('what somebody denies', () => {
  it('is kept whole, for without its verb it says the opposite', () => {
    expect(plainCredits('A minister denied that nine boats had sunk, Reuters reported.')).toEqual([
      'Reuters reports: A minister denied that nine boats had sunk',
    ]);
  });

  it('is nothing that an agency reports where none is named', () => {
    expect(plainCredits('The statement denied that nine boats had sunk, spokesman Ali Moussa said.')).toEqual(
      [],
    );
  });
});

describe('outlets named aside', () => {
  it.each([
    ['“Nine boats had sunk,” the mayor was quoted by CNN as saying.', 'CNN', '“Nine boats had sunk,”'],
    ['The mayor was quoted by CNN saying that nine boats had sunk.', 'CNN', SANK],
    ['Witnesses differed at first—according to CBS News, nine boats had sunk.', 'CBS News', SANK],
    ['The Daily Mail has been to the port. The Mail said nine boats had sunk.', 'Daily Mail', SANK],
    ['The a-Nahar newspaper said nine boats had sunk.', 'a-Nahar', SANK],
    ['Reuters reported last December 5: nine boats had sunk.', 'Reuters', SANK],
  ])('%s', (text, name, content) => {
    expect(plainCredits(text).map((line) => line.replace(/ reports(?=:)/, ''))).toEqual([
      `${name}: ${content}`,
    ]);
  });

  it('carries a statement that suggested something', () => {
    expect(
      plainCredits('The ministry issued a statement carried by Reuters that suggested nine boats had sunk.'),
    ).toEqual([`Reuters carries: ${SANK}`]);
  });
});

describe('who is told, and who is called by a kind behind', () => {
  it.each([
    ['Nine boats had sunk, sources near the port told Ada Lind at Reuters.', 'Reuters recipient'],
    [
      'Nine boats had sunk, Reuters said in a report that cited people familiar with the matter.',
      'Reuters reports',
    ],
  ])('%s', (text, credit) => {
    expect(plainCredits(text)).toHaveLength(1);
    expect(plainCredits(text)[0]?.toLowerCase()).toContain(`${credit.toLowerCase()}: nine boats had sunk`);
  });

  it('is no person who told "the station" more', () => {
    const text =
      'Ada Miller said nine boats had sunk, KMOV reported. “They pulled up,” she told the local station.';
    expect(plainCredits(text).map((line) => line.split(' ')[0])).toEqual(['KMOV', 'KMOV']);
  });

  it('is the website that is named behind, with whom it cites', () => {
    const text =
      'Shares rose after a news website said nine boats had sunk. Benzinga.com, citing an unnamed source, said ten had.';
    expect(plainCredits(text)).toEqual([`Benzinga reports: ${SANK}`, 'Benzinga reports: ten had']);
  });
});

describe('a report that went on', () => {
  it.each([
    'that was reprinted in Danas',
    'which was later republished in Danas',
    'that was later picked up by Danas',
    'reprinted in Danas',
  ])('in an article %s', (where) => {
    expect(plainCredits(`Nine boats had sunk, HINA reported in an article ${where}.`).sort()).toEqual([
      'Danas carries > HINA: nine boats had sunk',
      'HINA reports: nine boats had sunk',
    ]);
  });

  it.each(['The station said it based its report', 'It said its report was based'])(
    'and says whom it has it from: %s',
    (said) => {
      expect(
        plainCredits(
          `Nine boats had sunk, Channel 10 reported Thursday. ${said} on an article in Danas.`,
        ).sort(),
      ).toEqual(['Channel 10 reports > Danas: nine boats had sunk', 'Danas cited: nine boats had sunk']);
    },
  );
});
