/** How often an attempt came back after a newer one had begun, and was dropped: a worker that was stopped, or lost its database. */
export const late = `
alter table wirediff.stages add column late_commits integer not null default 0;
grant update (late_commits) on wirediff.stages to wirediff_worker;
grant select (late_commits) on wirediff.stages to wirediff_api;
`;
