-- 0010_split_lots.sql: part of a lot goes to work as a lot of its own.

alter table part_inventory
  drop constraint part_inventory_origin_check,
  add constraint part_inventory_origin_check check (origin in ('MANUAL', 'RUN_MADE', 'SPLIT')),
  add column split_from_id bigint,                        -- the lot it was taken from; null: it was none
  add foreign key (organization_id, split_from_id) references part_inventory (organization_id, id);
create index part_inventory_split on part_inventory (organization_id, split_from_id, id) where split_from_id is not null;
