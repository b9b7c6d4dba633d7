-- 0080_changed_requirements.sql: what a unit is to contain is changed while an open run builds or changes the unit.

alter table build_requirement
  add column removed_at timestamptz;                      -- null: the line stands. It stays for what was in it once
