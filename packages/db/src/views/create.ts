import { sql } from 'kysely';
import type { Db } from '../tables/schema.js';
import { agencyClaims } from './agency-claims.js';
import { agencyComparisons } from './agency-comparisons.js';
import { articleAgencies } from './article-agencies.js';
import { articleClaims } from './article-claims.js';
import { articles } from './articles.js';
import { citationCircles } from './citation-circles.js';
import { citationFidelity } from './citation-fidelity.js';
import { claimComparisons } from './claim-comparisons.js';
import { coverage } from './coverage.js';
import { creditDrift } from './credit-drift.js';
import { discrepancies } from './discrepancies.js';
import { failedArticles } from './failed-articles.js';
import { independentOrigins } from './independent-origins.js';
import { outletAgencyRepresentation } from './outlet-agency-representation.js';
import { restatements } from './restatements.js';
import { storyAgencies } from './story-agencies.js';
import type { View } from './view.js';

/** Every view of schema `report`. A view that selects from another stands after it. */
export const VIEWS: readonly View[] = [
  articles,
  failedArticles,
  articleClaims,
  agencyClaims,
  articleAgencies,
  claimComparisons,
  agencyComparisons,
  independentOrigins,
  restatements,
  discrepancies,
  storyAgencies,
  citationFidelity,
  citationCircles,
  creditDrift,
  coverage,
  outletAgencyRepresentation,
];

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** `[-old-]{+new+}` of a word diff read from the other side. */
const TURN_ROUND = `
create or replace function wirediff.turn_round(segments jsonb) returns text language sql immutable as $$
  select coalesce(string_agg(case s->>'kind'
      when 'added' then '[-' || (s->>'text') || '-]'
      when 'removed' then '{+' || (s->>'text') || '+}'
      else s->>'text' end, '' order by coalesce(
        case when s->>'kind' = 'added' and before->>'kind' = 'removed' then place - 1
             when s->>'kind' = 'removed' and behind->>'kind' = 'added' then place + 1 end, place)), '')
  from (select s, place, lag(s) over (order by place) as before, lead(s) over (order by place) as behind
    from jsonb_array_elements(segments) with ordinality e(s, place)) pieces
$$;`;

/** Drops and makes all report views, with a COMMENT on each view and column, readable by `wirediff_reader`. */
export async function createViews(db: Db): Promise<void> {
  const drop = [...VIEWS].reverse().map((view) => `drop view if exists report.${view.name};`);
  const make = VIEWS.map((view) =>
    [
      `create view report.${view.name} as ${view.select};`,
      `comment on view report.${view.name} is ${quote(view.comment)};`,
      ...Object.entries(view.columns).map(
        ([column, comment]) => `comment on column report.${view.name}.${column} is ${quote(comment)};`,
      ),
    ].join('\n'),
  );
  const grant = 'grant select on all tables in schema report to wirediff_reader;';
  await sql.raw([TURN_ROUND, ...drop, ...make, grant].join('\n')).execute(db);
}
