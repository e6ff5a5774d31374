import {
  acceptSubmissions,
  connect,
  type Findings,
  loadClaims,
  loadVersion,
  showRun,
  writeFindings,
} from '@wirediff/db';
import type { AgencyRef, Claim } from '@wirediff/domain';
import { afterAll, describe, expect, it } from 'vitest';
import { ask, freshDatabase } from '../support/database.ts';

const url = await freshDatabase();
const db = connect(url);
afterAll(() => db.destroy());

/** More than travel in one call. */
const MANY = 4500;
const SENTENCE = 'The dam held, Radio Vesna said. ';

const outlet = (n: number): AgencyRef => ({
  id: `outlet:radio-vesna-${n}`,
  name: `Radio Vesna ${n}`,
  fullName: `Radio Vesna ${n}`,
  generic: false,
});

/** A claim of an outlet, a speaker and a document that no other claim has. */
function claim(n: number): Claim {
  const at = n * SENTENCE.length;
  return {
    index: n,
    field: 'text',
    spans: [[at, at + 'The dam held'.length]],
    text: 'The dam held',
    ownVoice: false,
    chain: [
      { agency: outlet(2 * n), role: 'reports', mention: [at + 14, at + 25] },
      { agency: outlet(2 * n + 1), role: 'cited', mention: null },
    ],
    document: { key: `letter ${n}`, name: `letter ${n}`, span: null, isOrigin: true },
    speaker: { name: `Speaker ${n}`, span: null },
    quote: 'indirect',
    cue: 'said',
    stance: 'neutral',
    scope: 'explicit',
    anaphoric: [],
    placement: 'body',
    confidence: 0.9,
    by: 'test',
  };
}

describe('what was found in an article', () => {
  it('comes back as it was written, however many claims there are', async () => {
    const text = SENTENCE.repeat(MANY);
    const [accepted] = await acceptSubmissions(db, [
      {
        outlet: 'Evening Star',
        identity: 'dam',
        url: null,
        externalId: null,
        title: null,
        publishedAt: null,
        zoneMinutes: null,
        text,
        textHash: '00',
        warnings: {},
      },
    ]);
    const [stage] = await ask(url, 'select version_id::text as version from wirediff.stages');
    const run = { versionId: stage!.version as string, pipeline: 1 };
    const article = (await loadVersion(db, run.versionId))!;
    const found: Findings = {
      attributions: [],
      noncredits: Array.from({ length: 10 }, (_, n) => ({
        agency: outlet(2 * MANY + n),
        mention: [14, 25] as const,
        reason: 'photo_credit' as const,
      })),
      claims: Array.from({ length: MANY }, (_, n) => claim(n)),
      origins: Array.from({ length: MANY }, (_, n) => ({ key: `document:letter ${n}`, name: `letter ${n}` })),
    };
    const next = await db.transaction().execute(async (trx) => {
      await writeFindings(trx, run, article, found);
      return showRun(trx, run, { terms: ['dam'], weights: [1], day: null });
    });
    expect(next).not.toBeNull();
    const [stored] = await loadClaims(db, [accepted!.articleId]);
    expect(stored!.claims).toEqual(found.claims);
    const [noncredits] = await ask(url, 'select count(*)::integer as count from wirediff.noncredits');
    expect(noncredits).toEqual({ count: 10 });
  });
});
