import type { AgencyRef } from '@wirediff/domain';

/** Letters that no mark can be taken off. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðıæœßþ]/g, (letter) => LETTERS[letter]!);

/**
 * An agency by the name that the copy writes, where it has marks that the register's name lacks: "Público" for "Publico". The id
 * stays the register's.
 *
 * @example `Clarín said the port was shut.` -> "Clarín", id `clarin`
 */
export function withMarks(agency: AgencyRef, written: string): AgencyRef {
  const isPlain = /^[\p{ASCII}]*$/u.test(written);
  return isPlain || plain(written) !== plain(agency.name) ? agency : { ...agency, name: written };
}
