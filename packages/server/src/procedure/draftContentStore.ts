import type { Json } from '@traveler/domain/canonical.ts'
import type { Decimal } from '@traveler/domain/decimal.ts'
import type { Named } from '@traveler/domain/refusalFacts.ts'
import type { RichText } from '@traveler/domain/richText/richText.ts'
import type {
  DatagridColumn,
  DatagridRow,
  FieldDefinition,
  GateDefinition,
} from '@traveler/domain/step/stepDefinition.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A field as it stands in a draft; its validations do not know their functions' names yet. */
export interface DraftField extends Omit<FieldDefinition, 'validations'> {
  readonly validations: readonly { readonly functionId: string; readonly value: Decimal }[]
}

/** A column by its id: its number is its place. */
export interface DraftColumn extends Omit<DatagridColumn, 'number'> {
  readonly id: string
}

export interface DraftRow extends Omit<DatagridRow, 'number' | 'cells'> {
  readonly cells: readonly { readonly columnId: string; readonly value: unknown }[]
}

type Pointer = Pick<
  Row<'step'>,
  | 'id'
  | 'step_key_id'
  | 'occurrence'
  | 'parent_id'
  | 'position'
  | 'required'
  | 'location_id'
  | 'lead_time'
  | 'export_controlled'
>

/** A custom attribute that is set, with its value as JSON. */
export interface DraftAttribute {
  readonly key: string
  readonly type: string
  readonly value: Json
}

/** A step of a draft with all that its definition will hold. */
export interface DraftStepRow
  extends Pointer,
    Pick<Row<'step'>, 'title' | 'type' | 'redo_limit' | 'mandatory'> {
  readonly content: RichText
  readonly fields: readonly DraftField[]
  readonly columns: readonly DraftColumn[]
  readonly rows: readonly DraftRow[]
  readonly gates: readonly GateDefinition[]
  readonly certificates: readonly Named[]
  readonly files: readonly string[]
  readonly parts: readonly {
    readonly mbomItemId: string
    readonly minimumQuantity: Decimal | null
    readonly designator: string | null
  }[]
  readonly attributes: readonly DraftAttribute[]
}

/** A record by id and name, in a definition; null where there is none. */
const named = (alias: string, name: string): string =>
  `case when ${alias}.id is not null then jsonb_build_object('id', ${alias}.id::text, 'name', ${alias}.${name}) end`

const listed = (object: string, order: string, from: string): string =>
  `(select coalesce(jsonb_agg(${object} order by ${order}), '[]') ${from})`

const validations = listed(
  `jsonb_build_object('functionId', v.function_id::text, 'value', v.value::text)`,
  'v.position, v.id',
  'from step_field_validation v where v.organization_id = f.organization_id and v.step_field_id = f.id',
)

const fields = listed(
  `jsonb_build_object('number', f.number, 'name', f.name, 'type', f.type, 'required', f.required,
  'allowNotApplicable', f.allow_not_applicable, 'options', to_jsonb(f.options), 'unit', ${named('u', 'type')},
  'limits', jsonb_build_object('min', f.minimum::text, 'max', f.maximum::text, 'target', f.target::text, 'tolerance', f.tolerance::text),
  'validations', ${validations}, 'outOfRange', f.out_of_range, 'processInformation', f.process_information,
  'concessionRole', ${named('c', 'name')}, 'scope', case when f.per_batch then 'BATCH' else 'PER_UNIT' end,
  'signoffRole', ${named('r', 'name')}, 'verifies', f.verifies, 'assigns', f.assigns, 'peerReviewRequired', f.peer_review_required,
  'helpText', coalesce(f.help_text, ''), 'display', coalesce(f.display, ''), 'part', ${named('p', 'part_number')}, 'partSubtype', null)`,
  'f.position, f.number',
  `from step_field f
  left join unit_of_measurement u on u.organization_id = f.organization_id and u.id = f.unit_id
  left join role c on c.organization_id = f.organization_id and c.id = f.concession_role_id
  left join role r on r.organization_id = f.organization_id and r.id = f.signoff_role_id
  left join part p on p.organization_id = f.organization_id and p.id = f.part_id
  where f.organization_id = s.organization_id and f.step_id = s.id`,
)

const columns = listed(
  `jsonb_build_object('id', g.id::text, 'header', g.header, 'type', g.type, 'options', to_jsonb(g.options),
  'unit', ${named('u', 'type')}, 'signoffRole', ${named('r', 'name')}, 'readOnly', g.read_only)`,
  'g.index, g.id',
  `from datagrid_column g
  left join unit_of_measurement u on u.organization_id = g.organization_id and u.id = g.unit_id
  left join role r on r.organization_id = g.organization_id and r.id = g.signoff_role_id
  where g.organization_id = s.organization_id and g.step_id = s.id`,
)

const cells = listed(
  `jsonb_build_object('columnId', d.column_id::text, 'value', d.value)`,
  'd.column_id',
  'from datagrid_value d where d.organization_id = w.organization_id and d.row_id = w.id and d.value is not null',
)

const rows = listed(
  `jsonb_build_object('required', w.required, 'allowNotApplicable', w.allow_not_applicable, 'cells', ${cells})`,
  'w.index, w.id',
  'from datagrid_row w where w.organization_id = s.organization_id and w.step_id = s.id',
)

const gateRoles = listed(
  `jsonb_build_object('role', jsonb_build_object('id', q."roleId"::text, 'name', coalesce(r.name, '')), 'count', q.count)`,
  'q."roleId"',
  `from jsonb_to_recordset(h.roles) as q ("roleId" bigint, count integer)
  left join role r on r.organization_id = h.organization_id and r.id = q."roleId"`,
)

const gates = listed(
  `jsonb_build_object('kind', h.kind, 'when', h.stands, 'roles', ${gateRoles})`,
  'h.number',
  'from step_gate h where h.organization_id = s.organization_id and h.step_id = s.id',
)

const certificates = listed(
  `jsonb_build_object('id', k.id::text, 'name', k.name)`,
  'k.id::text collate "C"',
  'from certificate_kind k where k.organization_id = s.organization_id and k.id = any(s.certificate_kinds)',
)

const files = listed(
  `encode(a.sha256, 'hex')`,
  'a.sha256',
  `from record_file l join file a on a.organization_id = l.organization_id and a.id = l.file_id
  where l.organization_id = s.organization_id and l.record_id = s.id and a.sha256 is not null`,
)

const parts = listed(
  `jsonb_build_object('mbomItemId', m.mbom_item_id::text, 'minimumQuantity', m.minimum_quantity::text, 'designator', e.value)`,
  'm.id',
  `from step_mbom_item m left join mbom_item_reference_designator e on e.organization_id = m.organization_id and e.id = m.designator_id
  where m.organization_id = s.organization_id and m.step_id = s.id`,
)

const attributes = listed(
  `jsonb_build_object('key', a.key, 'type', a.type, 'value', a.value)`,
  'a.key',
  'from attribute a where a.organization_id = s.organization_id and a.record_id = s.id and a.value is not null',
)

const stepsWithContent = `select s.id, s.procedure_id as of_id, s.standard_step_id, s.step_key_id, s.occurrence, s.parent_id, s.position,
  s.required, s.location_id, s.lead_time, s.export_controlled,
  s.title, s.type, s.redo_limit, s.mandatory, s.content,
  ${fields} as fields,
  ${columns} as columns,
  ${rows} as rows,
  ${gates} as gates,
  ${certificates} as certificates,
  ${files} as files,
  ${parts} as parts,
  ${attributes} as attributes
from step s`

/** All steps of a draft, of a procedure or a standard step, with their content: one statement, whatever their number. */
export function listDraftSteps(draftId: string): Statement {
  return statement(
    `${stepsWithContent} where s.procedure_id = $1::bigint or s.standard_root_id = $1::bigint order by s.id`,
    [draftId],
  )
}

/** A step of a version, with the step of a standard step's version that it is a use of. */
export interface StepOfVersionRow extends DraftStepRow, Pick<Row<'step'>, 'standard_step_id'> {
  readonly of_id: string
}

/** The same of several versions, whatever state they are in. */
export function listStepsOfVersions(procedureIds: readonly string[]): Statement {
  return statement(`${stepsWithContent} where s.procedure_id = any($1::bigint[]) order by s.id`, [
    procedureIds,
  ])
}

/** The dependencies of a version as people drew them. */
export function listDrawnEdges(procedureId: string): Statement {
  return statement(
    `select step_id, upstream_step_id, minimum_lag, maximum_lag from step_edge
where procedure_id = $1::bigint and drawn order by id`,
    [procedureId],
  )
}

/** A dependency found by its version; lags in seconds, null: none. */
export interface DrawnEdgeOfRow
  extends Pick<Row<'step_edge'>, 'step_id' | 'upstream_step_id' | 'minimum_lag' | 'maximum_lag'> {
  readonly of_id: string
}

/** The same of several versions. */
export function listDrawnEdgesOf(procedureIds: readonly string[]): Statement {
  return statement(
    `select procedure_id as of_id, step_id, upstream_step_id, minimum_lag, maximum_lag from step_edge
where procedure_id = any($1::bigint[]) and drawn order by id`,
    [procedureIds],
  )
}
