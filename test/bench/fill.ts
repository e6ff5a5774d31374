import { createHash } from 'node:crypto';
import { comparePair, type Side } from '@wirediff/compare';
import { fingerprint, originKey, originName, sameEvent } from '@wirediff/comparison';
import type { PairRows } from '@wirediff/db';
import { AGENCIES, createRegister, dispatchAgency } from '@wirediff/resolution';
import type pg from 'pg';
import { namesOf, shapeOf, type Told } from './invented-news.ts';
import { OUTLETS, PRESS } from './invented-words.ts';

const register = createRegister(AGENCIES);
/** Ids of outlets: the same in every database that is filled. */
const OUTLET_IDS = new Map([...OUTLETS, ...PRESS].map((name, place) => [name, place + 1]));

/** A database that is being filled, and how far its ids are. */
export interface Filling {
  readonly client: pg.Client;
  /** Articles so far; an article's version and run have its number. */
  articles: number;
  claims: number;
  comparisons: number;
}

type Rows = Record<string, object[]>;

/** Columns of the tables that are filled, as `jsonb_to_recordset` wants them. */
const TABLES: Readonly<Record<string, string>> = {
  articles: 'id bigint, outlet_id bigint, identity text, current_version_id bigint, current_run_id bigint',
  versions:
    'id bigint, article_id bigint, text_hash bytea, text text, title text, published_at timestamptz, words_count integer',
  stages: 'version_id bigint, stage text, state text',
  runs: 'id bigint, version_id bigint, pipeline integer',
  documents: 'id bigint, run_id bigint, key text, name text, is_origin boolean',
  speakers: 'id bigint, run_id bigint, name text',
  claims: `id bigint, run_id bigint, number integer, field text, spans int4multirange, content text, words_count integer,
    own_voice boolean, document_id bigint, speaker_id bigint, origin_key text, origin_name text, quote text, cue text,
    stance text, scope text, anaphoric int4multirange, placement text, confidence real, decided_by text`,
  hops: 'claim_id bigint, hop integer, agency_id text, role text',
  fingerprints: 'article_id bigint, run_id bigint, terms text[], day integer, body jsonb',
  story_edges: 'article_a bigint, article_b bigint, score real',
  story_articles: 'article_id bigint, story_id bigint',
  compared_pairs: 'run_a bigint, run_b bigint',
  comparisons: `id bigint, run_a bigint, run_b bigint, claim_a bigint, claim_b bigint, relation text, similarity real,
    same_origin boolean, word_diff text, segments jsonb, confidence real, decided_by text, side_a bigint, side_b bigint,
    chain_a text, chain_b text`,
  discrepancies: 'comparison_id bigint, number integer, kind text, text_a text, text_b text',
  restatements: `run_id bigint, own_voice_claim bigint, credited_claim bigint, stronger boolean, similarity real,
    word_diff text, segments jsonb`,
  fidelity: 'claim_id bigint, agency_id text, original_run bigint, original_claim bigint, verdict text',
};

/** Writes outlets; once, before articles. */
export async function fillOutlets({ client }: Filling): Promise<void> {
  await client.query(
    `insert into wirediff.outlets (id, name) overriding system value
     select n, name from unnest($1::text[]) with ordinality o(name, n)`,
    [[...OUTLET_IDS.keys()]],
  );
}

/**
 * Writes whole stories as extract and compare would have left them, without running extraction. Fingerprints are real.
 * Comparisons are real for the first story of a shape; the others of that shape get the same with their own names.
 */
export async function fillStories(
  filling: Filling,
  stories: readonly { readonly story: number; readonly told: readonly Told[] }[],
): Promise<void> {
  const rows: Rows = {};
  for (const { story, told } of stories) {
    const sides = told.map((one) => addArticle(rows, filling, one, 'done'));
    const id = sides[0]!.stored.article.id;
    for (const { stored } of sides)
      add(rows, 'story_articles', { article_id: stored.article.id, story_id: id });
    for (const { i, j, score, found } of compared(story, sides)) {
      const [x, y] = [sides[i]!, sides[j]!];
      addPair(rows, filling, x, y, found);
      if (i !== j && score !== null)
        add(rows, 'story_edges', { article_a: x.stored.article.id, article_b: y.stored.article.id, score });
    }
  }
  await write(filling.client, rows);
}

/** Two articles of a story by their places, and what comparing them gives, with places of claims for their ids. */
interface Pair {
  readonly i: number;
  readonly j: number;
  /** Null where no edge joins them. */
  readonly score: number | null;
  readonly found: PairRows;
}

const known = new Map<number, { readonly names: readonly string[]; readonly pairs: string }>();

function compared(story: number, sides: readonly Side[]): Pair[] {
  const names = namesOf(story);
  const like = known.get(shapeOf(story));
  if (like === undefined) {
    const pairs = comparedAnew(sides);
    known.set(shapeOf(story), { names, pairs: JSON.stringify(pairs) });
    return pairs;
  }
  const own = new Map(like.names.map((name, place) => [name, names[place]!]));
  return JSON.parse(like.pairs.replace(/\b[A-Z][a-z]+\b/g, (word) => own.get(word) ?? word)) as Pair[];
}

function comparedAnew(sides: readonly Side[]): Pair[] {
  const placed = sides.map((side): Side => {
    const claimIds = side.stored.claimIds.map((_, place) => String(place));
    return { ...side, stored: { ...side.stored, claimIds } };
  });
  const prints = placed.map((side) => fingerprint(side.compared));
  return placed.flatMap((x, i) =>
    placed.slice(i).map((y, k) => {
      const { same, score } = sameEvent(prints[i]!, prints[i + k]!);
      return { i, j: i + k, score: same ? score : null, found: comparePair(x, y) };
    }),
  );
}

/** Writes an article whose compare stage is still to be run. @returns the stage's id */
export async function fillFresh(filling: Filling, told: Told): Promise<string> {
  const rows: Rows = {};
  const { stored } = addArticle(rows, filling, told, 'pending');
  await write(filling.client, rows);
  const answer = await filling.client.query<{ id: string }>(
    `select id from wirediff.stages where version_id = $1 and stage = 'compare'`,
    [stored.article.id],
  );
  return answer.rows[0]!.id;
}

function add(rows: Rows, table: string, row: object): void {
  rows[table] ??= [];
  rows[table].push(row);
}

function addArticle(rows: Rows, filling: Filling, told: Told, compared: 'done' | 'pending'): Side {
  const id = ++filling.articles;
  const article = { ...told.article, id: String(id) };
  const agency = dispatchAgency(article, register);
  add(rows, 'articles', {
    id,
    outlet_id: OUTLET_IDS.get(article.outlet ?? ''),
    identity: `bench ${id}`,
    current_version_id: id,
    current_run_id: id,
  });
  add(rows, 'versions', {
    id,
    article_id: id,
    text_hash: `\\x${createHash('sha256').update(article.text).digest('hex')}`,
    text: article.text,
    title: article.title,
    published_at: article.publishedAt,
    words_count: article.text.split(/\s+/).length,
  });
  add(rows, 'stages', { version_id: id, stage: 'extract', state: 'done' });
  add(rows, 'stages', { version_id: id, stage: 'compare', state: compared });
  add(rows, 'runs', { id, version_id: id, pipeline: 1 });
  const claimIds = told.claims.map((claim) => {
    const claimId = ++filling.claims;
    // At most one of each a claim, so that the claim's number serves for theirs.
    const document = claim.document === null ? null : claimId;
    const speaker = claim.speaker === null ? null : claimId;
    if (claim.document !== null)
      add(rows, 'documents', {
        id: document,
        run_id: id,
        key: claim.document.key,
        name: claim.document.name,
        is_origin: true,
      });
    if (claim.speaker !== null) add(rows, 'speakers', { id: speaker, run_id: id, name: claim.speaker.name });
    const key = originKey(claim);
    add(rows, 'claims', {
      id: claimId,
      run_id: id,
      number: claim.index,
      field: claim.field,
      spans: `{[${claim.spans[0]![0]},${claim.spans[0]![1]})}`,
      content: claim.text,
      words_count: claim.text.split(' ').length,
      own_voice: claim.ownVoice,
      document_id: document,
      speaker_id: speaker,
      origin_key: key,
      origin_name: key === null ? null : originName(claim),
      quote: claim.quote,
      cue: claim.cue,
      stance: claim.stance,
      scope: claim.scope,
      anaphoric: '{}',
      placement: claim.placement,
      confidence: claim.confidence,
      decided_by: claim.by,
    });
    claim.chain.forEach((hop, place) => {
      add(rows, 'hops', { claim_id: claimId, hop: place + 1, agency_id: hop.agency.id, role: hop.role });
    });
    return String(claimId);
  });
  const print = fingerprint({ article, agency, claims: told.claims });
  add(rows, 'fingerprints', { article_id: id, run_id: id, terms: print.terms, day: print.day, body: print });
  return {
    stored: { runId: String(id), article, claims: told.claims, claimIds },
    compared: { article, agency, claims: told.claims },
  };
}

function addPair(rows: Rows, filling: Filling, x: Side, y: Side, found: PairRows): void {
  const [runA, runB] = [x.stored.runId, y.stored.runId];
  const [inX, inY] = [x, y].map(
    ({ stored }) =>
      (place: string) =>
        stored.claimIds[Number(place)]!,
  ) as [(place: string) => string, (place: string) => string];
  add(rows, 'compared_pairs', { run_a: runA, run_b: runB });
  for (const { claimA, claimB, comparison, wordDiff } of found.comparisons) {
    const id = ++filling.comparisons;
    // Numbers of articles in a story rise with their time: the first of the two is side a.
    add(rows, 'comparisons', {
      id,
      run_a: runA,
      run_b: runB,
      claim_a: inX(claimA),
      claim_b: inY(claimB),
      relation: comparison.relation,
      similarity: comparison.similarity,
      same_origin: comparison.sameOrigin,
      word_diff: wordDiff,
      segments: comparison.diff,
      confidence: comparison.confidence,
      decided_by: comparison.by,
      side_a: runA,
      side_b: runB,
      chain_a: chainOf(x, inX(claimA)),
      chain_b: chainOf(y, inY(claimB)),
    });
    comparison.discrepancies.forEach(({ kind, a, b }, place) => {
      add(rows, 'discrepancies', { comparison_id: id, number: place + 1, kind, text_a: a, text_b: b });
    });
  }
  for (const { ownVoiceClaim, creditedClaim, restatement, wordDiff, diff } of found.restatements)
    add(rows, 'restatements', {
      run_id: runA,
      own_voice_claim: inX(ownVoiceClaim),
      credited_claim: inX(creditedClaim),
      stronger: restatement.stronger,
      similarity: restatement.similarity,
      word_diff: wordDiff,
      segments: diff,
    });
  // Only the first article of a story is a dispatch: it is the one that is cited.
  for (const { claimId, agencyId, originalClaim, fidelity } of found.fidelity)
    add(rows, 'fidelity', {
      claim_id: inY(claimId),
      agency_id: agencyId,
      original_run: runA,
      original_claim: originalClaim === null ? null : inX(originalClaim),
      verdict: fidelity.verdict,
    });
}

const chainOf = ({ stored }: Side, claimId: string) =>
  stored.claims[stored.claimIds.indexOf(claimId)]!.chain.map((hop) => hop.agency.name).join(' > ');

/** Each table's rows as one statement, in the order that foreign keys want. */
async function write(client: pg.Client, rows: Rows): Promise<void> {
  await client.query('begin');
  for (const [table, columns] of Object.entries(TABLES)) {
    if (rows[table] === undefined) continue;
    const names = columns.replace(/(\w+) [\w[\]]+(,|$)/g, '$1$2');
    await client.query(
      `insert into wirediff.${table} (${names}) overriding system value
       select ${names} from jsonb_to_recordset($1::jsonb) as r(${columns})`,
      [JSON.stringify(rows[table])],
    );
  }
  const runs = (rows.runs as { id: number }[]).map(({ id }) => id);
  await client.query(
    `insert into wirediff.run_origins select r, o.* from unnest($1::bigint[]) r, wirediff.origins_of(r) o`,
    [runs],
  );
  await client.query(
    `select wirediff.sum_up_stories(array(select distinct story_id from wirediff.story_articles where article_id = any($1::bigint[])))`,
    [runs],
  );
  await client.query('commit');
}

/** Lets the ids that the real stages give begin behind those that were filled in, and the planner know what is there. */
export async function endFilling({ client }: Filling): Promise<void> {
  for (const table of [
    'articles',
    'versions',
    'runs',
    'claims',
    'comparisons',
    'documents',
    'speakers',
    'outlets',
  ])
    await client.query(
      `select setval(pg_get_serial_sequence('wirediff.${table}', 'id'), 10000000 + (select coalesce(max(id), 0) from wirediff.${table}))`,
    );
  await client.query('vacuum analyze');
}
