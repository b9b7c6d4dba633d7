-- 0051_as_built_kept.sql: a run that began before installs were kept completes without them, and its record says so.

alter table run
  add column as_built_kept boolean check (as_built_kept); -- true: what it builds in is recorded; null: it began before that was
