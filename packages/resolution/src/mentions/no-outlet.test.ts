import { describe, expect, it } from 'vitest';
import { credited } from '../resolved.test-support.js';

/** What news says of anybody who speaks. */
const spoken = (name: string): string[] => [
  `${name} said on Monday that nine boats had sunk.`,
  `Nine boats had sunk, ${name} said.`,
  `Nine boats had sunk, according to ${name}.`,
  `A lawyer told ${name} that nine boats had sunk.`,
];

describe('who speaks and is no outlet', () => {
  it.each([
    // bodies of three and four letters, as call signs have them
    'the WHO',
    'the WTO',
    'WADA',
    'KFOR',
    'KLM',
    'KPMG',
    // people
    'Le Pen',
    'Le Hoai Trung',
    'El Hassan',
    'La Porta',
    // firms, leagues and bodies that begin with a word which ends outlets' names
    'El Al',
    'La Liga',
    'Royal Mail',
    'Network Rail',
    'Post Holdings',
    'Media Matters',
    'News Corp',
    'Globe Telecom',
    'Liberty Mutual',
    'Morning Consult',
    'the Press Complaints Commission',
    'the World Economic Forum',
    'the Syrian Network for Human Rights',
    // what goes on behind a name of the register
    'the Nation of Islam',
    'Tribune Media',
    'the Guardian Media Group',
    'the BBC Trust',
  ])('%s', (name) => {
    for (const text of spoken(name)) expect(credited(text), text).toEqual([]);
  });

  it.each([
    ['WCVB', 'WCVB'],
    ['KMGH-TV', 'KMGH-TV'],
    ['Radio Vinca', 'Radio Vinca'],
    ['the Kilcoran Mail', 'Kilcoran Mail'],
    ['the Telegraph of Kolkata', 'The Telegraph of Kolkata'],
    ['KBC', 'KBC'],
  ])('but %s is one', (name, agency) => {
    for (const text of spoken(name)) expect(credited(text), text).toEqual([agency]);
  });

  it('and an outlet that says it published nothing of the kind', () => {
    expect(credited('CNN has published no such report, Delo found.')).toEqual(['Delo']);
  });
});
