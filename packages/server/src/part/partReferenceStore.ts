import type { PartReferences } from '@traveler/domain/part/whyNotDeletePart.ts'
import { type Statement, statement } from '../db/statement.ts'
import { type PartUseRow, partUse } from './partStore.ts'

/** What refers to a part, beside what hangs on it. */
export interface PartReferenceRow {
  readonly revisions: number
  readonly requirements: number
  readonly steps: number
  readonly concessions: number
}

export function countPartReferences(partId: string): Statement {
  return statement(
    `select
  (select count(*)::integer from part where revised_from_id = $1::bigint or (family_id = $1::bigint and id <> $1::bigint)) as revisions,
  (select count(*)::integer from build_requirement where part_id = $1::bigint) as requirements,
  (select count(*)::integer from step_field where part_id = $1::bigint) as steps,
  (select count(*)::integer from start_concession where part_id = $1::bigint) as concessions`,
    [partId],
  )
}

/** All that refers to a part, as the rule knows it. */
export function partReferences(
  use: PartUseRow | undefined,
  others: PartReferenceRow | undefined,
): PartReferences {
  return {
    ...partUse(use),
    revisions: others?.revisions ?? 0,
    requirements: others?.requirements ?? 0,
    steps: others?.steps ?? 0,
    concessions: others?.concessions ?? 0,
  }
}

/** The rows that go with a part: its attributes, and its kinds. */
export interface GoingWithPartRow {
  readonly id: string
  readonly table_name: 'attribute' | 'part_part_subtype'
}

export function listGoingWithPart(partId: string): Statement {
  return statement(
    `select 'attribute' as table_name, id from attribute where record_id = $1::bigint
union all select 'part_part_subtype', id from part_part_subtype where part_id = $1::bigint`,
    [partId],
  )
}

/** The other revisions of a part's number. */
export function listOtherRevisions(partId: string): Statement {
  return statement(
    `select o.* from part p join part o on o.organization_id = p.organization_id and o.family_id = p.family_id and o.id <> p.id
where p.id = $1::bigint order by o.id`,
    [partId],
  )
}
