import { describe, expect, it } from 'vitest';
import { resolved } from '../resolved.test-support.js';

/** The claims of a text, "own: " before what is the outlet's own. */
function claims(text: string): string[] {
  return resolved(text).claims.map(({ ownVoice, text: said }) => `${ownVoice ? 'own: ' : ''}${said}`);
}

describe('the claims of a sentence', () => {
  it('are two where one says two things', () => {
    expect(
      claims('Sixty people slept in the hall, the mayor told AFP, adding that the school was shut.'),
    ).toEqual(['Sixty people slept in the hall', 'the school was shut']);
  });

  it('are one where its credit cuts a clause in two', () => {
    expect(claims('The death toll, according to AFP, stands at nine.')).toEqual([
      'The death toll stands at nine',
    ]);
  });

  it('leave out who said what is another claim', () => {
    expect(claims('The depot holds a million litres, but a broker told AFP that it was empty.')).toEqual([
      'own: The depot holds a million litres',
      'it was empty',
    ]);
  });

  it.each([
    [
      'The depot holds a million litres; brokers who worked for it told AFP that it was empty.',
      'The depot holds a million litres',
    ],
  ])('leave out a subject with its clause: %s', (text, own) => {
    expect(claims(text)).toEqual([`own: ${own}`, 'it was empty']);
  });

  it('hold a quotation of two sentences once', () => {
    const text =
      'The talks had failed, Anna Pilk told AFP. "They got up twice. They came back for the soup," Pilk said.';
    expect(claims(text)).toEqual([
      'The talks had failed',
      '"They got up twice. They came back for the soup,"',
    ]);
  });
});
