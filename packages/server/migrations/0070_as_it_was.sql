-- 0070_as_it_was.sql: any run and any unit can be read as it stood at a moment.

-- The moment that is looked at, its acts among it; null: now.
create function moment() returns timestamptz language sql stable as
$$ select nullif(current_setting('traveler.at', true), '')::timestamptz $$;

-- The schema `past` holds a view of each of these tables, under the table's own name: its rows as they stood at moment(), from the
-- row and what row_history kept of it. A reading whose search_path begins with it reads the past with the statements that read
-- the present. Made anew after every migration, so that it never stands in the way of one: db/migrate.ts.
-- The columns called fixed never change, so that a view is searched by the indexes of its table. Derived columns, which have no
-- history, are those of now: whoever shows them derives them. `born`: when this state of the row, or the row, began.
create procedure open_past() language plpgsql as $$
declare
  kept record;
  columns text;
begin
  drop schema if exists past cascade;
  create schema past;
  grant usage on schema past to traveler_app;
  for kept in select * from (values
    ('run', 'id', '{id,part_inventory_id,part_id,procedure_id,created_at}'::text[], '{}'::text[], 't.created_at'),
    ('run_step', 'id', '{id,run_id,step_key_id}', '{}', 'p.updated_at'),
    ('run_step_edge', 'id', '{id,run_id}', '{}',
      '(select r.created_at from public.run r where r.organization_id = t.organization_id and r.id = t.run_id)'),
    ('run_step_field_value', 'run_step_id', '{run_step_id,attempt,field_number,run_id}', '{attempt,field_number}', 'p.recorded_at'),
    ('run_step_cell_value', 'run_step_id', '{run_step_id,attempt,row_number,column_number,run_id}',
      '{attempt,row_number,column_number}', 'p.recorded_at'),
    ('signature', 'id', '{id,run_id,run_step_id,signed_at}', '{}', 't.signed_at'),
    ('work_session', 'id', '{id,run_id,run_step_id,user_id,created_at}', '{}', 't.created_at'),
    -- Its etag is the act that wrote it.
    ('build_requirement', 'id', '{id,part_inventory_id,run_id}', '{}',
      'coalesce((select min(e.recorded_at) from public.event e where e.organization_id = t.organization_id and e.act_id = p.etag), ''-infinity'')'),
    ('abom_installation', 'id', '{id,build_requirement_id,parent_id,part_inventory_id,run_id,created_at}', '{}', 't.created_at'),
    ('part_inventory', 'id', '{id,part_id,split_from_id,created_at}', '{}', 't.created_at'),
    ('location', 'id', '{id,created_at}', '{}', 't.created_at'),
    ('comment', 'id', '{id,record_id,run_id,run_step_id,parent_id,created_at}', '{}', 't.created_at'),
    ('attribute', 'id', '{id,record_id,created_at}', '{}', 't.created_at')
  ) as list (name, row_id, fixed, key, born) loop
    select string_agg(format(case when attname = 'organization_id' or attname = any(kept.fixed) then 't.%1$I' else 'p.%1$I' end, attname),
        ', ' order by attnum) into columns
      from pg_attribute where attrelid = format('public.%I', kept.name)::regclass and attnum > 0 and not attisdropped;
    execute format('create view past.%1$I with (security_invoker = true) as select %2$s from public.%1$I t
      left join lateral (select h.old from public.row_history h where h.organization_id = t.organization_id
        and h.table_name = %3$L and h.row_id = t.%4$I and h.changed_at > public.moment()%5$s order by h.position limit 1) h on true
      cross join lateral jsonb_populate_record(t, coalesce(h.old, ''{}'')) as p where %6$s <= public.moment()',
      kept.name, columns, kept.name, kept.row_id,
      (select string_agg(format(' and (h.old ->> %1$L)::integer = t.%1$I', part), '') from unnest(kept.key) as part), kept.born);
    execute format('grant select on past.%I to traveler_app', kept.name);
  end loop;
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
