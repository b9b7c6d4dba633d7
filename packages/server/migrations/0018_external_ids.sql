-- 0018_external_ids.sql: what other systems call our records.

create table external_id (
  organization_id   bigint not null,
  id                bigint not null,
  system            text collate "C" not null check (system <> ''), -- the other system, as ERP
  type              text collate "C" not null,               -- of the record: record.type
  value             text collate "C" not null check (value <> ''), -- what the record is called there
  record_id         bigint not null,                         -- of a procedure its first version: it is of all versions
  export_controlled boolean not null default false,          -- as the record
  etag              uuid not null,
  created_at        timestamptz not null,
  created_by        bigint not null,
  primary key (organization_id, id),
  unique (organization_id, system, type, value),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
create index external_id_record on external_id (organization_id, record_id, system, id);
call protect('external_id', 'select, insert, delete');
call keep_history('external_id');
