-- 0136_past_of_rebased_runs.sql: a run that is bound to a newer version was bound to the one before, and waited as that said.

-- open_past() as 0135 says it, but: the version of a run may change, and a dependency may have come when the run was bound anew.
do $$
declare
  told text := pg_get_functiondef('open_past'::regproc);
  bound text := replace(told, '{id,part_inventory_id,part_id,procedure_id,created_at}', '{id,part_inventory_id,part_id,created_at}');
  drawn text := replace(bound, '(select r.created_at from public.run r where r.organization_id = t.organization_id and r.id = t.run_id))',
    '(select max(e.recorded_at) from public.event e where e.organization_id = t.organization_id and e.stream_id = t.run_id
          and e.type = ''''RUN_REBASED'''' and position(format(''''"%s"'''', t.id) in e.body) > 0
          and e.body::jsonb -> ''''values'''' -> ''''run_step_edge'''' -> ''''insert'''' @> jsonb_build_array(jsonb_build_object(''''id'''', t.id::text))),
        (select r.created_at from public.run r where r.organization_id = t.organization_id and r.id = t.run_id))');
begin
  if bound = told or drawn = bound then
    raise exception 'open_past() is not as 0135 says it';
  end if;
  execute drawn;
end $$;
