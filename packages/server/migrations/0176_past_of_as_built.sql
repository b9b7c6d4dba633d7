-- 0176_past_of_as_built.sql: a unit that is looked at as it was has the versions of its as-built BOM, and the open lines, of then.

-- open_past() as it is, and these tables too.
do $$
declare
  told text := pg_get_functiondef('open_past'::regproc);
  with_versions text := replace(told, $new$    ('redline', 'id', '{id,run_id,run_step_id,created_at}'$new$,
    $new$    ('as_built_version', 'id', '{id,part_inventory_id,run_id,number,locked_at}', '{}', 't.locked_at', false),
    ('opened_line', 'id', '{id,run_id,build_requirement_id,created_at}', '{}', 't.created_at', false),
    ('redline', 'id', '{id,run_id,run_step_id,created_at}'$new$);
begin
  if with_versions = told then
    raise exception 'open_past() has no place for the versions of as-built BOMs';
  end if;
  execute with_versions;
end $$;
