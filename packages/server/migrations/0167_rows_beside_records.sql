-- A number of record_id stands for a thousand ids, which acts draw ahead. What a default or a trigger numbers took such a
-- thousand for each row: after four weeks a small factory spoke of "run 1128534". Rows that are no records have a sequence
-- of their own, which goes on above what they have; their ids are told apart within their table alone.
create sequence beside_record_id;
select setval('beside_record_id', (select last_value from record_id));
grant usage on sequence beside_record_id to traveler_app;

alter table user_notification alter column id set default nextval('beside_record_id');
alter table tool_use alter column id set default nextval('beside_record_id');

create or replace function record_inventory() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into inventory_transaction
    select n.organization_id, nextval('beside_record_id'), n.id, n.part_id,
           coalesce(nullif(current_setting('traveler.act_id', true), '')::uuid, n.etag),
           coalesce(nullif(current_setting('traveler.act_time', true), '')::timestamptz, n.created_at),
           0, n.quantity, 0, n.quantity_scrapped, null, n.location_id, null, n.installed_in_id, n.split_from_id, n.export_controlled
      from new_rows n;
  else
    insert into inventory_transaction
    select n.organization_id, nextval('beside_record_id'), n.id, n.part_id,
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
