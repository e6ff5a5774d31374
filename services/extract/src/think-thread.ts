import { workerData } from 'node:worker_threads';
import {
  type ComparedArticle,
  type Fingerprint,
  fingerprint,
  originKey,
  originName,
} from '@wirediff/comparison';
import type { Origin } from '@wirediff/db';
import type { Agency, Article } from '@wirediff/domain';
import { createRegister, dispatchAgency } from '@wirediff/resolution';
import { inThread, poison } from '@wirediff/runtime';
import { type Thought, think } from './think.js';

/** What the thread hands back: what was found, and what the next stage looks it up by. */
export interface Found extends Thought {
  readonly origins: readonly (Origin | null)[];
  readonly fingerprint: Fingerprint;
}

const register = createRegister(workerData as readonly Agency[]);

/** The work of one thread: an article in, everything found in it out. */
export default inThread((article: Article): Found => {
  poison('extract', article.text);
  const thought = think(article, register);
  const compared: ComparedArticle = {
    article,
    agency: dispatchAgency(article, register),
    claims: thought.claims,
  };
  const origins = thought.claims.map((claim) => {
    const key = originKey(claim);
    return key === null ? null : { key, name: originName(claim) };
  });
  return { ...thought, origins, fingerprint: fingerprint(compared) };
});
