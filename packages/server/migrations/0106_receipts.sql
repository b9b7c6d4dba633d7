-- 0106_receipts.sql: what came in together, and stock that waits for its inspection (rule 30).

create table receipt (
  organization_id   bigint not null,
  id                bigint not null,
  received_at       timestamptz not null,
  received_by       bigint not null,
  supplier          text collate "C",
  order_reference   text collate "C",                     -- the order that it answers
  packing_slip      text collate "C",
  export_controlled boolean not null default false,       -- as what came in
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, received_by) references user_account (organization_id, id)
);
create index receipt_received on receipt (organization_id, received_at, id);
create index receipt_created on receipt (organization_id, created_at, id);
call protect('receipt');
call keep_history('receipt');

create table receipt_item (
  organization_id   bigint not null,
  id                bigint not null,
  receipt_id        bigint not null,
  part_inventory_id bigint not null,
  quantity          numeric not null check (quantity > 0), -- as it came in; what became of it stands at the unit
  manufacturer      text collate "C",
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, receipt_id) references receipt (organization_id, id),
  foreign key (organization_id, part_inventory_id) references part_inventory (organization_id, id)
);
create index receipt_item_receipt on receipt_item (organization_id, receipt_id, id);
create index receipt_item_unit on receipt_item (organization_id, part_inventory_id, id);
call protect('receipt_item');
call keep_history('receipt_item');

alter table part_inventory
  add column inspection_due boolean not null default false, -- it came in and its required inspection is not completed: WIP
  drop constraint part_inventory_origin_check,
  add constraint part_inventory_origin_check check (origin in ('MANUAL', 'RUN_MADE', 'SPLIT', 'RECEIVED'));

-- The inspections that receiving these parts takes: linked, approved and required. With the newest released version; null: none
-- is released. Whoever receives and may not see one is told that there is one, or its stock would be used uninspected.
create function inspections_of(parts bigint[])
returns table (of_id bigint, procedure_id bigint, export_controlled boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select l.part_id, case when n.is_latest_released_version then n.id end, n.export_controlled
  from part_procedure l
  join part a on a.organization_id = l.organization_id and a.id = l.part_id
  cross join lateral (select p.id, p.type, p.is_latest_released_version, p.export_controlled from procedure p
    where p.organization_id = l.organization_id and p.family_id = l.procedure_family_id
    order by p.is_latest_released_version desc, p.id desc limit 1) n
  where l.organization_id = nullif(current_setting('traveler.organization_id', true), '')::bigint and l.part_id = any(parts)
    and (not a.export_controlled or current_setting('traveler.export_cleared', true) = 'on')
    and l.approved and l.inspection_required and n.type = 'INSPECTION'
  order by l.part_id, l.id
$$;
