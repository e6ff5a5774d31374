import type { Claim } from '@wirediff/domain';
import { isFunctionWord } from '../words/function-words.js';
import { words } from '../words/words.js';

/** Words of a run: shorter ones are said of many things. */
const RUN = 6;
/** A run of fewer words with content ("and I do not want to") says nothing of the event. */
const LEAST_CONTENT = 2;
/** Of so many runs in a row one is kept: two articles that share RUN + WINDOW - 1 words share a kept run. */
const WINDOW = 3;
const MOST_RUNS = 32;

/** Stands before every run, so that none is taken for a word. */
const MARK = '"';

export const isQuotedRun = (term: string): boolean => term.startsWith(MARK);

/**
 * What an article's quotations are found by: of the runs of six words in a row some, as short codes. Which are kept depends on
 * their words alone, so a shortened quote keeps those of the whole one.
 * Source: winnowing, Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003.
 *
 * @example of "They voted at night because they were ashamed" -> two or three codes, some also of "voted at night because they
 *   were ashamed to be seen"
 */
export function quotedRuns(claims: readonly Pick<Claim, 'text' | 'quote'>[]): string[] {
  const kept = new Set<string>();
  for (const { text, quote } of claims) {
    if (quote === 'indirect') continue;
    const said = words(text).flatMap(({ lower, kind }) => (kind === 'mark' ? [] : [lower]));
    const runs = said.flatMap((_, i) => {
      const run = said.slice(i, i + RUN);
      const content = run.filter((word) => !isFunctionWord(word)).length;
      return run.length === RUN && content >= LEAST_CONTENT ? [codeOf(run.join(' '))] : [];
    });
    for (let i = 0; i === 0 || i + WINDOW <= runs.length; i++) {
      const [least] = runs.slice(i, i + WINDOW).sort();
      if (least !== undefined) kept.add(least);
    }
    if (kept.size >= MOST_RUNS) break;
  }
  return [...kept].slice(0, MOST_RUNS);
}

/** FNV-1a of 32 bits: the same on every machine, and short enough for an index. */
function codeOf(run: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < run.length; i++) hash = Math.imul(hash ^ run.charCodeAt(i), 0x01000193);
  return MARK + (hash >>> 0).toString(36).padStart(7, '0');
}
