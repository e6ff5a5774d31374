import type { Report } from '@wirediff/db';
import type { FastifyInstance } from 'fastify';
import { listPage } from '../page/list-page.js';

/** A list of the api: one query over the report views, shown as a table, as JSON, and with its SQL. */
interface List {
  readonly path: string;
  readonly title: string;
  /** $1 rows at the most, $2 rows to pass over. */
  readonly sql: string;
}

const LISTS: readonly List[] = [
  {
    path: 'articles',
    title: 'Articles',
    sql: `select article_id, outlet, title, published_at, story_id, state, agencies_count, claims_count
from report.articles order by article_id desc limit $1 offset $2;`,
  },
  {
    path: 'stories',
    title: 'Stories',
    sql: `select a.story_id, count(*)::integer as articles_count, min(a.title) as title, array_agg(a.outlet order by a.article_id) as outlets,
  min(o.agencies_count) as agencies_count, min(o.origins_count) as origins_count
from report.articles a left join report.independent_origins o on o.scope = 'story' and o.story_id = a.story_id
where a.story_id is not null group by a.story_id order by a.story_id desc limit $1 offset $2;`,
  },
  {
    path: 'agencies',
    title: 'Agencies',
    sql: `select agency, ownership, sum(articles_count)::integer as articles_count, sum(claims_count)::integer as claims_count,
  count(*)::integer as outlets_count
from report.outlet_agency_representation group by agency, ownership order by claims_count desc, agency limit $1 offset $2;`,
  },
  {
    path: 'outlets',
    title: 'Outlets and the agencies they lean on',
    sql: `select outlet, agency, articles_count, claims_count, direct_share, neutral_count, doubtful_count, loaded_count, altered_count
from report.outlet_agency_representation order by outlet, claims_count desc, agency limit $1 offset $2;`,
  },
  {
    path: 'comparisons',
    title: 'Comparisons',
    sql: `select story_id, outlet_a, chain_a, outlet_b, chain_b, relation, similarity, word_diff
from report.claim_comparisons order by comparison_id desc limit $1 offset $2;`,
  },
];

const QUERY = {
  type: 'object',
  properties: {
    limit: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
    offset: { type: 'integer', minimum: 0, default: 0 },
  },
} as const;

/** `/v1/stories` and its kin; each page has a `.json` twin and shows its SQL. */
export function listRoutes(app: FastifyInstance, report: Report): void {
  for (const { path, title, sql } of LISTS) {
    const schema = { querystring: QUERY, summary: title, tags: ['report'] };
    const ask = ({ limit, offset }: { limit: number; offset: number }) =>
      report.query(sql.replace(';', ''), [limit, offset]);
    app.get<{ Querystring: { limit: number; offset: number } }>(
      `/v1/${path}.json`,
      { schema },
      async (request) => {
        const { rows } = await ask(request.query);
        return { [path]: rows, sql };
      },
    );
    app.get<{ Querystring: { limit: number; offset: number } }>(
      `/v1/${path}`,
      { schema },
      async (request, reply) => {
        const { columns, rows } = await ask(request.query);
        if (wantsJson(request.headers.accept)) return { [path]: rows, sql };
        return reply
          .type('text/html; charset=utf-8')
          .send(listPage({ title, sql, columns, rows, path, ...request.query }));
      },
    );
  }
}

/** Does the caller ask for JSON by name, as scripts do and browsers don't? */
export const wantsJson = (accept: string | undefined): boolean => /\bapplication\/json\b/.test(accept ?? '');
