import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalDump } from '../support/canonical.ts';
import { ask, freshDatabase } from '../support/database.ts';
import { startPipeline } from '../support/pipeline.ts';
import { SAMPLES, sample } from '../support/samples.ts';
import { wireCopy } from '../support/wire-copy.ts';

/** Two stories of the samples and half of an invented one. */
const articles = [...SAMPLES.map(sample), wireCopy(4, 600), wireCopy(5, 600)];

/** What readers see, without ids and times; histories are no part of it. */
const SEEN = [
  `select outlet_a, outlet_b, content_a, content_b, chain_a, chain_b, speaker_a, speaker_b, relation, similarity, same_origin,
    word_diff, confidence, decided_by from report.claim_comparisons`,
  `select outlet_a, outlet_b, chain_a, chain_b, relation, kind, text_a, text_b, content_a, content_b
    from report.discrepancies`,
  `select outlet, own_voice, credited, chain, speaker, stronger, similarity, word_diff from report.restatements`,
  `select outlet, agency, content, original_content, verdict from report.citation_fidelity`,
  `select scope, agencies_count, origins_count, origins from report.independent_origins`,
  `select outlet, chain, content, other_outlet, carried from report.coverage`,
  `select outlet_from, outlet_to, drift, chain_from, chain_to, content_from, content_to from report.credit_drift`,
  `select agency, articles_count, outlets, claims_count from report.story_agencies`,
  `select outlet, agency, claims_count, faithful_count, altered_count, absent_count
    from report.outlet_agency_representation`,
];

const url = await freshDatabase();
const pipeline = await startPipeline(url);

/** Everything found, after the articles came in this order: the first of them one by one, the rest at once. */
async function after(order: readonly number[], oneByOne: number): Promise<string[]> {
  await ask(
    url,
    'truncate wirediff.articles, wirediff.fingerprint_terms, wirediff.story_articles, wirediff.story_origins, wirediff.story_history cascade',
  );
  for (const place of order.slice(0, oneByOne)) await pipeline.take([articles[place]]);
  await pipeline.take(order.slice(oneByOne).map((place) => articles[place]));
  const rows = await canonicalDump(url);
  for (const [place, view] of SEEN.entries())
    rows.push(...(await ask(url, view)).map((row) => `${place} ${JSON.stringify(row)}`));
  return rows.sort();
}

it('leaves the same tables in whatever order articles arrive, alone or together', async () => {
  const places = articles.map((_, place) => place);
  const calm = await after(places, places.length);
  expect(calm.length).toBeGreaterThan(200);
  const order = fc.shuffledSubarray(places, { minLength: places.length });
  await fc.assert(
    fc.asyncProperty(order, fc.nat(places.length), async (shuffled, oneByOne) => {
      expect(await after(shuffled, oneByOne)).toEqual(calm);
    }),
    { numRuns: 8, endOnFailure: true },
  );
}, 120_000);
