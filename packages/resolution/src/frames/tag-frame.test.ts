import { describe, expect, it } from 'vitest';
import { resolved } from '../resolved.test-support.js';

/** The credits of a text as "agency role speaker: content". */
function tags(text: string): string[] {
  return resolved(text).credits.map(
    ({ agency, role, speakerName, content }) =>
      `${agency.name} ${role} ${speakerName}: ${content.map((span) => text.slice(...span)).join(' / ')}`,
  );
}

describe('the tag behind a quotation or a line', () => {
  it.each([
    [
      '“A shed is not a fortress” — Ada Roth, yard keeper, to Belga',
      'Belga recipient Ada Roth: “A shed is not a fortress”',
    ],
    ['07:20 "Let us hear it" — Rita Lind, according to AFP', 'AFP reports Rita Lind: "Let us hear it"'],
    ['The guard had gone. “They knew the door.” (Roth, AFP)', 'AFP reports Roth: “They knew the door.”'],
    [
      '“It came like a train.” - grocer Rosa Lind, speaking to ANSA',
      'ANSA recipient Rosa Lind: “It came like a train.”',
    ],
    ['“He never came back.” – Ida Moen (NRK)', 'NRK reports Ida Moen: “He never came back.”'],
    [
      '• Van found burnt out at half past four (Belga)\n• Museum shut',
      'Belga reports null: Van found burnt out at half past four',
    ],
    [
      '- Two bodies found in the lake (AFP)\n- Search goes on',
      'AFP reports null: Two bodies found in the lake',
    ],
    [
      '08:15 | Airport reopens, runway wet – TASS\n08:40 | Ferry cancelled',
      'TASS reports null: Airport reopens, runway wet',
    ],
  ])('says whose it is: %s', (text, credit) => {
    expect(tags(text)).toEqual([credit]);
  });

  it.each([
    'The pier burnt for nine hours. (AFP)',
    'MINSK (BelTA) - The pier burnt for nine hours.',
    'He left on Friday – the AFP man had seen him.',
    '“The pier is gone,” he said. “We start again.” (AFP)',
  ])('is none where it signs, dates or goes on: %s', (text) => {
    expect(tags(text)).toEqual([]);
  });
});
