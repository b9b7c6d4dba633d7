-- 0169_makers_of_serials.sql: two makers of one bought part number their units each for himself (rule 28).

alter table part_inventory
  add column manufacturer text collate "C",               -- who made it, as entered; null: nobody said, or it is made here
  add column manufacturer_key text collate "C",           -- trimmed and case-folded, where it tells serials apart; null: it does not
  drop constraint part_inventory_organization_id_part_family_id_serial_key_key;
-- One maker's serial is never used twice in a part family, nor one of which nobody said who made it. That a serial of a maker
-- and the same one of nobody known are not both there is the rule's to see: they are written under one claim.
create unique index part_inventory_serial_once on part_inventory (organization_id, part_family_id, serial_key, (coalesce(manufacturer_key, '')))
  where serial_key is not null;
