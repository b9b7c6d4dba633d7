-- 0075_inventory_transactions.sql: lots that belong together become one, and every movement of stock stands in a ledger.

alter table part_inventory
  add column merged_into_id bigint,                       -- the lot that it became part of; null: none. Its quantity is 0
  add column merged_at      timestamptz,
  add constraint part_inventory_merged_whole check ((merged_into_id is null) = (merged_at is null)),
  add constraint part_inventory_merged_nothing_left check (merged_into_id is null or quantity = 0),
  add foreign key (organization_id, merged_into_id) references part_inventory (organization_id, id);
create index part_inventory_merged on part_inventory (organization_id, merged_into_id, id) where merged_into_id is not null;

-- How much of a unit or lot there was, where, and what was scrapped of it, before and after each act. Kept by the database,
-- as the history of rows is: no act can forget it. Who did it and why stand in the event of the same act.
create table inventory_transaction (
  organization_id     bigint not null,
  id                  bigint not null,                    -- in the order of the changes
  part_inventory_id   bigint not null,
  part_id             bigint not null,
  act_id              uuid not null,
  recorded_at         timestamptz not null,
  quantity_before     numeric not null,                   -- 0: there was no record of it
  quantity_after      numeric not null,
  scrapped_before     numeric not null,
  scrapped_after      numeric not null,
  location_before_id  bigint,
  location_after_id   bigint,
  installed_before_id bigint,                             -- the unit that it was built into
  installed_after_id  bigint,
  other_id            bigint,                             -- the lot it was taken from, or became part of
  export_controlled   boolean not null default false,     -- as the unit
  primary key (organization_id, id),
  foreign key (organization_id, part_inventory_id) references part_inventory (organization_id, id)
);
create index inventory_transaction_unit on inventory_transaction (organization_id, part_inventory_id, id);
create index inventory_transaction_part on inventory_transaction (organization_id, part_id, id);
create index inventory_transaction_recorded on inventory_transaction (organization_id, recorded_at, id);
call protect('inventory_transaction', 'select, insert');
create trigger inventory_transaction_is_final before update or delete or truncate on inventory_transaction
  for each statement execute function refuse_change();

-- Records what an act changed; decides nothing. What was written without an act, as a benchmark does, names the row's own stamp.
create function record_inventory() returns trigger language plpgsql as $$
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
     where (o.quantity, o.quantity_scrapped, o.location_id, o.installed_in_id, o.voided_at)
           is distinct from (n.quantity, n.quantity_scrapped, n.location_id, n.installed_in_id, n.voided_at);
  end if;
  return null;
end $$;

-- What was done before this: from the history of the rows, in the order in which it was done.
insert into inventory_transaction
select organization_id, nextval('record_id'), id, part_id, act_id, at, quantity_before, quantity_after, scrapped_before, scrapped_after,
       location_before, location_after, installed_before, installed_after, other_id, export_controlled
  from (with version as (
          select h.organization_id, h.row_id as id, h.position, h.old as now, h.act_id as ended_by, h.changed_at as ended_at
            from row_history h where h.table_name = 'part_inventory'
          union all
          select u.organization_id, u.id, 9223372036854775807, to_jsonb(u), null, null from part_inventory u),
        told as (
          select v.organization_id, v.id, v.position, v.now, lag(v.now) over w as was,
                 lag(v.ended_by) over w as act_id, lag(v.ended_at) over w as at
            from version v window w as (partition by v.organization_id, v.id order by v.position))
        select t.organization_id, t.id, u.part_id, coalesce(t.act_id, (t.now ->> 'etag')::uuid) as act_id,
               coalesce(t.at, u.created_at) as at,
               coalesce((t.was ->> 'quantity')::numeric, 0) as quantity_before, (t.now ->> 'quantity')::numeric as quantity_after,
               coalesce((t.was ->> 'quantity_scrapped')::numeric, 0) as scrapped_before,
               (t.now ->> 'quantity_scrapped')::numeric as scrapped_after,
               (t.was ->> 'location_id')::bigint as location_before, (t.now ->> 'location_id')::bigint as location_after,
               (t.was ->> 'installed_in_id')::bigint as installed_before, (t.now ->> 'installed_in_id')::bigint as installed_after,
               case when t.was is null then u.split_from_id end as other_id, u.export_controlled
          from told t join part_inventory u on u.organization_id = t.organization_id and u.id = t.id
         where t.was is null
            or ((t.was ->> 'quantity')::numeric, (t.was ->> 'quantity_scrapped')::numeric, t.was ->> 'location_id',
                t.was ->> 'installed_in_id', t.was ->> 'voided_at')
               is distinct from ((t.now ->> 'quantity')::numeric, (t.now ->> 'quantity_scrapped')::numeric, t.now ->> 'location_id',
                t.now ->> 'installed_in_id', t.now ->> 'voided_at')
         order by at, t.organization_id, t.id, t.position offset 0) as past;

create trigger record_inventory_insert after insert on part_inventory
  referencing new table as new_rows for each statement execute function record_inventory();
create trigger record_inventory_update after update on part_inventory
  referencing old table as old_rows new table as new_rows for each statement execute function record_inventory();
