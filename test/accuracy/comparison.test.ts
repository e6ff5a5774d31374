import fs from 'node:fs';
import path from 'node:path';
import { align } from '@wirediff/comparison';
import { describe, expect, it } from 'vitest';
import { checkout } from '../support/rooms.js';

/** The committed figures of comparison; see packages/comparison/README.md for how they were taken. */
interface Figures {
  readonly align: {
    readonly mrpc_val: { accuracy: number; f1: number };
    readonly sts_2014: { pearson: number };
  };
}

const figures = (
  JSON.parse(fs.readFileSync(path.join(checkout, 'test/accuracy.json'), 'utf8')) as { comparison: Figures }
).comparison;

/** A folder with mrpc-val.tsv and sts-headlines-2014.tsv; the texts are not ours to commit. */
const folder = process.env.WIREDIFF_COMPARE_DATA;

const rows = (name: string) =>
  fs
    .readFileSync(path.join(folder!, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

const round = (share: number) => Math.round(share * 1000) / 10;

function pearson(x: readonly number[], y: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, v) => sum + v, 0) / list.length;
  const [mx, my] = [mean(x), mean(y)];
  const sum = (f: (a: number, b: number) => number) =>
    x.reduce((total, v, i) => total + f(v - mx, y[i]! - my), 0);
  return sum((a, b) => a * b) / Math.sqrt(sum((a) => a * a) * sum((_, b) => b * b));
}

describe('accuracy of align', () => {
  it('is committed at what was promised or better', () => {
    expect(figures.align.mrpc_val.accuracy).toBeGreaterThanOrEqual(75);
    expect(figures.align.mrpc_val.f1).toBeGreaterThanOrEqual(82);
    expect(figures.align.sts_2014.pearson).toBeGreaterThanOrEqual(0.74);
  });

  it.runIf(folder)('is on MRPC val what the file says', () => {
    let [right, both, said, gold, all] = [0, 0, 0, 0, 0];
    for (const [label, , , a, b] of rows('mrpc-val.tsv').slice(1)) {
      const is = label === '1';
      const found = align(a!, b!).same >= 0.5;
      all++;
      if (found === is) right++;
      if (found) said++;
      if (is) gold++;
      if (found && is) both++;
    }
    expect(round(right / all)).toBe(figures.align.mrpc_val.accuracy);
    expect(round((2 * both) / (said + gold))).toBe(figures.align.mrpc_val.f1);
  });

  it.runIf(folder)('is on the STS headlines of 2014 what the file says', () => {
    const list = rows('sts-headlines-2014.tsv');
    const found = pearson(
      list.map(([, a, b]) => align(a!, b!).similarity),
      list.map(([score]) => Number(score)),
    );
    expect(Math.round(found * 1000) / 1000).toBe(figures.align.sts_2014.pearson);
  });
});
