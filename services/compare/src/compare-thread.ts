import { workerData } from 'node:worker_threads';
import type { ComparedPair, StoredClaims } from '@wirediff/db';
import type { Agency } from '@wirediff/domain';
import { createRegister, dispatchAgency } from '@wirediff/resolution';
import { inThread, poison } from '@wirediff/runtime';
import { comparePair, type Side } from './compare-pair.js';

/** The articles of a story, and the pairs of their runs that are to be compared. */
export interface Story {
  readonly stored: readonly StoredClaims[];
  readonly pairs: readonly { readonly runA: string; readonly runB: string }[];
}

const register = createRegister(workerData as readonly Agency[]);

/** Articles compared last, as they were read: the next article of their story needs them again. Newest at the end. */
const recent = new Map<string, Side>();
/** A claim with its readings takes some 20 kB; the article at hand is kept whatever its length. With 800 a worker took 264 MB for short articles, with 400 it takes 223, as fast. */
const MOST_CLAIMS = 400;

function sideOf(stored: StoredClaims): Side {
  const known = recent.get(stored.runId);
  // A run never changes, so what was read of it stays true.
  const side = known ?? {
    stored,
    compared: {
      article: stored.article,
      agency: dispatchAgency(stored.article, register),
      claims: stored.claims,
    },
  };
  recent.delete(stored.runId);
  recent.set(stored.runId, side);
  return side;
}

function forget(): void {
  let claims = 0;
  for (const { stored } of recent.values()) claims += stored.claims.length;
  for (const [runId, { stored }] of recent) {
    if (claims <= MOST_CLAIMS) return;
    claims -= stored.claims.length;
    recent.delete(runId);
  }
}

/** The work of one thread: a story in, the rows of its open pairs out. */
export default inThread(({ stored, pairs }: Story): ComparedPair[] => {
  const sides = new Map<string, Side>();
  for (const one of stored) {
    poison('compare', one.article.text);
    sides.set(one.runId, sideOf(one));
  }
  const done = pairs.flatMap(({ runA, runB }) => {
    const [a, b] = [sides.get(runA), sides.get(runB)];
    return a === undefined || b === undefined ? [] : [{ runA, runB, rows: comparePair(a, b) }];
  });
  forget();
  return done;
});
