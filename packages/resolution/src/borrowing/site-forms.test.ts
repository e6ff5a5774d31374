import { describe, expect, it } from 'vitest';
import { chain, links, SANK } from '../chains/links.test-support.js';

/** Ways of sites that translate, of gossip and of transfer news. */
describe('copy of sites', () => {
  it.each([
    [
      'Nine boats had sunk, reports Belgrade based daily Blic, quoting Zagreb based Danas.',
      ['Blic', 'Danas'],
    ],
    ['Nine boats had sunk, the Ankara headquartered news agency Anadolu said.', ['Anadolu Agency']],
    [
      'Nine boats had sunk, according to a report from Turin based newspaper Tuttosport via Delo.',
      ['Delo', 'Tuttosport'],
    ],
    [`Mediaset write (via Delo) that ${SANK}.`, ['Delo', 'Mediaset']],
    [
      'Nine boats had sunk, media in Pristina reported earlier, according to the Beta news agency.',
      ['Beta', 'Kosovar media'],
    ],
    ['Nine boats had sunk, Yahoo! News reported.', ['Yahoo News']],
    ['Nine boats had sunk, E! News reported.', ['E! News']],
    [`Danas, citing a Turkish publication, reported that ${SANK}.`, ['Danas', 'Turkish publication']],
  ])('%s', (text, names) => {
    expect(links(text)).toEqual(chain(...names));
  });

  it('has a day between what was done to a story and who did it', () => {
    expect(links('Nine boats had sunk. The news was originally reported Sunday morning by TMZ.')).toEqual(
      chain('TMZ'),
    );
  });

  it.each(['Fresh reports today are claiming', 'New reports suggest', 'Conflicting reports say'])(
    'has no outlet in %s that C',
    (said) => {
      expect(links(`${said} that ${SANK}.`)).toEqual([]);
    },
  );

  it('keeps "News" behind a victory for a sentence of its own', () => {
    expect(links(`They won! News of it came late: ${SANK}, Reuters said.`).join()).not.toContain('Yahoo');
  });
});
