import { test } from 'node:test'
import { openFloor } from './floor.ts'
test('x', async () => {
  const floor = await openFloor(); const o = await floor.owner()
  const r = await o.query("select conname, conrelid::regclass::text t from pg_constraint where contype in ('u','p') and connamespace='public'::regnamespace union all select indexrelid::regclass::text, indrelid::regclass::text from pg_index i join pg_class c on c.oid=i.indexrelid where indisunique and not exists (select from pg_constraint where conindid=indexrelid) and relnamespace='public'::regnamespace order by 2,1")
  for (const x of r.rows) if (!/_pkey$/.test(x.conname)) console.log(x.t, x.conname)
  console.log((await o.query("select proname, prosecdef from pg_proc where pronamespace='public'::regnamespace")).rows.map(r=>r.proname+(r.prosecdef?' DEFINER':'')).join(', '))
})
