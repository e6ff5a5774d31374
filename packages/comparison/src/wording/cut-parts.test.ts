import { describe, expect, it } from 'vitest';
import { differing } from '../discrepancies.test-support.js';

const omitted = differing('omitted_part');
const lost = (a: string, b: string) => omitted(a, b).map(([x, y]) => x ?? y);

describe('what is cut out of a quote', () => {
  it('is told up to the end of the sentence that was kept in part', () => {
    expect(
      omitted(
        '"The grid is stressed but it is not failing. If the Seld unit comes back, there will be no cuts,"',
        '"The grid is stressed. There will be no cuts."',
      ),
    ).toEqual([
      ['but it is not failing', null],
      ['If the Seld unit comes back', null],
    ]);
  });

  it('is a whole sentence where nothing else was cut', () => {
    expect(lost('"We counted the jackets. There were 40 of them."', '"There were 40 of them."')).toEqual([
      'We counted the jackets',
    ]);
  });

  it('is not the subject of a quote, whose speaker stands before it', () => {
    expect(
      lost('"The company rejects any suggestion of fraud."', '"rejects any suggestion of fraud"'),
    ).toEqual([]);
  });
});
