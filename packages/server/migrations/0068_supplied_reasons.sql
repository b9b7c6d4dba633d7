-- 0068_supplied_reasons.sql: a reason that a key could not give is supplied afterwards, by a person.

create table supplied_reason (
  organization_id   bigint not null,
  id                bigint not null,
  run_id            bigint not null,                     -- in whose completion review it stood
  stream_id         bigint not null,                     -- the event that lacked it: of the run or of its unit
  event_version     integer not null,
  reason            text collate "C" not null,
  export_controlled boolean not null default false,
  created_at        timestamptz not null,
  created_by        bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, run_id) references run (organization_id, id)
);
create unique index supplied_reason_once on supplied_reason (organization_id, stream_id, event_version);
create index supplied_reason_run on supplied_reason (organization_id, run_id, id);
call protect('supplied_reason');
call keep_history('supplied_reason');
