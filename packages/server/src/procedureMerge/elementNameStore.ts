import { type Statement, statement } from '../db/statement.ts'

/** What people call a record that an element names by its id: a work center, a line of a BOM by its part, a version of a standard step. */
export interface ElementNameRow {
  readonly id: string
  readonly name: string
}

export function listElementNames(ids: readonly string[]): Statement {
  return statement(
    `select l.id, l.name from location l where l.id = any($1::bigint[])
union all
select i.id, p.part_number || ' ' || p.revision from mbom_item i
join part p on p.organization_id = i.organization_id and p.id = i.part_id where i.id = any($1::bigint[])
union all
select s.id, s.title || coalesce(', version ' || s.standard_version, '') from step s where s.id = any($1::bigint[])`,
    [ids],
  )
}
