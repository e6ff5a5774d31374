import { describe, expect, it } from 'vitest';
import { chain, links, SANK } from '../chains/links.test-support.js';

describe('a bracket behind an outlet that says where or what it is', () => {
  it.each([
    `Delo (Slovenia), quoting Danas (Serbia), writes that ${SANK}.`,
    `Delo (Ljubljana), citing Danas, said ${SANK}.`,
    `Delo (conservative), citing Danas (liberal, Belgrade), said ${SANK}.`,
    `Delo [Slovenia], citing Danas, reported that ${SANK}.`,
    `Delo (Slovenia, liberal) reports, citing Danas (Serbia, liberal), that ${SANK}.`,
    `Delo (of Ljubljana) reported, citing Danas, that ${SANK}.`,
    `According to Delo (Slovenia), quoting Danas, ${SANK}.`,
    `Delo (Slovenia, close to the Five Star Movement), citing Danas (Serbia, pro-European), said ${SANK}.`,
  ])('belongs to its name: %s', (text) => {
    expect(links(text)).toEqual(chain('Delo', 'Danas'));
  });

  it.each([`Nine boats had sunk, Delo said (AFP).`, `Nine boats had sunk, Delo said (March 5).`])(
    'is another matter where it names an outlet or a day: %s',
    (text) => {
      expect(links(text)).toContain(`Delo: ${SANK}`);
    },
  );
});
