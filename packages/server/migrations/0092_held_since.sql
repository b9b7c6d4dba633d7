-- 0092_held_since.sql: a step that is on hold says since when, as a run does.

alter table run_step add column held_at timestamptz; -- when it was put on hold; null: it is not, or it was before this was kept
