-- 0168_as_built_versions.sql: each lock of an as-built BOM is a numbered version; a rework, repair or modification run
-- opens only the lines that it names.

alter table run
  add column names_lines boolean;                         -- null: it began before runs named lines, and opens all of its unit
alter table run add constraint run_names_lines check (names_lines);

-- That a run may change a line of its unit's as-built BOM. It closes with the run.
create table opened_line (
  organization_id      bigint not null,
  id                   bigint not null,
  run_id               bigint not null,
  build_requirement_id bigint not null,
  reason               text collate "C" not null,
  export_controlled    boolean not null default false,
  created_at           timestamptz not null,
  created_by           bigint not null,
  primary key (organization_id, id),
  unique (organization_id, run_id, build_requirement_id),
  foreign key (organization_id, run_id) references run (organization_id, id),
  foreign key (organization_id, build_requirement_id) references build_requirement (organization_id, id)
);
create index opened_line_requirement on opened_line (organization_id, build_requirement_id, id);
call protect('opened_line');
call keep_history('opened_line');

-- A unit's as-built BOM as the last run that might change it left it: what was in it at `locked_at`.
create table as_built_version (
  organization_id   bigint not null,
  id                bigint not null,
  part_inventory_id bigint not null,
  number            integer not null check (number >= 1), -- counts the locks of the unit
  run_id            bigint not null,                      -- the run whose end locked it
  locked_at         timestamptz not null,
  export_controlled boolean not null default false,
  primary key (organization_id, id),
  unique (organization_id, part_inventory_id, number),
  foreign key (organization_id, part_inventory_id) references part_inventory (organization_id, id),
  foreign key (organization_id, run_id) references run (organization_id, id)
);
create index as_built_version_run on as_built_version (organization_id, run_id);
call protect('as_built_version');
call keep_history('as_built_version');
