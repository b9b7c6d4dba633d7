-- 0050_installs.sql: what was built into a unit, and what was taken out of it again.

alter table part_inventory
  add column installed_in_id bigint,                      -- the unit that all of it is built into; null: none. It lies where that lies
  add constraint part_inventory_not_in_itself check (installed_in_id <> id),
  add foreign key (organization_id, installed_in_id) references part_inventory (organization_id, id);
create index part_inventory_installed_in on part_inventory (organization_id, installed_in_id, id) where installed_in_id is not null;

-- That some of a unit or lot was built into another, as a line of its as-built BOM asks. What is part of a lot is split off
-- first: what stands here with a quantity is all of its record. Never taken away: a removal is said on the row.
create table abom_installation (
  organization_id      bigint not null,
  id                   bigint not null,
  build_requirement_id bigint not null,
  parent_id            bigint not null,                   -- the unit built into: the requirement's
  part_inventory_id    bigint not null,                   -- what is built in
  quantity             numeric not null check (quantity >= 0), -- in the unit of the line; 0: the lot is recorded only
  designator           text collate "C",                  -- the place; null: the line has none
  run_id               bigint not null,                   -- the open run that changed the parent
  run_step_id          bigint,                            -- the step at which it went in; null: not said
  removed_at           timestamptz,                       -- null: it is in
  removed_by           bigint,
  removed_run_id       bigint,                            -- the open run that changed the parent then
  remove_reason        text collate "C",
  remove_condition     text collate "C" check (remove_condition in ('GOOD', 'SUSPECT', 'DAMAGED')), -- of what came out
  export_controlled    boolean not null default false,
  etag                 uuid not null,
  created_at           timestamptz not null,
  updated_at           timestamptz not null,
  created_by           bigint not null,
  updated_by           bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, build_requirement_id) references build_requirement (organization_id, id),
  foreign key (organization_id, parent_id) references part_inventory (organization_id, id),
  foreign key (organization_id, part_inventory_id) references part_inventory (organization_id, id),
  foreign key (organization_id, run_id) references run (organization_id, id),
  foreign key (organization_id, removed_run_id) references run (organization_id, id),
  foreign key (organization_id, run_step_id) references run_step (organization_id, id),
  check ((removed_at is null) = (removed_by is null) and (removed_at is null) = (remove_condition is null))
);
-- Nothing is in two places at once, and nothing is put where something is.
create unique index abom_installation_once on abom_installation (organization_id, part_inventory_id)
  where removed_at is null and quantity > 0;
create unique index abom_installation_one_place on abom_installation (organization_id, build_requirement_id, designator)
  where removed_at is null and designator is not null;
create index abom_installation_line on abom_installation (organization_id, build_requirement_id, id);
create index abom_installation_parent on abom_installation (organization_id, parent_id, id);
create index abom_installation_part on abom_installation (organization_id, part_inventory_id, id);
create index abom_installation_run on abom_installation (organization_id, run_id);
create index abom_installation_removed_run on abom_installation (organization_id, removed_run_id) where removed_run_id is not null;
create index abom_installation_step on abom_installation (organization_id, run_step_id) where run_step_id is not null;
call protect('abom_installation');
call keep_history('abom_installation');
