// What the API tells of a run, as the rules of the floor know it: so that the screen asks the rules themselves.

import { type Decimal, parseDecimal } from '@traveler/domain/decimal.ts'
import type { GateApproval } from '@traveler/domain/gate/gateState.ts'
import { type HoldKind, holdKinds } from '@traveler/domain/hold/hold.ts'
import { isRefusal } from '@traveler/domain/refusal.ts'
import type { RunLife } from '@traveler/domain/runLife/runLife.ts'
import type { RunAround } from '@traveler/domain/runStep/availableToWork.ts'
import { type RunStepNode, treeOf } from '@traveler/domain/runStep/runStepNode.ts'
import { type RunStepStatus, runStepStatuses } from '@traveler/domain/runStep/runStepStatus.ts'
import { type EnteredValue, notApplicable } from '@traveler/domain/runStepField/fieldValue.ts'
import type { RecordedStep } from '@traveler/domain/runStepField/missingFields.ts'
import { parseFieldValue } from '@traveler/domain/runStepField/parseFieldValue.ts'
import { cellKey } from '@traveler/domain/step/gridPlace.ts'
import {
  type FieldDefinition,
  type FieldType,
  fieldTypes,
  type GateDefinition,
  type OutOfRangePolicy,
  plainColumn,
  plainField,
  plainRow,
  type StepDefinition,
} from '@traveler/domain/step/stepDefinition.ts'
import { words } from '../../components/words.ts'
import type {
  CellView,
  FieldView,
  GateView,
  GridColumnView,
  GridRowView,
  RunView,
  StepView,
} from '../../generated/documents.ts'

export type { CellView, FieldView, GateView, GridColumnView, GridRowView, RunView, StepView }

/** The life of the run: open, held, completed, canceled. Who held it is not told; the server knows. */
export function lifeOf(run: RunView): RunLife {
  const { id, canceledAt, completedAt, heldAt } = run
  const hold =
    heldAt === null ? null : { kind: holdKind(run.holdKind), reason: run.holdReason ?? '', causedBy: '' }
  return { id, canceledAt, completedAt, heldAt, hold }
}

/** What stands around each step, for the rule that says whether it is available to work. */
export function aroundOf(run: RunView): RunAround {
  return {
    run: lifeOf(run),
    steps: treeOf(stepsOf(run).map(nodeOf)),
    isUnitOnQualityHold: run.partInventory?.qualityHold ?? false,
    isReworkOrdered: false,
    stops: run.stops,
    now: new Date().toISOString(),
  }
}

export function nodeOf(step: StepView): RunStepNode {
  return {
    id: step.id,
    number: step.number,
    title: step.title,
    parentId: step.parentId,
    required: step.required,
    status: statusOf(step),
    isHeading: step.isHeading ?? false,
    upstream: listOf(step.upstream).map((edge) => ({
      upstreamStepId: edge.upstreamStepId,
      minimumLagSeconds: edge.minimumLag,
      maximumLagSeconds: edge.maximumLag,
    })),
    finishedAt: step.endTime,
  }
}

/** The API's enum knows one state more, which is never given. */
export function statusOf(step: StepView): RunStepStatus {
  return runStepStatuses.find((status) => status === step.status) ?? 'TODO'
}

/** A list without the gaps that the API's types allow. */
export function listOf<One>(list: readonly (One | null)[] | null | undefined): readonly One[] {
  return (list ?? []).filter((one) => one !== null)
}

export const stepsOf = (run: RunView): readonly StepView[] => listOf(run.steps)
export const fieldsOf = (step: StepView): readonly FieldView[] => listOf(step.fields)
export const columnsOf = (step: StepView): readonly GridColumnView[] =>
  step.datagridColumns.edges.flatMap((edge) => edge?.node ?? [])
export const rowsOf = (step: StepView): readonly GridRowView[] =>
  step.datagridRows.edges.flatMap((edge) => edge?.node ?? [])
export const gatesOf = (step: StepView): readonly GateView[] => listOf(step.gates)

/** The type as the rules know it: the API calls people and parts ION. */
export function fieldTypeOf(field: Pick<FieldView, 'type' | 'allowedIonType'>): FieldType {
  if (field.type === 'ION') return field.allowedIonType === 'PARTS' ? 'PART' : 'USER'
  return fieldTypes.find((type) => type === field.type) ?? 'STRING'
}

export function definitionOf(field: FieldView): FieldDefinition {
  return {
    ...plainField,
    number: field.number,
    name: field.name,
    type: fieldTypeOf(field),
    required: field.required ?? false,
    allowNotApplicable: field.allowNotApplicable,
    options: listOf(field.options),
    unit: field.unit === null ? null : { id: '', name: field.unit },
    limits: {
      min: decimalOrNull(field.minimum),
      max: decimalOrNull(field.maximum),
      target: decimalOrNull(field.target),
      tolerance: decimalOrNull(field.tolerance),
    },
    validations: listOf(field.validations).flatMap(({ functionId, functionName, limit }) => {
      const value = decimalOrNull(limit)
      return value === null ? [] : [{ functionId, functionName, value }]
    }),
    outOfRange: policies.find((policy) => policy === field.outOfRange) ?? 'BLOCK',
    scope: field.perBatch ? 'BATCH' : 'PER_UNIT',
    signoffRole: roleOf(field),
    verifies: field.verifies,
    peerReviewRequired: field.peerReviewRequired,
    helpText: field.helpText ?? '',
  }
}

function roleOf({
  signoffRoleId: id,
  signoffRoleName: name,
}: Pick<FieldView, 'signoffRoleId' | 'signoffRoleName'>): FieldDefinition['signoffRole'] {
  return id === null ? null : { id, name: name ?? '' }
}

/** What is recorded in a field, as the rules know values. */
export function recordedValue(field: FieldView): EnteredValue {
  if (field.notApplicable) return notApplicable
  if (field.value === null || field.type === 'SIGNOFF') return null
  const value = parseFieldValue(definitionOf(field), field.value)
  return isRefusal(value) ? null : value
}

/** What is recorded in a step: the attempt that counts. */
export function recordedOf(step: StepView): RecordedStep {
  const fields = fieldsOf(step)
  return {
    values: new Map(fields.map((field) => [field.number, recordedValue(field)])),
    cells: new Map(rowsOf(step).flatMap((row) => cellsOf(step, row))),
    signedFields: new Set(fields.filter((field) => field.signature !== null).map((field) => field.number)),
    signedCells: new Set(rowsOf(step).flatMap((row) => signedIn(step, row))),
  }
}

/** The numbers of the fields whose value out of range was accepted under concession. */
export function acceptedIn(step: StepView): ReadonlySet<number> {
  return new Set(fieldsOf(step).flatMap(({ acceptance, number }) => (acceptance === null ? [] : [number])))
}

/** An issue was raised on the step in the attempt that counts (rule 14). */
export const hasIssue = (step: StepView): boolean =>
  (step.issues ?? []).some(({ runStepAttempt }) => runStepAttempt === step.attempt)

/** Work that was done on paper in the attempt that counts, as far as it stands. */
export function lateIn(step: StepView): StepView['lateEntries'] {
  return step.lateEntries.filter((entry) => entry.attempt === step.attempt && entry.withdrawnAt === null)
}

/** What is recorded in a row of the grid, by `row:column`. */
function cellsOf(step: StepView, row: GridRowView): [string, EnteredValue][] {
  return columnsOf(step).map((column, nth) => {
    const key = cellKey({ row: row.index + 1, column: column.index + 1 })
    return [key, recordedValue(cellField({ column, row, cell: row.values[nth] }))]
  })
}

function signedIn(step: StepView, row: GridRowView): readonly string[] {
  return columnsOf(step).flatMap((column, nth) =>
    row.values[nth]?.signature ? [cellKey({ row: row.index + 1, column: column.index + 1 })] : [],
  )
}

/** The grid of a step as the rules know it. */
export function gridOf(step: StepView): Pick<StepDefinition, 'columns' | 'rows'> {
  const columns = columnsOf(step)
  return {
    columns: columns.map((column) => ({
      ...plainColumn,
      number: column.index + 1,
      header: column.header,
      type: fieldTypeOf(column),
      options: listOf(column.options),
      readOnly: column.readOnly,
      signoffRole: roleOf(column),
    })),
    rows: rowsOf(step).map((row) => ({
      ...plainRow,
      number: row.index + 1,
      required: row.required,
      allowNotApplicable: row.allowNotApplicable,
      cells: row.given.flatMap((value, nth) =>
        value === null ? [] : [{ column: (columns[nth]?.index ?? 0) + 1, value }],
      ),
    })),
  }
}

export interface CellPlace {
  readonly column: GridColumnView
  readonly row: GridRowView
  readonly cell: CellView | undefined
}

/** A cell as a field: what is recorded there is judged, typed and saved alike. */
export function cellField({ column, row, cell }: CellPlace): FieldView {
  return {
    ...blankField,
    id: cell?.id ?? '',
    _etag: cell?._etag ?? null,
    _updated: cell?._updated ?? null,
    name: words.grid.cell(row.index + 1, column.header),
    type: column.type,
    allowedIonType: column.allowedIonType,
    allowNotApplicable: row.allowNotApplicable,
    options: column.options,
    unit: column.unit,
    value: cell?.value ?? null,
    fileAttachment: cell?.fileAttachment ?? null,
    notApplicable: cell?.notApplicable ?? false,
    signoffRoleId: column.signoffRoleId,
    signoffRoleName: column.signoffRoleName,
    signature: cell?.signature ?? null,
    signatures: cell?.signatures ?? null,
    shownDigest: cell?.shownDigest ?? null,
    updatedBy: cell?.updatedBy ?? null,
  }
}

const blankField = {
  number: 0,
  required: false,
  perBatch: false,
  minimum: null,
  maximum: null,
  target: null,
  tolerance: null,
  outOfRange: 'BLOCK',
  helpText: null,
  peerReviewRequired: false,
  verifies: null,
  partId: null,
  validations: null,
  acceptance: null,
} as const

export function gateDefinitionOf(gate: GateView): GateDefinition {
  return {
    kind: gateKinds.find((kind) => kind === gate.kind) ?? 'APPROVAL',
    when: gate.stands === 'BEFORE_START' ? 'BEFORE_START' : 'BEFORE_COMPLETION',
    roles: gate.roles.flatMap((role) =>
      role === null ? [] : [{ role: { id: role.roleId, name: role.roleName }, count: role.count }],
    ),
  }
}

/** The decisions at a gate that stand. Which role a place was filled in is known by name. */
export function approvalsOf(gate: GateView): readonly GateApproval[] {
  return listOf(gate.approvals)
    .filter((approval) => approval.voidedAt === null)
    .map(({ id, signerId, roleName, decision }) => ({
      id,
      userId: signerId,
      roleId: gate.roles.find((role) => role?.roleName === roleName)?.roleId ?? '',
      decision: decision === 'REJECTED' ? 'REJECTED' : 'APPROVED',
    }))
}

/** Who started, recorded or signed in a step. */
export function workersOf(step: StepView): readonly string[] {
  const people = fieldsOf(step).flatMap((field) => [
    field.updatedBy?.id,
    ...listOf(field.signatures).map(({ signerId }) => signerId),
  ])
  const late = lateIn(step).map((entry) => entry.performedBy?.id)
  return [...new Set([step.startedBy?.id, ...people, ...late].filter((id) => id !== undefined))]
}

export function holdKind(kind: string | null): HoldKind {
  return holdKinds.find((one) => one === kind) ?? 'PRODUCTION'
}

const policies: readonly OutOfRangePolicy[] = ['BLOCK', 'REQUIRE_ISSUE', 'CONCESSION']
const gateKinds = ['APPROVAL', 'HOLD_POINT', 'WITNESS_POINT'] as const

function decimalOrNull(digits: string | null): Decimal | null {
  const decimal = digits === null ? null : parseDecimal(digits)
  return typeof decimal === 'string' ? decimal : null
}
