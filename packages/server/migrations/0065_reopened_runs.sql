-- 0065_reopened_runs.sql: a completed run is reopened, and says why, by whom, and how often its record was handed out.

alter table run
  add column issue integer not null default 1 check (issue >= 1), -- of its record: 2 after the first reopening
  add column reopened_at timestamptz,                    -- null: never reopened; the last time else
  add column reopened_by bigint,                         -- who asked for it; who signed stands in the signature
  add column reopen_reason text collate "C";
