-- 0011_archived_teams.sql: a team that is no more takes neither people nor work; it stays in the record.

alter table team add column archived_at timestamptz;       -- null: in use
