import type { EvidenceSignature } from '@traveler/domain/evidence/evidencePack.ts'
import type { FoundInStep } from '@traveler/domain/evidence/missingEvidence.ts'
import { acceptsFailedStep, type DispositionKind } from '@traveler/domain/issue/disposition.ts'
import type { IssueStatus } from '@traveler/domain/issue/issueStatus.ts'
import { rolesThatWouldSign, rolesToApproveSkip } from '@traveler/domain/runStep/skipConcession.ts'
import type { ValueOutOfRange } from '@traveler/domain/runStep/whyNotCompleteRunStep.ts'
import { type FieldValue, notApplicable } from '@traveler/domain/runStepField/fieldValue.ts'
import { missingFields, missingSignOffs } from '@traveler/domain/runStepField/missingFields.ts'
import { valuesOutOfRange } from '@traveler/domain/runStepField/valuesOutOfRange.ts'
import { cellKey } from '@traveler/domain/step/gridPlace.ts'
import type { StepDefinition } from '@traveler/domain/step/stepDefinition.ts'
import { skipApproved } from '../runStep/stepConcession.ts'
import { acceptedMeaning, type ReadingRow, type StepRead } from './evidenceSteps.ts'

/** An issue that was found on a step, as its values meet it. */
export interface IssueOnStep {
  readonly stepId: string
  readonly attempt: number
  readonly status: IssueStatus
  readonly kind: DispositionKind | null
}

/** What the rules that complete a step still find missing in it. `issues`: those that were found on it. */
export function foundInStep(step: StepRead, issues: readonly IssueOnStep[]): FoundInStep {
  const { row, definition } = step
  const { values, cells, signedFields, signedCells, standing } = recordedIn(step)
  const own = issues.filter(({ attempt }) => attempt === row.attempt)
  // A step that an issue accepted stands as it is (rule 9).
  const isAccepted =
    row.status === 'COMPLETE' && own.some(({ status, kind }) => acceptsFailedStep(status, kind))
  const recorded = { values, cells, signedFields, signedCells }
  const approvals = standing.filter(({ meaning }) => meaning === skipApproved)
  const isSkipped = row.status === 'CANCELED' && row.required && row.skipped_by !== null
  return {
    stepId: row.id,
    missingFields: isAccepted ? [] : missingFields(definition, recorded),
    missingSignOffs: isAccepted ? [] : missingSignOffs(definition, recorded),
    outOfRange: isAccepted
      ? []
      : outOfRangeOf(step)
          .filter(
            ({ isConcessionApproved, policy }) =>
              !isConcessionApproved && !(policy === 'REQUIRE_ISSUE' && own.length > 0),
          )
          .map(({ name }) => name),
    verifyAfterReopening: row.verify_after_reopening,
    isAccepted,
    skipRolesMissing: isSkipped ? missingRoles(definition, approvals) : [],
  }
}

/** The values of the attempt that counts that are out of range, accepted or not. */
export function outOfRangeOf(step: StepRead): readonly ValueOutOfRange[] {
  const { values, standing } = recordedIn(step)
  const accepted = new Set(
    standing.flatMap((one) =>
      one.meaning === acceptedMeaning && one.fieldNumber !== null ? [one.fieldNumber] : [],
    ),
  )
  return valuesOutOfRange(step.definition.fields, values, accepted)
}

/** What the attempt that counts holds. */
function recordedIn({ row, readings, signatures }: StepRead) {
  const current = readings.filter((one) => one.isCurrent && one.attempt === row.attempt)
  const standing = signatures.filter((one) => one.attempt === row.attempt && one.voidedAt === null)
  return {
    standing,
    values: new Map(
      current.flatMap((one) => (one.field === null ? [] : [[one.field, fieldValueOf(one)] as const])),
    ),
    cells: new Map(
      current.flatMap((one) =>
        one.row === null || one.column === null
          ? []
          : [[cellKey({ row: one.row, column: one.column }), fieldValueOf(one)] as const],
      ),
    ),
    signedCells: new Set(
      standing.flatMap(({ row, column }) =>
        row === null || column === null ? [] : [cellKey({ row, column })],
      ),
    ),
    signedFields: new Set(
      standing.flatMap((one) =>
        one.fieldNumber === null || one.meaning === acceptedMeaning ? [] : [one.fieldNumber],
      ),
    ),
  }
}

function missingRoles(
  definition: StepDefinition,
  approvals: readonly EvidenceSignature[],
): readonly string[] {
  const roles = rolesThatWouldSign(definition)
  const given = approvals.map((one) => ({
    signerId: one.signerId,
    roleId: roles.find(({ name }) => name === one.role)?.id ?? null,
  }))
  return rolesToApproveSkip(roles, given, null).map(({ name }) => name)
}

function fieldValueOf({ value, notApplicable: isNot }: ReadingRow): FieldValue {
  if (isNot) return notApplicable
  // Written from a value that the rules gave, alone.
  return value as FieldValue
}
