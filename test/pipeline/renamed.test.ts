import { expect, it } from 'vitest';
import { ask, freshDatabase } from '../support/database.ts';
import { startPipeline } from '../support/pipeline.ts';
import { SAMPLES, sample } from '../support/samples.ts';

const url = await freshDatabase();
const pipeline = await startPipeline(url);

/** Sides of comparisons whose words for the chain are not what its hops say. */
const STRAY = `select claim_a, chain_a from wirediff.comparisons where chain_a <> wirediff.chain_of(claim_a)
  union all select claim_b, chain_b from wirediff.comparisons where chain_b <> wirediff.chain_of(claim_b)`;

it('keeps the chains of compared claims as their hops say, also where an agency is called otherwise', async () => {
  await pipeline.take(SAMPLES.map(sample));
  expect(await ask(url, STRAY)).toEqual([]);
  const [agency] = await ask(
    url,
    `update wirediff.agencies set name = 'Radio Vesna' where id = (select h.agency_id
      from wirediff.hops h join wirediff.comparisons x on x.claim_a = h.claim_id order by 1 limit 1) returning id`,
  );
  expect(agency).toBeDefined();
  expect(await ask(url, STRAY)).toEqual([]);
  const [renamed] = await ask(
    url,
    "select count(*)::integer as rows from wirediff.comparisons where chain_a like '%Radio Vesna%'",
  );
  expect(renamed!.rows).toBeGreaterThan(0);
});
