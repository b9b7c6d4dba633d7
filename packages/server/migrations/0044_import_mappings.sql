-- 0044_import_mappings.sql: how tables of one kind are read, kept under a name for the next one.

create table import_mapping (
  organization_id bigint not null references organization (id),
  id              bigint not null,
  kind            text collate "C" not null,              -- what such tables bring in: domain/import/importKinds.ts
  name            text collate "C" not null check (name <> ''),
  options         jsonb not null,                         -- what somebody says of such a table: domain/import/mappingOptions.ts
  etag            uuid not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  created_by      bigint not null,
  updated_by      bigint not null,
  primary key (organization_id, id),
  unique (organization_id, kind, name)
);
create index import_mapping_name on import_mapping (organization_id, name, id);
call protect('import_mapping', 'select, insert, delete');
call keep_history('import_mapping');
