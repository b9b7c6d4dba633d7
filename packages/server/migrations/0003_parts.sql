-- 0003_parts.sql: what is built, of what, and where it lies.

create table unit_of_measurement (
  organization_id bigint not null references organization (id),
  id              bigint not null,
  type            text collate "C" not null,             -- its name, as people say it: 'each', 'N·m', 'm'
  dimension       text collate "C",                      -- 'length', 'torque', …; null: counted or not convertible
  factor          numeric check (factor > 0),            -- exact, to the dimension's base unit; null with dimension
  etag            uuid not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  created_by      bigint,
  updated_by      bigint,
  primary key (organization_id, id),
  unique (organization_id, type),
  check ((dimension is null) = (factor is null))
);
call protect('unit_of_measurement');
call keep_history('unit_of_measurement');

create table location (
  organization_id bigint not null references organization (id),
  id              bigint not null,
  name            text collate "C" not null,
  type            text collate "C" check (type in ('WORKCENTER', 'TOTE', 'WAREHOUSE', 'RACK', 'SHELF')),
  description     text collate "C",
  parent_id       bigint,
  site_id         bigint,
  available       boolean not null default true,         -- what lies here may be used
  archived        boolean not null default false,
  etag            uuid not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  created_by      bigint not null,
  updated_by      bigint not null,
  primary key (organization_id, id),
  unique (organization_id, name),
  foreign key (organization_id, parent_id) references location (organization_id, id),
  foreign key (organization_id, site_id) references site (organization_id, id)
);
call protect('location');
call keep_history('location');

create table part (
  organization_id      bigint not null references organization (id),
  id                   bigint not null,
  family_id            bigint not null,                  -- one for all revisions of a part number; serials are unique in it
  part_number          text collate "C" not null,
  revision             text collate "C" not null default 'A',
  description          text collate "C" check (length(description) <= 512),
  part_type            text collate "C" not null default 'PART' check (part_type in ('PART', 'TOOL')),
  tracking_type        text collate "C" check (tracking_type in ('SERIAL', 'LOT')), -- null: untracked
  sourcing_strategy    text collate "C" check (sourcing_strategy in ('MAKE', 'BUY', 'DUAL_SOURCE')),
  supplier_part_number text collate "C",
  unit_of_measure_id   bigint,                           -- null: each
  cost                 numeric,
  lead_time            integer check (lead_time >= 0),   -- seconds
  maintenance_interval integer check (maintenance_interval > 0), -- seconds between services of a unit; null: none
  revised_from_id      bigint,                           -- the revision that this one was made from; null: written anew
  is_latest_revision   boolean not null,                 -- derived: domain/part/revision.ts
  export_controlled    boolean not null default false,
  etag                 uuid not null,
  created_at           timestamptz not null,
  updated_at           timestamptz not null,
  created_by           bigint not null,
  updated_by           bigint not null,
  primary key (organization_id, id),
  unique (organization_id, part_number, revision),
  foreign key (organization_id, unit_of_measure_id) references unit_of_measurement (organization_id, id),
  foreign key (organization_id, revised_from_id) references part (organization_id, id)
);
-- One family a part number, also when two people write its first revisions at once: the founder's id is the family's.
create unique index part_family_founder on part (organization_id, part_number) where id = family_id;
create index part_created on part (organization_id, created_at, id);
create index part_number on part (organization_id, part_number, id);
create index part_family on part (organization_id, family_id);
call protect('part');
call keep_history('part', 'is_latest_revision');

create table part_inventory (
  organization_id    bigint not null references organization (id),
  id                 bigint not null,
  part_id            bigint not null,
  part_family_id     bigint not null,
  serial_number      text collate "C",                   -- as entered
  serial_key         text collate "C",                   -- trimmed and case-folded: never used twice in a part family
  lot_number         text collate "C",
  quantity           numeric not null check (quantity >= 0),
  quantity_scrapped  numeric not null default 0 check (quantity_scrapped >= 0 and quantity_scrapped <= quantity),
  unit_of_measure_id bigint,
  location_id        bigint,
  origin             text collate "C" not null check (origin in ('MANUAL', 'RUN_MADE')),
  quality_hold       boolean not null default false,     -- a flag beside every status
  build_open         boolean not null default false,     -- a build run that was not final, or is open: still in work
  voided_at          timestamptz,                        -- its run was canceled before anything was done
  as_built_mbom_id   bigint,                             -- the BOM version whose requirements it carries
  status             text collate "C" not null check (status in
    ('AVAILABLE', 'INSTALLED', 'KITTED', 'ON_ORDER', 'SCRAPPED', 'UNAVAILABLE', 'WIP')), -- derived: domain/partInventory/inventoryStatus.ts
  status_reason      text collate "C",                   -- derived: why UNAVAILABLE or WIP
  export_controlled  boolean not null default false,
  etag               uuid not null,
  created_at         timestamptz not null,
  updated_at         timestamptz not null,
  created_by         bigint not null,
  updated_by         bigint not null,
  primary key (organization_id, id),
  unique (organization_id, part_family_id, serial_key),
  foreign key (organization_id, part_id) references part (organization_id, id),
  foreign key (organization_id, location_id) references location (organization_id, id),
  foreign key (organization_id, unit_of_measure_id) references unit_of_measurement (organization_id, id)
);
create index part_inventory_created on part_inventory (organization_id, created_at, id);
create index part_inventory_part on part_inventory (organization_id, part_id, id);
create index part_inventory_location on part_inventory (organization_id, location_id, id);
create index part_inventory_status on part_inventory (organization_id, status, id);
create index part_inventory_serial on part_inventory (organization_id, serial_number, id);
create index part_inventory_lot on part_inventory (organization_id, lot_number, id);
call protect('part_inventory');
call keep_history('part_inventory', 'status', 'status_reason');

create table mbom (
  organization_id   bigint not null references organization (id),
  id                bigint not null,
  part_id           bigint not null,
  version           integer not null check (version > 0),
  status            text collate "C" not null check (status in ('DRAFT', 'IN_REVIEW', 'RELEASED', 'ARCHIVED')),
  is_latest_version boolean not null,                    -- derived: no newer version of the part's mBOM
  is_latest_released_version boolean not null,           -- derived: RELEASED
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  unique (organization_id, part_id, version),
  foreign key (organization_id, part_id) references part (organization_id, id)
);
create unique index mbom_one_draft on mbom (organization_id, part_id) where status in ('DRAFT', 'IN_REVIEW');
create unique index mbom_one_released on mbom (organization_id, part_id) where status = 'RELEASED';
call protect('mbom', 'select, insert, update, delete');
call keep_history('mbom', 'is_latest_version', 'is_latest_released_version');

create table mbom_item (
  organization_id   bigint not null,
  id                bigint not null,
  mbom_id           bigint not null,
  parent_id         bigint not null,                     -- the part that the mBOM builds
  position          integer not null check (position > 0), -- as entered or imported
  part_id           bigint not null,
  quantity          numeric not null check (quantity >= 0), -- per unit of the parent; 0: record the lot only
  made_on_assembly  boolean not null default false,
  interchange       text collate "C" not null default 'EXACT' check (interchange in ('EXACT', 'THIS_OR_LATER', 'ANY')),
  note              text collate "C",
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  unique (organization_id, mbom_id, part_id),
  foreign key (organization_id, mbom_id) references mbom (organization_id, id),
  foreign key (organization_id, parent_id) references part (organization_id, id),
  foreign key (organization_id, part_id) references part (organization_id, id)
);
create index mbom_item_part on mbom_item (organization_id, part_id, id);
create index mbom_item_parent on mbom_item (organization_id, parent_id, id);
call protect('mbom_item', 'select, insert, update, delete');
call keep_history('mbom_item');

create table mbom_item_reference_designator (
  organization_id   bigint not null,
  id                bigint not null,
  mbom_item_id      bigint not null,
  position          integer not null,
  value             text collate "C" not null,
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  unique (organization_id, mbom_item_id, value),
  foreign key (organization_id, mbom_item_id) references mbom_item (organization_id, id)
);
call protect('mbom_item_reference_designator', 'select, insert, update, delete');
call keep_history('mbom_item_reference_designator');

create table mbom_substitute (
  organization_id   bigint not null,
  id                bigint not null,
  mbom_item_id      bigint not null,
  part_id           bigint not null,
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  unique (organization_id, mbom_item_id, part_id),
  foreign key (organization_id, mbom_item_id) references mbom_item (organization_id, id),
  foreign key (organization_id, part_id) references part (organization_id, id)
);
call protect('mbom_substitute', 'select, insert, update, delete');
call keep_history('mbom_substitute');

-- A custom attribute of any record.
create table attribute (
  organization_id   bigint not null,
  id                bigint not null,
  record_id         bigint not null,
  key               text collate "C" not null,
  type              text collate "C" not null,
  value             jsonb,                               -- decimals as strings; null: not set
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  unique (organization_id, record_id, key),
  foreign key (organization_id, record_id) references record (organization_id, id)
);
call protect('attribute');
call keep_history('attribute');
