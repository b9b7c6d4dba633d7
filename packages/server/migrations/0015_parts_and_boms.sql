-- 0015_parts_and_boms.sql: how revisions are counted, what quantities are counted in, subtypes, and which step takes which part.

-- How the revisions of parts are counted; never renamed: parts and outside programs name it.
create table part_revision_scheme (
  organization_id bigint not null references organization (id),
  id              bigint not null,
  name            text collate "C" not null,
  format          text[] not null,                       -- from left to right: domain/part/revisionScheme.ts
  allow_overflow  boolean not null,                      -- after its last value it goes on, longer
  is_default      boolean not null,                      -- of parts that are written without one
  etag            uuid not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  created_by      bigint not null,
  updated_by      bigint not null,
  primary key (organization_id, id),
  unique (organization_id, name)
);
create unique index part_revision_scheme_default on part_revision_scheme (organization_id) where is_default;
call protect('part_revision_scheme', 'select, insert, update, delete');
call keep_history('part_revision_scheme');

alter table part
  add column revision_scheme text collate "C",           -- null: A, B … Y, AA, as on drawings
  add column revision_era    integer check (revision_era > 0), -- how often counting was begun anew before it; null: never
  add foreign key (organization_id, revision_scheme) references part_revision_scheme (organization_id, name);
create index part_revision_scheme_of on part (organization_id, revision_scheme, id) where revision_scheme is not null;

-- A tag of parts: 'long lead time', 'critical to quality'.
create table part_subtype (
  organization_id bigint not null references organization (id),
  id              bigint not null,
  name            text collate "C" not null,
  description     text collate "C",
  etag            uuid not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  created_by      bigint not null,
  updated_by      bigint not null,
  primary key (organization_id, id),
  unique (organization_id, name)
);
call protect('part_subtype', 'select, insert, update, delete');
call keep_history('part_subtype');

create table part_part_subtype (
  organization_id   bigint not null,
  id                bigint not null,
  part_id           bigint not null,
  part_subtype_id   bigint not null,
  export_controlled boolean not null default false,      -- as its part
  created_at        timestamptz not null,
  created_by        bigint not null,
  primary key (organization_id, id),
  unique (organization_id, part_id, part_subtype_id),
  foreign key (organization_id, part_id) references part (organization_id, id),
  foreign key (organization_id, part_subtype_id) references part_subtype (organization_id, id)
);
create index part_part_subtype_of on part_part_subtype (organization_id, part_subtype_id, part_id);
call protect('part_part_subtype', 'select, insert, update, delete');
call keep_history('part_part_subtype');

grant delete on unit_of_measurement to traveler_app;

-- What a line's quantity is counted in. Null: as its part.
alter table mbom_item
  add column unit_of_measure_id bigint,
  add foreign key (organization_id, unit_of_measure_id) references unit_of_measurement (organization_id, id);
create index mbom_item_unit on mbom_item (organization_id, unit_of_measure_id) where unit_of_measure_id is not null;
-- No foreign key, as it has none to part.
alter table build_requirement add column unit_of_measure_id bigint;

create index mbom_substitute_part on mbom_substitute (organization_id, part_id, id);
create index part_unit_of_measure on part (organization_id, unit_of_measure_id) where unit_of_measure_id is not null;
create index build_requirement_unit_of_measure on build_requirement (organization_id, unit_of_measure_id) where unit_of_measure_id is not null;
create index part_inventory_unit_of_measure on part_inventory (organization_id, unit_of_measure_id) where unit_of_measure_id is not null;

-- A step takes some of a line, or the piece that goes to one place: of a line a step has one row for each place, and one without.
alter table step_mbom_item
  drop constraint step_mbom_item_organization_id_step_id_mbom_item_id_key,
  add column designator_id bigint,                       -- null: any of the line's pieces
  -- Null in rows of before, which no operation wrote.
  add column etag          uuid,
  add column created_at    timestamptz,
  add column updated_at    timestamptz,
  add column created_by    bigint,
  add column updated_by    bigint,
  add constraint step_mbom_item_once unique nulls not distinct (organization_id, step_id, mbom_item_id, designator_id),
  add foreign key (organization_id, designator_id) references mbom_item_reference_designator (organization_id, id);
create index step_mbom_item_line on step_mbom_item (organization_id, mbom_item_id, id);
