import { describe, expect, it } from 'vitest';
import { AGENCIES } from './agencies.js';
import { createRegister } from './register.js';

const register = createRegister(AGENCIES);
const named = (text: string) =>
  register.scan(text).map(({ start, end, agencies }) => [text.slice(start, end), agencies[0]!.id]);

describe('the register', () => {
  it('knows at least 300 news agencies and 150 outlets, each by an id of its own', () => {
    const agencies = AGENCIES.filter(({ kind }) => kind === 'news_agency');
    expect(agencies.length).toBeGreaterThanOrEqual(300);
    expect(AGENCIES.length - agencies.length).toBeGreaterThanOrEqual(150);
    expect(new Set(AGENCIES.map(({ id }) => id)).size).toBe(AGENCIES.length);
  });

  it('writes ids, countries and Wikidata items in one form', () => {
    for (const { id, name, country, wikidata } of AGENCIES) {
      expect(id).toMatch(/^[a-z0-9_]+$/);
      expect(name).not.toBe('');
      expect(country ?? 'XX', id).toMatch(/^[A-Z]{2}$/);
      expect(wikidata ?? 'Q1', id).toMatch(/^Q\d+$/);
    }
  });

  it('finds an agency by its short name, its full name and its other names', () => {
    expect(register.find('Belta')?.name).toBe('BelTA');
    expect(register.find('Agence France-Presse')?.name).toBe('AFP');
    expect(register.find('the Associated Press')?.name).toBe('AP');
    expect(register.find('The Lakeville Lantern')).toBeNull();
  });

  it('reads the longest name that stands in a text', () => {
    expect(named('Interfax-Ukraine and RIA Novosti, then Interfax alone')).toEqual([
      ['Interfax-Ukraine', 'interfax_ukraine'],
      ['RIA Novosti', 'ria'],
      ['Interfax', 'interfax'],
    ]);
  });

  it('takes hyphens and dots in a name as they come, but no full stop between sentences', () => {
    expect(named('He told Al-Jazeera so.')).toEqual([['Al-Jazeera', 'al_jazeera']]);
    expect(named('He read Xinhua. News came late.')).toEqual([['Xinhua', 'xinhua']]);
  });

  it('does not take a word for a name written small', () => {
    expect(named('the ap reuters of the times')).toEqual([]);
  });

  it('knows whom a shared short name means first, and who else goes by it', () => {
    expect(register.find('APS')?.id).toBe('aps');
    expect(register.scan('APS said')[0]!.agencies.map(({ id }) => id)).toContain('aps_sn');
  });

  it('takes a row of the user for the one of the same id', () => {
    const mine = createRegister([...AGENCIES, { ...AGENCIES[0]!, name: 'Lakeville Wire', aliases: [] }]);
    expect(mine.find('Lakeville Wire')?.id).toBe(AGENCIES[0]!.id);
  });
});
