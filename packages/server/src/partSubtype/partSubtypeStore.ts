import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

export type PartSubtypeRow = Row<'part_subtype'>

/** That a part has a subtype. */
export type SubtypeOfPartRow = Row<'part_part_subtype'>

export function loadPartSubtypes(ids: readonly string[]): Statement {
  return statement('select * from part_subtype where id = any($1::bigint[])', [ids])
}

/** The subtypes of parts, by name. */
export function listSubtypesOfParts(partIds: readonly string[]): Statement {
  return statement(
    `select s.*, t.part_id as of_id from part_part_subtype t
join part_subtype s on s.organization_id = t.organization_id and s.id = t.part_subtype_id
where t.part_id = any($1::bigint[]) order by t.part_id, s.name`,
    [partIds],
  )
}

/** The parts of subtypes, by number. */
export function listPartsOfSubtypes(subtypeIds: readonly string[]): Statement {
  return statement(
    `select p.*, t.part_subtype_id as of_id from part_part_subtype t
join part p on p.organization_id = t.organization_id and p.id = t.part_id
where t.part_subtype_id = any($1::bigint[]) order by t.part_subtype_id, p.part_number, p.id`,
    [subtypeIds],
  )
}

/** That a part has its subtypes, row by row. */
export function listTagsOfPart(partId: string): Statement {
  return statement('select * from part_part_subtype where part_id = $1::bigint order by id', [partId])
}

export function countPartsOfSubtype(subtypeId: string): Statement {
  return statement(
    'select count(*)::integer as parts from part_part_subtype where part_subtype_id = $1::bigint',
    [subtypeId],
  )
}
