-- 0077_shipments.sql: what left for a customer, with what proved it good, and what came back.

create table shipment (
  organization_id   bigint not null,
  id                bigint not null,
  customer          text collate "C" not null,
  order_reference   text collate "C",
  evidence_digest   bytea check (length(evidence_digest) = 32), -- SHA-256 of the evidence pack that went along
  export_controlled boolean not null default false,       -- as what was shipped
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id)
);
create index shipment_created on shipment (organization_id, created_at, id);
create index shipment_customer on shipment (organization_id, customer, id);
call protect('shipment');
call keep_history('shipment');

create table shipment_item (
  organization_id   bigint not null,
  id                bigint not null,
  shipment_id       bigint not null,
  part_inventory_id bigint not null,
  quantity          numeric not null check (quantity > 0),
  returned_at       timestamptz,                          -- null: it is still away
  returned_by       bigint,
  return_reason     text collate "C",
  export_controlled boolean not null default false,
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, shipment_id) references shipment (organization_id, id),
  foreign key (organization_id, part_inventory_id) references part_inventory (organization_id, id),
  foreign key (organization_id, returned_by) references user_account (organization_id, id),
  check ((returned_at is null) = (returned_by is null) and (returned_at is null) = (return_reason is null))
);
create index shipment_item_shipment on shipment_item (organization_id, shipment_id, id);
create index shipment_item_unit on shipment_item (organization_id, part_inventory_id, id);
-- What is away is away once.
create unique index shipment_item_away on shipment_item (organization_id, part_inventory_id) where returned_at is null;
call protect('shipment_item');
call keep_history('shipment_item');

alter table part_inventory
  add column shipment_id bigint,                          -- the shipment with which it is away; null: it is here
  add foreign key (organization_id, shipment_id) references shipment (organization_id, id);
create index part_inventory_shipment on part_inventory (organization_id, shipment_id, id) where shipment_id is not null;

-- Leaving and coming back stand in the ledger too.
create or replace function record_inventory() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into inventory_transaction
    select n.organization_id, nextval('record_id'), n.id, n.part_id,
           coalesce(nullif(current_setting('traveler.act_id', true), '')::uuid, n.etag),
           coalesce(nullif(current_setting('traveler.act_time', true), '')::timestamptz, n.created_at),
           0, n.quantity, 0, n.quantity_scrapped, null, n.location_id, null, n.installed_in_id, n.split_from_id, n.export_controlled
      from new_rows n;
  else
    insert into inventory_transaction
    select n.organization_id, nextval('record_id'), n.id, n.part_id,
           coalesce(nullif(current_setting('traveler.act_id', true), '')::uuid, n.etag),
           coalesce(nullif(current_setting('traveler.act_time', true), '')::timestamptz, n.updated_at),
           o.quantity, n.quantity, o.quantity_scrapped, n.quantity_scrapped, o.location_id, n.location_id,
           o.installed_in_id, n.installed_in_id,
           case when n.merged_into_id is distinct from o.merged_into_id then n.merged_into_id end, n.export_controlled
      from new_rows n join old_rows o on o.organization_id = n.organization_id and o.id = n.id
     where (o.quantity, o.quantity_scrapped, o.location_id, o.installed_in_id, o.voided_at, o.shipment_id)
           is distinct from (n.quantity, n.quantity_scrapped, n.location_id, n.installed_in_id, n.voided_at, n.shipment_id);
  end if;
  return null;
end $$;
