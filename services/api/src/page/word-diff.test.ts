import { describe, expect, it } from 'vitest';
import { diffHtml, sidesHtml } from './word-diff.js';

describe('a word diff on the page', () => {
  it('shows what was taken out and put in', () => {
    expect(diffHtml('[-at least 12-]{+9+} people').text).toBe('<del>at least 12</del><ins>9</ins> people');
  });

  it('gives back each of its two texts whole', () => {
    const { a, b } = sidesHtml('[-Twelve-]{+At least 14+} people were killed{+ on Sunday+}.');
    expect(a.text).toBe('<del>Twelve</del> people were killed.');
    expect(b.text).toBe('<ins>At least 14</ins> people were killed<ins> on Sunday</ins>.');
  });

  it('leaves hyphens and plus signs of the copy alone', () => {
    expect(sidesHtml('a [-well-known - and A+-] dam').a.text).toBe('a <del>well-known - and A+</del> dam');
  });

  it('never lets markup through', () => {
    expect(diffHtml('[-<script>-]{+<b>+}').text).toBe('<del>&lt;script&gt;</del><ins>&lt;b&gt;</ins>');
  });
});
