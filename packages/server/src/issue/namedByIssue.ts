import { type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import type { Transaction } from '../operation/transaction.ts'
import {
  listNamedByIssue,
  listStepsOfIssue,
  type NamedByIssueRow,
  type StepOfIssueRow,
} from './issueStore.ts'

/** What an issue names. Absent or null: nothing. */
export interface Naming {
  readonly runStepId?: string | null | undefined
  readonly mustCloseByRunStepId?: string | null | undefined
  readonly fixPartInventoryId?: string | null | undefined
  readonly assignedToId?: string | null | undefined
  readonly assignedTeamId?: string | null | undefined
  readonly issueDispositionTypeId?: string | null | undefined
  readonly buildRequirementIds?: readonly string[] | undefined
}

/** All that an issue names, found; what does not exist or cannot be named is refused, all at once. */
export interface Named {
  /** The step on which it was found. */
  readonly step: StepOfIssueRow | null
  /** Something of it is under export control. */
  readonly isControlled: boolean
}

/** Two statements in one round trip, however much is named. */
export async function readNamed(
  tx: Transaction,
  naming: Naming,
  unitIds: () => readonly string[],
): Promise<Named> {
  const lines = naming.buildRequirementIds ?? []
  const [steps, found] = await Promise.all([
    tx.read<StepOfIssueRow>(listStepsOfIssue([naming.runStepId, naming.mustCloseByRunStepId])),
    tx.read<NamedByIssueRow>(
      listNamedByIssue([
        naming.fixPartInventoryId,
        naming.assignedToId,
        naming.assignedTeamId,
        naming.issueDispositionTypeId,
        ...lines,
      ]),
    ),
  ])
  const missing = (type: NamedByIssueRow['type'], wanted: string | null | undefined): Refusal | null =>
    !wanted || found.some((one) => one.type === type && one.id === wanted)
      ? null
      : { code: 'NOT_FOUND', type, id: wanted }
  const noStep = (wanted: string | null | undefined): Refusal | null =>
    !wanted || steps.some(({ id }) => id === wanted)
      ? null
      : { code: 'NOT_FOUND', type: 'RunStep', id: wanted }
  const refusals = [
    noStep(naming.runStepId),
    noStep(naming.mustCloseByRunStepId),
    missing('PartInventory', naming.fixPartInventoryId),
    missing('User', naming.assignedToId),
    missing('Team', naming.assignedTeamId),
    missing('IssueDispositionType', naming.issueDispositionTypeId),
    ...lines.map((line) => missing('BuildRequirement', line)),
    ...found.map((one) => whyNotNamed(one, naming)),
    ...found.map((one) => whyNotLine(one, unitIds())),
  ]
  refuseIf(refusals.filter((refusal) => refusal !== null))
  return {
    step: steps.find(({ id }) => id === naming.runStepId) ?? null,
    isControlled: [...steps, ...found].some((row) => row.export_controlled),
  }
}

const retired = {
  User: { field: 'assignedToId', problem: 'is deactivated', remedy: 'Assign somebody else.' },
  Team: { field: 'assignedTeamId', problem: 'is archived', remedy: 'Assign another team.' },
  IssueDispositionType: {
    field: 'issueDispositionTypeId',
    problem: 'is turned off',
    remedy: 'Choose another disposition, or turn it on again.',
  },
} as const

function whyNotNamed(one: NamedByIssueRow, naming: Naming): Refusal | null {
  if (one.active || one.type === 'PartInventory' || one.type === 'BuildRequirement') return null
  const words = retired[one.type]
  return naming[words.field] === one.id ? { code: 'INVALID_INPUT', ...words } : null
}

function whyNotLine(one: NamedByIssueRow, unitIds: readonly string[]): Refusal | null {
  if (one.type !== 'BuildRequirement') return null
  const field = 'buildRequirementIds'
  if (!unitIds.includes(one.unit_id ?? ''))
    return {
      code: 'INVALID_INPUT',
      field,
      problem: `${one.id} is a line of a unit that the issue is not about`,
      remedy: 'Name lines of its units only.',
    }
  return one.active
    ? null
    : {
        code: 'INVALID_INPUT',
        field,
        problem: `${one.id} is a line that the unit is asked for no longer`,
        remedy: 'Leave it out.',
      }
}
