import { type IssueField, whyNotEditIssue } from '@traveler/domain/issue/whyNotEditIssue.ts'
import { refuseIf } from '@traveler/domain/refusal.ts'
import { type Change, deleteRows, insertRows } from '../operation/change.ts'
import type { Operation } from '../operation/operation.ts'
import type { Transaction } from '../operation/transaction.ts'
import { type IssueUpdate, issueUpdate } from './issueInput.ts'
import {
  type IssueLineRow,
  type IssueSiblingStepRow,
  listLinesOfIssue,
  listSiblingsOfIssue,
  lockIssue,
} from './issueStore.ts'
import { appendIssue, type IssueWork, isDecidedOn, readIssueWork } from './issueWork.ts'
import { readNamed } from './namedByIssue.ts'

/** Say what was found, where, what should have been, and who sees to it. */
export const updateIssue: Operation<IssueUpdate> = {
  name: 'updateIssue',
  permission: 'UpdateIssue',
  input: issueUpdate,
  lock: (input) =>
    lockIssue(input.id, [], [input.assignedToId, input.assignedTeamId, input.fixPartInventoryId]),
  async perform(tx, input) {
    const [work, stood, siblings] = await Promise.all([
      readIssueWork(tx, input),
      tx.read<IssueLineRow>(listLinesOfIssue(input.id)),
      tx.read<IssueSiblingStepRow>(listSiblingsOfIssue(input.id)),
    ])
    const { issue } = work
    refuseIf(whyNotEditIssue(fieldsOf(input), issue.status, isDecidedOn(issue)))
    const named = await readNamed(tx, input, () => work.units.units.map(({ id }) => id))
    if (named.isControlled && !issue.export_controlled) {
      refuseIf({
        code: 'INVALID_INPUT',
        field: 'id',
        problem: 'The issue is not under export control, and what it would name is',
        remedy: 'Raise an issue of its own for that.',
      })
    }
    await appendIssue(tx, work, {
      type: 'ISSUE_UPDATED',
      set: changedColumns(input, work, named.step),
      changes: [
        ...(await lineChanges(tx, work, input.buildRequirementIds, stood)),
        ...partedSiblings(input, work, siblings),
      ],
    })
    return { issueId: issue.id }
  },
}

function fieldsOf(input: IssueUpdate): IssueField[] {
  const fields: (IssueField | null)[] = [
    input.title === undefined ? null : 'title',
    input.causeCondition === undefined ? null : 'causeCondition',
    input.expectedCondition === undefined ? null : 'expectedCondition',
    input.runStepId === undefined ? null : 'runStepId',
    input.mustCloseByRunStepId === undefined ? null : 'mustCloseByRunStepId',
    input.fixPartInventoryId === undefined ? null : 'fixPartInventoryId',
    input.assignedToId === undefined && input.assignedTeamId === undefined ? null : 'assignedTo',
    input.buildRequirementIds === undefined ? null : 'buildRequirementIds',
  ]
  return fields.filter((field) => field !== null)
}

function changedColumns(
  input: IssueUpdate,
  { issue }: IssueWork,
  step: { readonly id: string; readonly run_id: string; readonly attempt: number } | null,
) {
  const kept = <Value>(sent: Value | undefined, stored: Value): Value => (sent === undefined ? stored : sent)
  const found =
    input.runStepId === undefined
      ? {}
      : {
          run_id: step?.run_id ?? null,
          run_step_id: step?.id ?? null,
          run_step_attempt: step?.attempt ?? null,
        }
  return {
    title: input.title ?? issue.title,
    cause_condition: kept(input.causeCondition, issue.cause_condition),
    expected_condition: kept(input.expectedCondition, issue.expected_condition),
    must_close_by_run_step_id: kept(input.mustCloseByRunStepId, issue.must_close_by_run_step_id),
    fix_part_inventory_id: kept(input.fixPartInventoryId, issue.fix_part_inventory_id),
    assigned_to_id: kept(input.assignedToId, issue.assigned_to_id),
    assigned_team_id: kept(input.assignedTeamId, issue.assigned_team_id),
    ...found,
  }
}

/** Where it was found on another step after all, the siblings of the former one are not meant. */
function partedSiblings(
  { runStepId }: IssueUpdate,
  { issue }: IssueWork,
  siblings: readonly IssueSiblingStepRow[],
): readonly Change[] {
  if (runStepId === undefined || runStepId === issue.run_step_id || siblings.length === 0) return []
  const keys = siblings.map(({ id }) => ({ id }))
  return [deleteRows('issue_sibling_step', keys)]
}

/** The lines that it names from now on are these; absent: as before. */
async function lineChanges(
  tx: Transaction,
  { issue }: IssueWork,
  wanted: readonly string[] | undefined,
  stood: readonly IssueLineRow[],
) {
  if (wanted === undefined) return []
  const added = wanted.filter((line) => !stood.some((row) => row.build_requirement_id === line))
  const gone = stood.filter((row) => !wanted.includes(row.build_requirement_id))
  const ids = await tx.newIds(added.length)
  const rows = added.map((line, nth) => ({
    id: ids[nth] ?? '',
    issue_id: issue.id,
    build_requirement_id: line,
    export_controlled: issue.export_controlled,
  }))
  return [
    ...(rows.length > 0 ? [insertRows('issue_build_requirement', rows)] : []),
    ...(gone.length > 0
      ? [
          deleteRows(
            'issue_build_requirement',
            gone.map(({ id }) => ({ id })),
          ),
        ]
      : []),
  ]
}
