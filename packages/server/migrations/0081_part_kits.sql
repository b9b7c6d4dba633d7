-- 0081_part_kits.sql: parts put aside for a run, or for the runs of a batch.

create table part_kit (
  organization_id      bigint not null,
  id                   bigint not null,
  run_id               bigint,                            -- for this run; null: for a batch, or not said yet
  run_batch_id         bigint,                            -- for the runs of this batch
  status               text collate "C" not null check (status in
    ('DRAFT', 'REQUESTED', 'IN_PROGRESS', 'DELIVERED', 'COMPLETED', 'CANCELED')), -- moves: domain/src/partKit/partKitStatus.ts
  location_id          bigint,                            -- where it is staged; null: its parts lie where they were found
  delivery_location_id bigint,                            -- where it is wanted
  assigned_to_id       bigint,
  assigned_team_id     bigint,
  export_controlled    boolean not null default false,
  etag                 uuid not null,
  created_at           timestamptz not null,
  updated_at           timestamptz not null,
  created_by           bigint not null,
  updated_by           bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, run_id) references run (organization_id, id),
  foreign key (organization_id, run_batch_id) references run_batch (organization_id, id),
  foreign key (organization_id, location_id) references location (organization_id, id),
  foreign key (organization_id, delivery_location_id) references location (organization_id, id),
  check (run_id is null or run_batch_id is null)
);
create index part_kit_run on part_kit (organization_id, run_id, id) where run_id is not null;
create index part_kit_batch on part_kit (organization_id, run_batch_id, id) where run_batch_id is not null;
create index part_kit_location on part_kit (organization_id, location_id, id) where location_id is not null;
create index part_kit_delivery on part_kit (organization_id, delivery_location_id, id) where delivery_location_id is not null;
create index part_kit_status on part_kit (organization_id, status, id);
call protect('part_kit');
call keep_history('part_kit');

-- A part of a kit, and how much of it; counted as the part is.
create table part_kit_item (
  organization_id     bigint not null,
  id                  bigint not null,
  part_kit_id         bigint not null,
  part_id             bigint not null,
  origin_mbom_item_id bigint,
  quantity            numeric not null check (quantity > 0),
  export_controlled   boolean not null default false,
  etag                uuid not null,
  created_at          timestamptz not null,
  updated_at          timestamptz not null,
  created_by          bigint not null,
  updated_by          bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, part_kit_id) references part_kit (organization_id, id),
  foreign key (organization_id, part_id) references part (organization_id, id)
);
create index part_kit_item_kit on part_kit_item (organization_id, part_kit_id, id);
create index part_kit_item_part on part_kit_item (organization_id, part_id, id);
create index part_kit_item_origin on part_kit_item (organization_id, origin_mbom_item_id, id) where origin_mbom_item_id is not null;
call protect('part_kit_item', 'select, insert, update, delete');
call keep_history('part_kit_item');

-- All of a record is for one kit, or for none: part of a lot is split off first, so that nothing is put aside twice.
alter table part_inventory
  add column part_kit_item_id bigint,                     -- what it is kitted for, in a kit that is open or that it was installed from
  add foreign key (organization_id, part_kit_item_id) references part_kit_item (organization_id, id);
create index part_inventory_kitted on part_inventory (organization_id, part_kit_item_id, id) where part_kit_item_id is not null;
-- What can be put aside, the oldest first.
create index part_inventory_oldest on part_inventory (organization_id, part_id, created_at, id) where status = 'AVAILABLE';
