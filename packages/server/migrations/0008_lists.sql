-- 0008_lists.sql: indexes of the lists that a floor looks at all day (bench/lists.json).

-- What is most urgent, with absent due dates last: of a state, of a person, at a work center.
create index run_status_due on run (organization_id, status, due_date, id);
create index run_assigned_due on run (organization_id, assigned_to_id, due_date, id) where assigned_to_id is not null;
create index run_location_due on run (organization_id, location_id, due_date, id) where location_id is not null;
create index run_team on run (organization_id, assigned_team_id, id) where assigned_team_id is not null;
-- The order of a customer or of a planning system, which outside programs ask for.
create index run_order on run (organization_id, order_reference, id) where order_reference is not null;
create index run_updated on run (organization_id, updated_at, id);

create index run_step_team on run_step (organization_id, assigned_team_id, status, id) where assigned_team_id is not null;

create index part_updated on part (organization_id, updated_at, id);
create index part_inventory_updated on part_inventory (organization_id, updated_at, id);
create index procedure_updated on procedure (organization_id, updated_at, id);
