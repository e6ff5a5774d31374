import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { codePoints, type Span } from '@wirediff/domain';
import { extract } from '@wirediff/extraction';
import { analyse } from '@wirediff/text';
import { describe, expect, it } from 'vitest';
import { checkout } from '../support/rooms.js';

interface Scores {
  readonly exact: Record<'source' | 'cue' | 'content', { f1: number }>;
  readonly overlap: Record<'content', { f1: number }>;
  readonly linked: { f1: number };
}

/** The committed F1 figures on PolNeAR dev; see packages/extraction/README.md for how they were taken. */
interface Figures {
  readonly polnear_dev: Record<
    'source_exact' | 'cue_exact' | 'content_exact' | 'content_overlap' | 'linked',
    number
  >;
}

const figures = (
  JSON.parse(fs.readFileSync(path.join(checkout, 'test/accuracy.json'), 'utf8')) as { attribution: Figures }
).attribution.polnear_dev;

/** A folder with PolNeAR's dev.jsonl, and the scorer of its figures; the texts are not ours to commit. */
const corpus = process.env.WIREDIFF_CORPUS;
const scorer = process.env.WIREDIFF_ATTRIBUTION_SCORER;

interface Line {
  readonly id: string;
  readonly text: string;
}

/** What `wirediff extract --jsonl` would print of the attributions of one article. */
function line({ id, text }: Line): string {
  const points = codePoints(text);
  const out = (spans: readonly Span[]) => spans.map((span) => points.out(span));
  const attributions = extract(analyse(text)).map(({ content, cue, source }) => ({
    cue: out(cue),
    source: out(source),
    content: out(content),
  }));
  return JSON.stringify({ id, attributions });
}

describe('accuracy of attributions', () => {
  it('is committed with all its figures', () => {
    for (const figure of Object.values(figures)) expect(figure).toBeGreaterThan(50);
  });

  it.runIf(corpus && scorer)('is on PolNeAR dev what the file says', () => {
    const gold = path.join(corpus!, 'dev.jsonl');
    const articles = fs.readFileSync(gold, 'utf8').split('\n').filter(Boolean);
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'attributions-'));
    const found = path.join(folder, 'found.jsonl');
    fs.writeFileSync(found, articles.map((article) => line(JSON.parse(article) as Line)).join('\n'));
    const { exact, linked, overlap } = JSON.parse(
      execFileSync(process.execPath, [scorer!, found, gold, '--json'], { encoding: 'utf8' }),
    ) as Scores;
    fs.rmSync(folder, { recursive: true });
    expect({
      source_exact: exact.source.f1,
      cue_exact: exact.cue.f1,
      content_exact: exact.content.f1,
      content_overlap: overlap.content.f1,
      linked: linked.f1,
    }).toEqual(figures);
  });
});
