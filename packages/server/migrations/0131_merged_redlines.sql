-- 0131_merged_redlines.sql: in which versions of a procedure the redlines of its runs went (rule 25).

create table redline_merge (
  organization_id   bigint not null,
  id                bigint not null,
  redline_id        bigint not null,
  procedure_id      bigint not null,                      -- the version, a draft when it was merged into it
  export_controlled boolean not null default false,
  created_at        timestamptz not null,
  created_by        bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, redline_id) references redline (organization_id, id),
  foreign key (organization_id, procedure_id) references procedure (organization_id, id),
  foreign key (organization_id, created_by) references user_account (organization_id, id),
  constraint redline_merge_once unique (organization_id, redline_id, procedure_id)
);
create index redline_merge_procedure on redline_merge (organization_id, procedure_id, id);
-- A draft that is given up takes what was said of it along.
call protect('redline_merge', 'select, insert, delete');
call keep_history('redline_merge');
