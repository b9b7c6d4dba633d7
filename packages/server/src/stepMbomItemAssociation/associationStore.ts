import { parseQuantity } from '@traveler/domain/decimal.ts'
import type { AssignableLine, AssignedPart } from '@traveler/domain/mbom/assignParts.ts'
import { accepted } from '@traveler/domain/refusal.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A part of a BOM line that goes in at a step. Etag and who wrote it when: operations write them all. */
export interface AssociationRow extends Row<'step_mbom_item'> {
  readonly etag: string
  readonly created_at: string
  readonly updated_at: string
}

export function loadAssociations(ids: readonly string[]): Statement {
  return statement('select * from step_mbom_item where id = any($1::bigint[])', [ids])
}

const listed = (owner: string): string =>
  `select *, ${owner} as of_id from step_mbom_item where ${owner} = any($1::bigint[]) order by id`

export function listAssociationsOfSteps(stepIds: readonly string[]): Statement {
  return statement(listed('step_id'), [stepIds])
}

export function listAssociationsOfItems(itemIds: readonly string[]): Statement {
  return statement(listed('mbom_item_id'), [itemIds])
}

export function listAssociationsOfDesignators(designatorIds: readonly string[]): Statement {
  return statement(listed('designator_id'), [designatorIds])
}

/** A part at a step, as the rules know it: its line by parts and part numbers. */
export interface AssignedRow {
  readonly id: string
  readonly of_id: string
  readonly line_id: string
  readonly parent_family_id: string
  readonly part_id: string
  readonly part_family_id: string
  readonly minimum_quantity: string | null
  readonly designator: string | null
}

const assigned = `a.id, a.mbom_item_id as line_id, o.family_id as parent_family_id, i.part_id, p.family_id as part_family_id,
  a.minimum_quantity, d.value as designator`
const assignedFrom = `join mbom_item i on i.organization_id = a.organization_id and i.id = a.mbom_item_id
join part o on o.organization_id = i.organization_id and o.id = i.parent_id
join part p on p.organization_id = i.organization_id and p.id = i.part_id
left join mbom_item_reference_designator d on d.organization_id = a.organization_id and d.id = a.designator_id`
const atSteps = `join step_mbom_item a on a.organization_id = s.organization_id and a.step_id = s.id
${assignedFrom}`

/** The parts at all steps of procedure versions. */
export function listAssignedOfProcedures(procedureIds: readonly string[]): Statement {
  return statement(
    `select s.procedure_id as of_id, ${assigned} from step s
${atSteps} where s.procedure_id = any($1::bigint[]) order by a.id`,
    [procedureIds],
  )
}

/** The parts at all steps of the version that a step is of. */
export function listAssignedBeside(stepId: string): Statement {
  return statement(
    `select s.procedure_id as of_id, ${assigned} from step own
join step s on s.organization_id = own.organization_id and s.procedure_id = own.procedure_id
${atSteps} where own.id = $1::bigint order by a.id`,
    [stepId],
  )
}

/** The same of the version that an association is of. */
export function listAssignedBesideOf(associationId: string): Statement {
  return statement(
    `select s.procedure_id as of_id, ${assigned} from step_mbom_item own
join step os on os.organization_id = own.organization_id and os.id = own.step_id
join step s on s.organization_id = os.organization_id and s.procedure_id = os.procedure_id
${atSteps} where own.id = $1::bigint order by a.id`,
    [associationId],
  )
}

/** The parts that run steps `r` take: what they execute is a frozen version, which nobody changes. */
function assignedToRunSteps(condition: string): string {
  return `select r.id as of_id, ${assigned} from run_step r
join step_mbom_item a on a.organization_id = r.organization_id and a.step_id = r.step_id
${assignedFrom} where ${condition} order by a.id`
}

/** The parts at all steps of a run. */
export function listAssignedOfRun(runId: string): Statement {
  return statement(assignedToRunSteps('r.run_id = $1::bigint'), [runId])
}

/** The same of the run that a step is of. */
export function listAssignedOfSameRun(runStepId: string): Statement {
  return statement(assignedToRunSteps('r.run_id = (select run_id from run_step where id = $1::bigint)'), [
    runStepId,
  ])
}

export function listAssignedOfRunSteps(runStepIds: readonly string[]): Statement {
  return statement(assignedToRunSteps('r.id = any($1::bigint[])'), [runStepIds])
}

export function assignedPart(row: Omit<AssignedRow, 'id' | 'of_id'>): AssignedPart {
  return {
    lineId: row.line_id,
    parentFamilyId: row.parent_family_id,
    partId: row.part_id,
    partFamilyId: row.part_family_id,
    minimum: accepted(parseQuantity(row.minimum_quantity ?? '0')),
    designator: row.designator,
  }
}

/** A BOM line that is assigned to steps, as the rules know it. */
export interface AssignableRow {
  readonly line_id: string
  readonly export_controlled: boolean
  readonly parent_family_id: string
  readonly part_id: string
  readonly part_family_id: string
  readonly part_number: string
  readonly quantity: string
  readonly designators: readonly string[]
}

const assignable = `select i.id as line_id, i.export_controlled, o.family_id as parent_family_id,
  i.part_id, p.family_id as part_family_id, p.part_number, i.quantity,
  array(select d.value from mbom_item_reference_designator d
    where d.organization_id = i.organization_id and d.mbom_item_id = i.id order by d.position, d.id) as designators
from mbom_item i
join part o on o.organization_id = i.organization_id and o.id = i.parent_id
join part p on p.organization_id = i.organization_id and p.id = i.part_id`

export function loadAssignable(itemId: string): Statement {
  return statement(`${assignable} where i.id = $1::bigint`, [itemId])
}

export function loadAssignableOf(associationId: string): Statement {
  return statement(
    `${assignable} where i.id = (select mbom_item_id from step_mbom_item where id = $1::bigint)`,
    [associationId],
  )
}

/**
 * The lines that a procedure version builds: of the released mBOM, or of the draft while none is released, of each part that
 * is linked to it and of each of which it takes lines.
 */
export function listAssignableOfProcedure(procedureId: string): Statement {
  return statement(
    `${assignable} where i.mbom_id in (
  select distinct on (b.part_id) b.id from mbom b where b.status <> 'ARCHIVED' and b.part_id in (
    select l.part_id from procedure v join part_procedure l on l.organization_id = v.organization_id
      and l.procedure_family_id = v.family_id where v.id = $1::bigint
    union select taken.parent_id from step s
      join step_mbom_item a on a.organization_id = s.organization_id and a.step_id = s.id
      join mbom_item taken on taken.organization_id = a.organization_id and taken.id = a.mbom_item_id
      where s.procedure_id = $1::bigint)
  order by b.part_id, (b.status = 'RELEASED') desc, b.version desc)
order by o.part_number, i.position, i.id`,
    [procedureId],
  )
}

export function assignableLine(row: AssignableRow): AssignableLine {
  return {
    lineId: row.line_id,
    parentFamilyId: row.parent_family_id,
    partId: row.part_id,
    partFamilyId: row.part_family_id,
    partNumber: row.part_number,
    quantity: accepted(parseQuantity(row.quantity)),
    designators: row.designators,
  }
}

/** Locks the procedure of a step, and relies on the BOM of a line. */
export function lockStepWithLine(stepId: string, itemId: string): Statement {
  return statement(
    `select * from lock_streams(array(select procedure_id from step where id = $1::bigint),
  array(select mbom_id from mbom_item where id = $2::bigint))`,
    [stepId, itemId],
  )
}

/** Locks the procedure of an association's step, and relies on the BOM of its line. */
export function lockAssociation(id: string): Statement {
  return statement(
    `select * from lock_streams(
  array(select s.procedure_id from step_mbom_item a join step s on s.organization_id = a.organization_id and s.id = a.step_id
    where a.id = $1::bigint),
  array(select i.mbom_id from step_mbom_item a join mbom_item i on i.organization_id = a.organization_id
    and i.id = a.mbom_item_id where a.id = $1::bigint))`,
    [id],
  )
}

/** An association with the procedure version that it is of. */
export interface AssociationToChangeRow extends AssociationRow {
  readonly procedure_id: string
  readonly procedure_status: Row<'procedure'>['status']
  readonly designator: string | null
}

export function loadAssociationToChange(id: string): Statement {
  return statement(
    `select a.*, v.id as procedure_id, v.status as procedure_status, d.value as designator from step_mbom_item a
join step s on s.organization_id = a.organization_id and s.id = a.step_id
join procedure v on v.organization_id = s.organization_id and v.id = s.procedure_id
left join mbom_item_reference_designator d on d.organization_id = a.organization_id and d.id = a.designator_id
where a.id = $1::bigint`,
    [id],
  )
}
