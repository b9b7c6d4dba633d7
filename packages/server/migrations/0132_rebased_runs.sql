-- 0132_rebased_runs.sql: a run that is bound to a newer version waits as that says (rule 25).

grant update on run_step_edge to traveler_app;
