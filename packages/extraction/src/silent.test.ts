import { analyse } from '@wirediff/text';
import { describe, expect, it } from 'vitest';
import { sequencesOf } from './sequences.js';
import { sheetOf } from './sheet.js';
import { isSilent } from './silent.js';
import { model } from './weights.js';

const silent = (text: string) => {
  const analysis = analyse(text);
  const sheet = sheetOf(analysis, model().cueLevels);
  return sequencesOf(analysis).every((sequence) => isSilent(sheet, analysis, sequence));
};

describe('a paragraph is silent', () => {
  it('where nobody says anything', () => {
    expect(silent('Barges carry coal down the river in summer.')).toBe(true);
  });

  it('but not with a likely cue, a quotation or a colon', () => {
    for (const text of [
      'Barges are late, Orlan said.',
      'It was a "slow" summer.',
      'Orlan: barges late in summer',
    ])
      expect(silent(text)).toBe(false);
  });
});
