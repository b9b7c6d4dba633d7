-- 0086_tools.sql: services of tools, and where each tool was used.

-- That a tool was serviced or checked, and how it was found. The interval is its part's.
create table tool_service (
  organization_id   bigint not null,
  id                bigint not null,
  part_inventory_id bigint not null,                     -- the tool
  serviced_at       timestamptz not null,
  result            text collate "C" not null check (result in ('GOOD', 'OUT_OF_TOLERANCE')),
  note              text collate "C",
  export_controlled boolean not null default false,      -- as the tool
  etag              uuid not null,
  created_at        timestamptz not null,
  updated_at        timestamptz not null,
  created_by        bigint not null,
  updated_by        bigint not null,
  primary key (organization_id, id),
  foreign key (organization_id, part_inventory_id) references part_inventory (organization_id, id)
);
create index tool_service_tool on tool_service (organization_id, part_inventory_id, serviced_at, id);
call protect('tool_service', 'select, insert');
call keep_history('tool_service');

-- How the services of a tool stand: the newest one, the newest good one, and when the next is due.
create view tool_state with (security_invoker = true) as
  select i.organization_id, i.id, i.part_id, p.maintenance_interval, newest.serviced_at as serviced_at, newest.result as result,
    good.serviced_at as good_at, good.serviced_at + make_interval(secs => p.maintenance_interval) as due_at
  from part_inventory i
  join part p on p.organization_id = i.organization_id and p.id = i.part_id
  left join lateral (select s.serviced_at, s.result from tool_service s
    where s.organization_id = i.organization_id and s.part_inventory_id = i.id
    order by s.serviced_at desc, s.id desc limit 1) as newest on true
  left join lateral (select s.serviced_at from tool_service s
    where s.organization_id = i.organization_id and s.part_inventory_id = i.id and s.result = 'GOOD'
    order by s.serviced_at desc, s.id desc limit 1) as good on true;
grant select on tool_state to traveler_app;

-- Each time a tool was recorded in a step. Derived: the values and their history say the same, not by tool.
create table tool_use (
  organization_id   bigint not null,
  id                bigint not null default nextval('record_id'),
  tool_id           bigint not null,
  run_id            bigint not null,
  run_step_id       bigint not null,
  attempt           integer not null,
  field_name        text collate "C" not null,           -- of the field, or of the column of the data grid
  part_inventory_id bigint not null,                     -- the unit that was worked on
  used_at           timestamptz not null,
  user_id           bigint not null,
  export_controlled boolean not null default false,      -- as the run
  primary key (organization_id, id),
  foreign key (organization_id, tool_id) references part_inventory (organization_id, id),
  foreign key (organization_id, run_id) references run (organization_id, id),
  foreign key (organization_id, run_step_id) references run_step (organization_id, id)
);
create index tool_use_tool on tool_use (organization_id, tool_id, used_at, id);
create index tool_use_used on tool_use (organization_id, used_at, id);
create index tool_use_run on tool_use (organization_id, run_id, id);
call protect('tool_use', 'select, insert');

-- What was recorded before.
insert into tool_use (organization_id, tool_id, run_id, run_step_id, attempt, field_name, part_inventory_id, used_at, user_id,
  export_controlled)
select v.organization_id, i.id, v.run_id, v.run_step_id, v.attempt, v.name, r.part_inventory_id, v.recorded_at, v.recorded_by,
  v.export_controlled
from (
  select f.organization_id, f.run_id, f.run_step_id, f.attempt, f.recorded_at, f.recorded_by, f.export_controlled, f.value #>> '{}' as tool,
    d.field ->> 'name' as name
  from run_step_field_value f
  join run_step s on s.organization_id = f.organization_id and s.id = f.run_step_id
  join step_definition n on n.organization_id = s.organization_id and n.id = s.definition_id and n.content like '%"TOOL"%'
  cross join lateral jsonb_array_elements(n.content::jsonb -> 'fields') as d (field)
  where d.field ->> 'type' = 'TOOL' and (d.field ->> 'number')::integer = f.field_number
  union all
  select c.organization_id, c.run_id, c.run_step_id, c.attempt, c.recorded_at, c.recorded_by, c.export_controlled, c.value #>> '{}',
    d.field ->> 'header'
  from run_step_cell_value c
  join run_step s on s.organization_id = c.organization_id and s.id = c.run_step_id
  join step_definition n on n.organization_id = s.organization_id and n.id = s.definition_id and n.content like '%"TOOL"%'
  cross join lateral jsonb_array_elements(n.content::jsonb -> 'columns') as d (field)
  where d.field ->> 'type' = 'TOOL' and (d.field ->> 'number')::integer = c.column_number) as v
join run r on r.organization_id = v.organization_id and r.id = v.run_id
join part_inventory i on i.organization_id = v.organization_id and i.id::text = v.tool
order by v.recorded_at;

create index step_field_tool on step_field (organization_id, step_id) where type = 'TOOL';
