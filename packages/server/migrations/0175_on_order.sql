-- 0175_on_order.sql: what is ordered and not here yet stands among the inventory (rule 29), and a receipt says of which order it came.

alter table part_inventory
  add column ordered_from    text collate "C",            -- the supplier; of an order alone, as the two below
  add column order_reference text collate "C",            -- as the supplier knows the order
  add column expected_on     date,                        -- the last day on which it is expected, at its site
  drop constraint part_inventory_origin_check,
  add constraint part_inventory_origin_check check (origin in ('MANUAL', 'RUN_MADE', 'SPLIT', 'RECEIVED', 'ORDERED')),
  add constraint part_inventory_order_whole check (case origin when 'ORDERED' then num_nonnulls(ordered_from, order_reference, expected_on) = 3
    else num_nonnulls(ordered_from, order_reference, expected_on) = 0 end),
  -- Nothing of it is here: whatever is done to stock is done to what came in of it.
  add constraint part_inventory_order_not_here check (origin <> 'ORDERED' or (quantity_scrapped = 0 and not quality_hold and not build_open
    and not inspection_due and num_nonnulls(serial_number, lot_number, installed_in_id, part_kit_item_id, shipment_id, merged_into_id,
    split_from_id, as_built_mbom_id) = 0));
create index part_inventory_expected on part_inventory (organization_id, expected_on, id);
create index part_inventory_on_order on part_inventory (organization_id, part_id, expected_on, id) where status = 'ON_ORDER';

alter table receipt_item
  add column ordered_id bigint,                           -- the order that it came of; null: of none that is kept here
  add foreign key (organization_id, ordered_id) references part_inventory (organization_id, id);
create index receipt_item_ordered on receipt_item (organization_id, ordered_id, id) where ordered_id is not null;

-- A tool that is only ordered serves no step, and is serviced when it is here.
create or replace view tool_state with (security_invoker = true) as
  select i.organization_id, i.id, i.part_id, p.maintenance_interval, newest.serviced_at as serviced_at, newest.result as result,
    good.serviced_at as good_at, good.serviced_at + make_interval(secs => p.maintenance_interval) as due_at,
    i.origin = 'ORDERED' as is_order
  from part_inventory i
  join part p on p.organization_id = i.organization_id and p.id = i.part_id
  left join lateral (select s.serviced_at, s.result from tool_service s
    where s.organization_id = i.organization_id and s.part_inventory_id = i.id
    order by s.serviced_at desc, s.id desc limit 1) as newest on true
  left join lateral (select s.serviced_at from tool_service s
    where s.organization_id = i.organization_id and s.part_inventory_id = i.id and s.result = 'GOOD'
    order by s.serviced_at desc, s.id desc limit 1) as good on true;
