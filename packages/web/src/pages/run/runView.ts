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
import {
  type FieldDefinition,
  type FieldType,
  fieldTypes,
  type GateDefinition,
  type OutOfRangePolicy,
  plainField,
} from '@traveler/domain/step/stepDefinition.ts'
import type { FieldView, GateView, RunView, StepView } from '../../generated/documents.ts'

export type { FieldView, GateView, RunView, StepView }

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
    signoffRole:
      field.signoffRoleId === null ? null : { id: field.signoffRoleId, name: field.signoffRoleName ?? '' },
    verifies: field.verifies,
    peerReviewRequired: field.peerReviewRequired,
    helpText: field.helpText ?? '',
  }
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
    cells: new Map(),
    signedFields: new Set(fields.filter((field) => field.signature !== null).map((field) => field.number)),
  }
}

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
  return [...new Set([step.startedBy?.id, ...people].filter((id) => id !== undefined))]
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
