import { fingerprint, sameEvent } from '@wirediff/comparison';
import { extract } from '@wirediff/extraction';
import { AGENCIES, createRegister, resolve } from '@wirediff/resolution';
import { analyse } from '@wirediff/text';
import { expect, it } from 'vitest';
import { wireCopy } from '../support/wire-copy.ts';

/** Every four in a row report one event; all draw on the same few places, people and words. */
const ARTICLES = 160;

it('takes reports of one event for one, and those of others with the same few names for none', () => {
  const register = createRegister(AGENCIES);
  const prints = Array.from({ length: ARTICLES }, (_, n) => {
    const { text, title, outlet, published_at } = wireCopy(n);
    const article = { id: `${n}`, text, title, outlet, publishedAt: published_at, url: null };
    const analysis = analyse(text);
    const { claims } = resolve(article, analysis, extract(analysis), register);
    return fingerprint({ article, agency: null, claims });
  });
  let missed = 0;
  let merged = 0;
  prints.forEach((a, i) => {
    prints.slice(i + 1).forEach((b, k) => {
      const one = Math.floor(i / 4) === Math.floor((i + 1 + k) / 4);
      const { same } = sameEvent(a, b);
      if (one && !same) missed++;
      if (!one && same) merged++;
    });
  });
  expect({ missed, merged }).toEqual({ missed: 0, merged: 0 });
}, 60_000);
