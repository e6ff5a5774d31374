/**
 * The origins behind each story, kept as stories change, so that a question about all stories reads a row a story. Written
 * anew whenever an article joins or leaves (below), and by the compare stage of each article, whose run may be a new one.
 */
export const storyOrigins = `
create table wirediff.story_origins (
  story_id bigint primary key,
  agencies_count integer not null,
  origins_count integer not null,
  origins text[] not null
);

create function wirediff.sum_up_stories(stories bigint[]) returns void language sql set search_path = wirediff as $$
  delete from story_origins where story_id = any(stories);
  insert into story_origins (story_id, agencies_count, origins_count, origins)
  select m.story_id, count(distinct u.one) filter (where u.kind = 1), count(distinct u.one) filter (where u.kind = 2),
    array_agg(distinct u.one) filter (where u.kind = 3)
  from story_articles m join articles a on a.id = m.article_id join run_origins s on s.run_id = a.current_run_id
    cross join lateral (select 1 as kind, unnest(s.agencies) as one union all select 2, unnest(s.keys)
      union all select 3, unnest(s.names)) u
  where m.story_id = any(stories) and s.keys <> '{}'
  group by m.story_id
  on conflict (story_id) do update set agencies_count = excluded.agencies_count, origins_count = excluded.origins_count,
    origins = excluded.origins
$$;

create function wirediff.follow_stories() returns trigger language plpgsql set search_path = wirediff as $$
begin
  if tg_op <> 'INSERT' then perform sum_up_stories(array(select distinct story_id from gone)); end if;
  if tg_op <> 'DELETE' then perform sum_up_stories(array(select distinct story_id from come)); end if;
  return null;
end $$;
create trigger story_joined after insert on wirediff.story_articles
  referencing new table as come for each statement execute function wirediff.follow_stories();
create trigger story_changed after update on wirediff.story_articles
  referencing old table as gone new table as come for each statement execute function wirediff.follow_stories();
create trigger story_left after delete on wirediff.story_articles
  referencing old table as gone for each statement execute function wirediff.follow_stories();

select wirediff.sum_up_stories(array(select distinct story_id from wirediff.story_articles));

grant select, insert, update, delete on wirediff.story_origins to wirediff_worker;

-- A list of contradictions needs this of its comparisons and not their diffs.
drop index wirediff.comparisons_conflicts;
create index comparisons_conflicts on wirediff.comparisons (id) include (side_a, side_b, chain_a, chain_b)
  where relation = 'conflict';
-- 90,000 contradictions of 100,000 articles are sorted in memory.
alter role wirediff_reader set work_mem = '32MB';
`;
