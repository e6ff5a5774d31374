import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Credit, codePoints, type Span } from '@wirediff/domain';
import { extract } from '@wirediff/extraction';
import { AGENCIES, createRegister, resolve } from '@wirediff/resolution';
import { analyse } from '@wirediff/text';
import { describe, expect, it } from 'vitest';
import { checkout } from '../support/rooms.js';

/** What the scorer prints of one file of labelled passages. */
interface Scores {
  readonly credits: number;
  readonly found: { f1: number };
  readonly whole: { f1: number };
  readonly content_strict: { f1: number };
  readonly content_wide: { f1: number };
  readonly of_found: { agency: number; speaker: number };
  readonly chains: string;
  readonly negatives: string;
}

/** The same, as committed; see packages/resolution/README.md for how it was taken. */
interface Figures {
  readonly items: number;
  readonly found_f1: number;
  readonly whole_f1: number;
  readonly content_strict_f1: number;
  readonly content_wide_f1: number;
  readonly agency_right: number;
  readonly speaker_right: number;
  readonly links_right: string;
  readonly traps_credited: string;
}

type Part = 'dev' | 'chains-dev';

const figures = (
  JSON.parse(fs.readFileSync(path.join(checkout, 'test/accuracy.json'), 'utf8')) as {
    credits: Record<Part, Figures>;
  }
).credits;

/** A folder with dev.jsonl and chains-dev.jsonl, and the scorer of their figures; the texts are not ours to commit. */
const passages = process.env.WIREDIFF_CREDITS;
const scorer = process.env.WIREDIFF_CREDITS_SCORER;

const register = createRegister(AGENCIES);

/** What `wirediff extract --jsonl` prints of the credits of one passage. */
function line({ id, text }: { id: string; text: string }): string {
  const analysis = analyse(text);
  const article = { id, text, title: null, outlet: null, publishedAt: null };
  const points = codePoints(text);
  const one = (span: Span | null) => (span ? points.out(span) : null);
  const all = (spans: readonly Span[]) => spans.map((span) => points.out(span));
  const { credits } = resolve(article, analysis, extract(analysis), register);
  const rows = credits.map((credit: Credit) => ({
    agency: { id: credit.agency.id, name: credit.agency.name },
    generic: credit.agency.generic,
    mention: one(credit.mention),
    role: credit.role,
    cites: credit.cites,
    document: one(credit.document),
    speaker: one(credit.speaker),
    cue: one(credit.cue),
    content: all(credit.content),
    content_continued: credit.continued.flatMap(({ content }) => all(content)),
    quote: credit.quote,
  }));
  return JSON.stringify({ id, credits: rows });
}

function measured(part: Part): Figures {
  const gold = path.join(passages!, `${part}.jsonl`);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'credits-'));
  const found = path.join(folder, 'found.jsonl');
  const lines = fs.readFileSync(gold, 'utf8').split('\n').filter(Boolean);
  fs.writeFileSync(found, lines.map((text) => line(JSON.parse(text))).join('\n'));
  const scores = JSON.parse(
    execFileSync(process.execPath, [scorer!, found, gold, '--json'], { encoding: 'utf8' }),
  ) as Scores;
  fs.rmSync(folder, { recursive: true });
  return {
    items: scores.credits,
    found_f1: scores.found.f1,
    whole_f1: scores.whole.f1,
    content_strict_f1: scores.content_strict.f1,
    content_wide_f1: scores.content_wide.f1,
    agency_right: scores.of_found.agency,
    speaker_right: scores.of_found.speaker,
    links_right: scores.chains,
    traps_credited: scores.negatives,
  };
}

describe('accuracy of credits', () => {
  it('is committed with the number of items behind each figure', () => {
    for (const part of ['dev', 'chains-dev'] as const) expect(figures[part].items).toBeGreaterThan(100);
  });

  it.runIf(passages && scorer).each(['dev', 'chains-dev'] as const)('is on %s what the file says', (part) => {
    expect(measured(part)).toEqual(figures[part]);
  });
});
