import { workerData } from 'node:worker_threads';
import type { StoredClaims } from '@wirediff/db';
import type { Agency } from '@wirediff/domain';
import { createRegister, dispatchAgency } from '@wirediff/resolution';
import { poison } from '@wirediff/runtime';
import { comparePair, type PairRows, type Side } from './compare-pair.js';

/** The articles of a story, and the pairs of their runs that are to be compared. */
export interface Story {
  readonly stored: readonly StoredClaims[];
  readonly pairs: readonly { readonly runA: string; readonly runB: string }[];
}

/** Rows of one pair of runs. */
export interface PairDone {
  readonly runA: string;
  readonly runB: string;
  readonly rows: PairRows;
}

const register = createRegister(workerData as readonly Agency[]);

/** The work of one thread: a story in, the rows of its open pairs out. */
export default function compareThread({ stored, pairs }: Story): PairDone[] {
  const sides = new Map<string, Side>();
  for (const one of stored) {
    poison('compare', one.article.text);
    const agency = dispatchAgency(one.article, register);
    sides.set(one.runId, { stored: one, compared: { article: one.article, agency, claims: one.claims } });
  }
  return pairs.flatMap(({ runA, runB }) => {
    const [a, b] = [sides.get(runA), sides.get(runB)];
    return a === undefined || b === undefined ? [] : [{ runA, runB, rows: comparePair(a, b) }];
  });
}
