-- 0023_archived_teams.sql: a team that is no more takes neither people nor work; it stays in the record.

alter table team add column archived_at timestamptz;       -- null: in use
create index run_assigned_team on run (organization_id, assigned_team_id, id) where assigned_team_id is not null;
create index run_step_assigned_team on run_step (organization_id, assigned_team_id, id) where assigned_team_id is not null;
