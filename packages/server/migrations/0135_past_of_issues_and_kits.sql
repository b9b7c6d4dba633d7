-- 0135_past_of_issues_and_kits.sql: issues, kits, redlines and tools can be read as they stood at a moment, as runs and units can.

-- What was deleted since a moment is found by this.
create index row_history_deleted on row_history (organization_id, table_name, changed_at) where operation = 'DELETE';

-- The schema `past` as 0070 describes it, with rows that were deleted since: `is_kept` false says that rows of the table are.
-- Columns of such a row that it did not have yet are null.
create or replace procedure open_past() language plpgsql as $$
declare
  kept record;
  columns text;
  gone text;
begin
  drop schema if exists past cascade;
  create schema past;
  grant usage on schema past to traveler_app;
  for kept in select * from (values
    ('run', 'id', '{id,part_inventory_id,part_id,procedure_id,created_at}'::text[], '{}'::text[], 't.created_at', true),
    ('run_step', 'id', '{id,run_id,step_key_id}', '{}', 'p.updated_at', true),
    -- What no redline drew, when it was applied or when it added its step, came with the run.
    ('run_step_edge', 'id', '{id,run_id}', '{}',
      'coalesce((select min(case when d.change = ''ADD'' then d.created_at else d.applied_at end) from public.redline d
          where d.organization_id = t.organization_id and d.run_id = t.run_id and (
            d.change = ''ADD'' and d.run_step_id in (t.step_id, t.upstream_step_id) or d.applied_at is not null
              and d.order_change -> ''drawn'' @> jsonb_build_array(jsonb_build_object(''id'', t.id::text)))),
        (select r.created_at from public.run r where r.organization_id = t.organization_id and r.id = t.run_id))', false),
    ('run_step_field_value', 'run_step_id', '{run_step_id,attempt,field_number,run_id}', '{attempt,field_number}', 'p.recorded_at', true),
    ('run_step_cell_value', 'run_step_id', '{run_step_id,attempt,row_number,column_number,run_id}',
      '{attempt,row_number,column_number}', 'p.recorded_at', true),
    ('signature', 'id', '{id,run_id,run_step_id,issue_id,signed_at}', '{}', 't.signed_at', true),
    ('work_session', 'id', '{id,run_id,run_step_id,user_id,created_at}', '{}', 't.created_at', true),
    -- Its etag is the act that wrote it.
    ('build_requirement', 'id', '{id,part_inventory_id,run_id}', '{}',
      'coalesce((select min(e.recorded_at) from public.event e where e.organization_id = t.organization_id and e.act_id = p.etag), ''-infinity'')', true),
    ('abom_installation', 'id', '{id,build_requirement_id,parent_id,part_inventory_id,run_id,created_at}', '{}', 't.created_at', true),
    ('part_inventory', 'id', '{id,part_id,split_from_id,created_at}', '{}', 't.created_at', true),
    ('location', 'id', '{id,created_at}', '{}', 't.created_at', true),
    ('comment', 'id', '{id,record_id,run_id,run_step_id,parent_id,created_at}', '{}', 't.created_at', true),
    ('attribute', 'id', '{id,record_id,created_at}', '{}', 't.created_at', true),
    ('issue', 'id', '{id,created_at}', '{}', 't.created_at', true),
    ('issue_part_inventory', 'id', '{id,issue_id,part_inventory_id,created_at}', '{}', 't.created_at', false),
    -- It has no time of its own: the event of its issue that told of it has.
    ('issue_build_requirement', 'id', '{id,issue_id,build_requirement_id}', '{}',
      '(select min(e.recorded_at) from public.event e where e.organization_id = t.organization_id and e.stream_id = t.issue_id
        and position(format(''"%s"'', t.id) in e.body) > 0)', false),
    ('issue_approval', 'id', '{id,issue_id,reviewer_id,signature_id,created_at}', '{}', 't.created_at', true),
    ('issue_approval_request', 'id', '{id,issue_id,assigned_to_id,created_at}', '{}', 't.created_at', false),
    ('issue_relation', 'id', '{id,origin_issue_id,related_issue_id,created_at}', '{}', 't.created_at', false),
    ('redline', 'id', '{id,run_id,run_step_id,created_at}', '{}', 't.created_at', true),
    ('redline_approval', 'id', '{id,redline_id,reviewer_id,signature_id,created_at}', '{}', 't.created_at', true),
    ('part_kit', 'id', '{id,created_at}', '{}', 't.created_at', true),
    ('part_kit_item', 'id', '{id,part_kit_id,part_id,created_at}', '{}', 't.created_at', false),
    ('tool_service', 'id', '{id,part_inventory_id,created_at}', '{}', 't.created_at', true),
    ('tool_use', 'id', '{id,tool_id,run_id,run_step_id,used_at}', '{}', 't.used_at', true)
  ) as list (name, row_id, fixed, key, born, is_kept) loop
    select string_agg(format(case when attname = 'organization_id' or attname = any(kept.fixed) then 't.%1$I' else 'p.%1$I' end, attname),
        ', ' order by attnum) into columns
      from pg_attribute where attrelid = format('public.%I', kept.name)::regclass and attnum > 0 and not attisdropped;
    gone := case when kept.is_kept then '' else format(' union all select %1$s from public.row_history d
      cross join lateral (select h.old from public.row_history h where h.organization_id = d.organization_id and h.table_name = d.table_name
        and h.row_id = d.row_id and h.changed_at > public.moment() order by h.position limit 1) h
      cross join lateral jsonb_populate_record(null::public.%2$I, h.old) as p
      cross join lateral (select p.*) as t
      where d.table_name = %3$L and d.operation = ''DELETE'' and d.changed_at > public.moment() and %4$s <= public.moment()',
      columns, kept.name, kept.name, kept.born) end;
    execute format('create view past.%1$I with (security_invoker = true) as select %2$s from public.%1$I t
      left join lateral (select h.old from public.row_history h where h.organization_id = t.organization_id
        and h.table_name = %3$L and h.row_id = t.%4$I and h.changed_at > public.moment()%5$s order by h.position limit 1) h on true
      cross join lateral jsonb_populate_record(t, coalesce(h.old, ''{}'')) as p where %6$s <= public.moment()%7$s',
      kept.name, columns, kept.name, kept.row_id,
      (select string_agg(format(' and (h.old ->> %1$L)::integer = t.%1$I', part), '') from unnest(kept.key) as part), kept.born, gone);
    execute format('grant select on past.%I to traveler_app', kept.name);
  end loop;
  -- How the services of a tool stood; the interval is that of today, as parts are.
  execute replace(replace(format('create view past.tool_state with (security_invoker = true) as %s',
      pg_get_viewdef('public.tool_state'::regclass)), 'tool_service', 'past.tool_service'), 'part_inventory i', 'past.part_inventory i');
  grant select on past.tool_state to traveler_app;
  -- The head of a stream as it was: when something last happened.
  create view past.stream with (security_invoker = true) as
    select s.organization_id, s.id, s.type, e.version, e.hash, e.recorded_at, s.export_controlled from public.stream s
    cross join lateral (select e.version, e.hash, e.recorded_at from public.event e where e.organization_id = s.organization_id
      and e.stream_id = s.id and e.recorded_at <= public.moment() order by e.version desc limit 1) e;
  grant select on past.stream to traveler_app;
  -- With the rights of the owner, as the function of the present; it repeats the wall as that does.
  execute replace(replace(pg_get_functiondef('public.sessions_beside(bigint[],timestamptz)'::regprocedure),
    'FUNCTION public.sessions_beside', 'FUNCTION past.sessions_beside'),
    $path$SET search_path TO 'pg_catalog', 'public'$path$, $path$SET search_path TO 'pg_catalog', 'past', 'public'$path$);
  grant execute on function past.sessions_beside(bigint[], timestamptz) to traveler_app;
end $$;
revoke execute on procedure open_past() from public;
