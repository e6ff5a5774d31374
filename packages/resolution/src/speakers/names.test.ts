import { analyse } from '@wirediff/text';
import { describe, expect, it } from 'vitest';
import { readingOf, tokenAt } from '../reading.js';
import { peopleOf } from './names.js';

/** Who is meant by the last `words` of a text. */
function meant(text: string, words: string): string {
  const reading = readingOf(analyse(text));
  const from = text.lastIndexOf(words);
  const end = tokenAt(reading, from + words.length - 1) + 1;
  return peopleOf(reading, () => false).nameOf([tokenAt(reading, from), end]);
}

describe('names of speakers', () => {
  it('gives a short name its full one', () => {
    expect(meant('Mayor Ilse Varga resigned. Varga said so.', 'Varga')).toBe('Ilse Varga');
  });

  it('takes "he" for whom the sentence before is about, not for the last one named', () => {
    expect(meant('Anton Rescu met Pavel Dorin on Monday. He left early.', 'He')).toBe('Anton Rescu');
  });

  it('takes "he" for the name that stands before it in its own sentence', () => {
    expect(meant('Pavel Dorin spoke. Anton Rescu said he had left.', 'he')).toBe('Anton Rescu');
  });

  it.each([
    ['Bruno Keel left the valley. She wept.', 'She'],
    ['Prime Minister Ada Lind resigned. He wept.', 'He'],
    ['Mr Keel Rusk left the valley. She wept.', 'She'],
  ])('takes a pronoun for nobody of the other sex: %s', (text, pronoun) => {
    expect(meant(text, pronoun)).toBe(pronoun);
  });

  it('goes on to whom the pronoun may mean', () => {
    expect(meant('Bruno Keel met Ada Lind on Friday. She wept.', 'She')).toBe('Ada Lind');
    expect(meant('Orsu Pell runs a ferry. She is tired. Bruno Keel met Orsu Pell. She wept.', 'She')).toBe(
      'Orsu Pell',
    );
  });

  it('does not look for "he" within quotations', () => {
    expect(meant('Anton Rescu spoke. "Pavel Dorin is gone." He left.', 'He')).toBe('Anton Rescu');
  });

  it('takes the name that stands behind a description', () => {
    const text = "AFP quoted the head of the growers' chamber, Tomas Vell, as saying so.";
    expect(meant(text, "the head of the growers' chamber")).toBe('Tomas Vell');
    expect(meant("Brenn's oil minister, Hadi al-Rusk, said so.", "Brenn's oil minister")).toBe(
      'Hadi al-Rusk',
    );
    expect(meant('The health officer of Brenn, Dr. Ada Lind, said so.', 'The health officer of Brenn')).toBe(
      'Ada Lind',
    );
    expect(meant('The head of the port, Brenn Harbour Ltd said, left.', 'The head of the port')).not.toBe(
      'Ada Lind',
    );
  });

  it('takes the name behind a nation of two words', () => {
    expect(meant('North Korean leader Kim Jong Un said so.', 'North Korean leader Kim Jong Un')).toBe(
      'Kim Jong Un',
    );
  });

  it('leaves a source that is no person as it is written, without its article', () => {
    expect(meant('The port authority said so.', 'The port authority')).toBe('port authority');
  });
});
