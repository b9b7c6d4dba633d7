-- 0008_quality_hold.sql: who put a unit on quality hold and why: its release needs another person.

alter table part_inventory
  add column quality_hold_reason text collate "C",         -- null: not held, or held before this was recorded
  add column quality_held_by     bigint,
  add foreign key (organization_id, quality_held_by) references user_account (organization_id, id);
