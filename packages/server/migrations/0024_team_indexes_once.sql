-- 0024_team_indexes_once.sql: run_team and run_step_team of 0008 serve what these two of 0023 do; two alike mislead the planner.

drop index run_assigned_team, run_step_assigned_team;
