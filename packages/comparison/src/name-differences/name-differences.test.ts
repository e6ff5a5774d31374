import { describe, expect, it } from 'vitest';
import { align } from '../index.js';

const names = (a: string, b: string) => align(a, b).discrepancies.filter(({ kind }) => kind === 'name');

describe('names that differ', () => {
  it('are found in one place of texts that are otherwise alike', () => {
    expect(
      names('Divers found the wreck near Lunde on Friday', 'Divers found the wreck near Tornsund on Friday'),
    ).toEqual([{ kind: 'name', a: 'Lunde', b: 'Tornsund' }]);
  });

  it.each([
    [
      'a country and its adjective',
      'Talks with Korvia ended on Friday',
      'Talks with Korvian envoys ended on Friday',
    ],
    [
      'initials and the words they stand for',
      'The report by UNT was late again',
      'The report by United Nordic Tramways was late again',
    ],
    [
      'a name that one side leaves out',
      'Divers found the wreck near Lunde on Friday',
      'Divers found the wreck on Friday',
    ],
    [
      'parts of the body where nobody was hurt',
      'The group has its head office in Lunde and 94 ships',
      'The group has its heart in Lunde and nearly a hundred ships',
    ],
    [
      'a name with its marks and without',
      'Divers found the wreck near Liège on Friday',
      'Divers found the wreck near Liege on Friday',
    ],
    [
      'a colour and a word of a name',
      'The green party won the vote in Lunde on Sunday',
      'The Red Cross counted the vote in Lunde on Sunday',
    ],
    [
      'colours of two things',
      'A white van waited at the bank in Lunde on Sunday',
      'A van with a red cross waited at the bank in Lunde on Sunday',
    ],
  ])('are not %s', (_, a, b) => {
    expect(names(a, b)).toEqual([]);
  });

  it('are two towns, though one is a capital; a town may lie in a land', () => {
    const at = (place: string) => `The committee will hold its first session in ${place}`;
    expect(names(at('Lunde'), at('Vienna'))).toEqual([{ kind: 'name', a: 'Lunde', b: 'Vienna' }]);
    expect(names(at('Lunde'), at('Austria'))).toEqual([]);
    expect(names(at('Vienna'), at('Austria'))).toEqual([]);
  });

  it('are who found it', () => {
    expect(
      names(
        'The body was found at dawn in Lunde by a gardener',
        'The body was found at dawn in Lunde by his maid',
      ),
    ).toEqual([{ kind: 'name', a: 'gardener', b: 'maid' }]);
  });

  it.each([
    ['The plates of the van from Lunde were German', "The van's plates were Belgian", ['German', 'Belgian']],
    [
      'The van from Lunde had Dutch number plates',
      'The van from Lunde had German plates',
      ['Dutch', 'German'],
    ],
    [
      'The crew of the ferry were all Filipinos',
      'The crew of the ferry were Ukrainians',
      ['Filipinos', 'Ukrainians'],
    ],
  ])('are the nations of one thing: %s', (a, b, [x, y]) => {
    expect(align(a, b).discrepancies.filter(({ kind }) => kind === 'name')).toEqual([
      { kind: 'name', a: x, b: y },
    ]);
  });

  it.each([
    [
      'The German minister met the Belgian premier in Lunde',
      'The Belgian minister met the German premier in Lunde',
    ],
    ['The crew of the ferry were all Filipinos', 'The owners of the ferry are Ukrainians'],
    ['The plates of the van were German', 'The van was found in Germany, and its plates were Belgian'],
  ])('are no nations of one thing: %s', (a, b) => {
    expect(align(a, b).discrepancies.filter(({ kind }) => kind === 'name')).toEqual([]);
  });

  it('are colours of one thing', () => {
    const found = names('A white van waited at the bank in Lunde', 'A red van waited at the bank in Lunde');
    expect(found).toEqual([{ kind: 'name', a: 'white', b: 'red' }]);
  });

  it('are parts of the body where somebody was', () => {
    expect(
      names('The guard was shot in the head in Lunde', 'The guard was shot in the chest in Lunde'),
    ).toEqual([{ kind: 'name', a: 'head', b: 'chest' }]);
  });
});
