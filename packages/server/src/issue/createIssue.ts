import { inventoryName } from '@traveler/domain/partInventory/inventoryName.ts'
import { accepted, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { plainText } from '@traveler/domain/richText/plainText.ts'
import { planSiblings } from '@traveler/domain/runBatch/siblingScope.ts'
import type { Operation } from '../operation/operation.ts'
import type { Transaction } from '../operation/transaction.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { listSiblingsOfRunSteps, type SiblingRow } from '../runBatch/siblingStore.ts'
import { appendIssue, type FoundToo } from './appendIssue.ts'
import { type NewIssueInput, newIssueInput } from './issueInput.ts'
import { listUnitsToLink, lockNewIssue, type StepOfIssueRow, type UnitOfIssueRow } from './issueStore.ts'
import { readNamed } from './namedByIssue.ts'

/**
 * Raise an issue: from a step, about units, or about nothing in particular. From a step without a unit it is about the
 * unit of its run, and of the runs of siblings that are named: it was found on their steps too. What lies in stock is held at once; what is in work, built in or scrapped is held when that is asked for.
 */
export const createIssue: Operation<NewIssueInput> = {
  name: 'createIssue',
  permission: 'CreateIssue',
  input: newIssueInput,
  lock: (input) =>
    lockNewIssue(
      input.partInventoryIds,
      [input.runStepId ?? null, input.mustCloseByRunStepId ?? null, ...input.siblingIds],
      [
        input.assignedToId ?? null,
        input.assignedTeamId ?? null,
        input.fixPartInventoryId ?? null,
        input.issueDispositionTypeId ?? null,
      ],
    ),
  async perform(tx, input) {
    const { partInventoryIds, buildRequirementIds, siblingIds } = input
    const stepIds = [...(input.runStepId ? [input.runStepId] : []), ...siblingIds]
    let units: readonly UnitOfIssueRow[] = []
    const reading = tx.read<UnitOfIssueRow>(listUnitsToLink(partInventoryIds, stepIds))
    const naming = Promise.all([
      reading.then((rows) => {
        units = rows
      }),
      readNamed(tx, input, () => units.map(({ id }) => id)),
      tx.newIds(1 + Math.max(partInventoryIds.length, stepIds.length) + buildRequirementIds.length),
      readFoundToo(tx, input),
    ])
    const [, named, ids, siblings] = await naming
    const missing = partInventoryIds.map((id) => whyNotFound('PartInventory', id, units))
    refuseIf(missing.filter((refusal) => refusal !== null))
    const issueId = await appendIssue(tx, {
      ids,
      units,
      holdUnits: input.holdUnits ?? null,
      lines: buildRequirementIds,
      siblings,
      isControlled: named.isControlled || siblings.some(({ step }) => step.export_controlled),
      said: writtenIn(tx, { input, units, step: named.step }),
    })
    return { issueId }
  },
}

/** The siblings of its step on which the issue was found too: they are worked with it now. */
async function readFoundToo(
  tx: Transaction,
  { runStepId = null, siblingIds }: NewIssueInput,
): Promise<readonly FoundToo[]> {
  if (siblingIds.length === 0) return []
  if (runStepId === null) throw new Refused(siblingsOfNoStep)
  const [siblings, ids] = await Promise.all([
    tx.read<SiblingRow>(listSiblingsOfRunSteps([runStepId])),
    tx.newIds(siblingIds.length),
  ])
  const found = accepted(planSiblings({ act: 'other', siblingIds }, siblings))
  return found.map((step, nth) => ({ linkId: ids[nth] ?? '', step }))
}

const siblingsOfNoStep = {
  code: 'INVALID_INPUT',
  field: 'siblingIds',
  problem: 'are siblings of no step',
  remedy: 'Name the step on which it was found: runStepId.',
} as const

interface Raised {
  readonly input: NewIssueInput
  readonly units: readonly UnitOfIssueRow[]
  readonly step: StepOfIssueRow | null
}

/** What the row of an issue says that is raised by a person. */
function writtenIn(tx: Transaction, { input, units, step }: Raised) {
  const isDispositioned = Boolean(input.issueDispositionTypeId ?? input.disposition)
  return {
    title: input.title ?? defaultTitle(input, units),
    cause_condition: input.causeCondition ?? null,
    expected_condition: input.expectedCondition ?? null,
    disposition: input.disposition ?? null,
    issue_disposition_type_id: input.issueDispositionTypeId ?? null,
    run_id: step?.run_id ?? null,
    run_step_id: step?.id ?? null,
    run_step_attempt: step?.attempt ?? null,
    must_close_by_run_step_id: input.mustCloseByRunStepId ?? null,
    fix_part_inventory_id: input.fixPartInventoryId ?? null,
    assigned_to_id: input.assignedToId ?? null,
    assigned_team_id: input.assignedTeamId ?? null,
    dispositioned_by: isDispositioned ? tx.caller.userId : null,
  }
}

/** Whoever writes no title has said what is wrong, or of what. */
function defaultTitle({ causeCondition }: NewIssueInput, units: readonly UnitOfIssueRow[]): string {
  const [line = ''] = plainText(causeCondition ?? [])
    .trim()
    .split('\n')
  if (line !== '') return line.length <= 80 ? line : `${[...line].slice(0, 79).join('')}…`
  const [unit] = units
  return unit === undefined
    ? 'Issue'
    : `Issue on ${inventoryName(unit.part_number, unit.serial_number, unit.lot_number)}`
}
