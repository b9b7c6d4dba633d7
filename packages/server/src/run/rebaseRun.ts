import { compareContents } from '@traveler/domain/procedureMerge/compareContents.ts'
import { parseStepElementId, stepElementId } from '@traveler/domain/procedureMerge/procedureContent.ts'
import { changedSteps, takeChange } from '@traveler/domain/procedureMerge/takeChange.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { planRebase } from '@traveler/domain/run/planRebase.ts'
import { whyNotRebase } from '@traveler/domain/run/whyNotRebase.ts'
import { z } from 'zod'
import { type AttributeRow, listAttributesOfRecords } from '../attribute/attributeStore.ts'
import { etag, id, wantedReason } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import type { Transaction } from '../operation/transaction.ts'
import {
  type FrozenEdgeOfRow,
  type FrozenStepRow,
  listFrozenEdges,
  listFrozenSteps,
} from '../procedure/frozenProcedureStore.ts'
import { loadProcedure, loadProcedures, type ProcedureRow } from '../procedure/procedureStore.ts'
import { listStepStatuses, type StepStatusRow } from '../procedureMerge/runsBehindStore.ts'
import { stepsToChange } from '../procedureMerge/stepsToChange.ts'
import { readVersionContents } from '../procedureMerge/versionContent.ts'
import { listStandingStops, type ProcedureStopRow } from '../procedureStop/procedureStopStore.ts'
import {
  listRunStepEdgesOfRuns,
  listRunStepsOfRuns,
  type RunStepEdgeRow,
  type RunStepOfRunRow,
} from '../runStep/runStepStore.ts'
import { definitionsOf, type KnownDefinition } from '../stepDefinition/definitionCacheStore.ts'
import { countRebasedRows, rebasedRows } from './rebasedRows.ts'
import { type RunRow, runLife } from './runStore.ts'
import { readRunToChange } from './runToChange.ts'
import { versionTree } from './versionTree.ts'

const input = z.object({ id, etag: etag.nullable(), procedureId: id, reason: wantedReason })
type Input = z.output<typeof input>

/**
 * Bind a run to a newer released version of its procedure: what that changes is changed in the run, where nobody has worked on it.
 * What the run has done, and what is its own, stays.
 */
export const rebaseRun: Operation<Input> = {
  name: 'rebaseRun',
  permission: 'RebaseRun',
  input,
  lock: (given) => lockStreams([given.id], [given.procedureId]),
  lockJointly: (inputs) =>
    lockStreams(
      inputs.map((one) => one.id),
      inputs.map((one) => one.procedureId),
    ),
  async perform(tx, given) {
    const [run, found, stops, rows, now] = await Promise.all([
      readRunToChange(tx, given),
      tx.readOne<ProcedureRow>(loadProcedure(given.procedureId)),
      tx.read<ProcedureStopRow>(listStandingStops([given.procedureId])),
      tx.read<RunStepOfRunRow>(listRunStepsOfRuns([given.id])),
      tx.now(),
    ])
    const target = seenRow(found, { type: 'Procedure', id: given.procedureId })
    const { current, differences, content, trees } = await readVersions(tx, run, target)
    const changed = changedSteps(differences, content)
    const keys = [...changed.keys()].map((element) => parseStepElementId(element).stepKey)
    const [statuses, edges, attributes] = await Promise.all([
      tx.read<StepStatusRow>(listStepStatuses([run.id], [...new Set(keys)])),
      tx.read<RunStepEdgeRow>(listRunStepEdgesOfRuns([run.id])),
      tx.read<AttributeRow>(listAttributesOfRecords(rows.map((row) => row.id))),
    ])
    const definitions = await definitionsOf(
      tx.caller,
      [...rows.map((row) => row.definition_id), ...trees.after.steps.map((step) => step.definitionId)],
      (statement) => tx.read(statement),
    )
    const { passed } = takeChange(changed, { steps: stepsToChange(statuses), isStopped: false })
    refuseIf(
      whyNotRebase({
        run: runLife(run),
        isStopped: run.stop_id !== null && run.held_at !== null,
        current,
        target,
        stops: stops.map(({ reason, step_name }) => ({ reason, step: step_name })),
        passed: passed.map((element) => nameOf(element, rows, definitions)),
      }),
    )
    const steps = rows.map((row) => ({
      id: row.id,
      element: stepElementId(row.step_key_id, row.occurrence),
      parentId: row.parent_id,
      position: row.position,
      number: row.number,
      status: row.status,
    }))
    const ids = await tx.newIds(trees.after.steps.length)
    const plan = planRebase({ ...trees, steps, ids })
    const rowIds = await tx.newIds(countRebasedRows(plan))
    tx.append({
      stream: { id: run.id, type: 'run' },
      type: 'RUN_REBASED',
      reason: given.reason,
      facts: { from: run.procedure_id, to: target.id },
      changes: rebasedRows(tx, plan, {
        ...{ run, target, rows, edges, attributes, definitions },
        ids: rowIds,
        reason: given.reason,
        now,
      }),
    })
    return { runId: run.id }
  },
}

/** Both versions: what they say, and their pointers. */
async function readVersions(tx: Transaction, run: RunRow, target: ProcedureRow) {
  const ids = [run.procedure_id, target.id]
  const [versions, steps, edges] = await Promise.all([
    tx.read<ProcedureRow>(loadProcedures(ids)),
    tx.read<FrozenStepRow>(listFrozenSteps(ids)),
    tx.read<FrozenEdgeOfRow>(listFrozenEdges(ids)),
  ])
  const current = versions.find((version) => version.id === run.procedure_id)
  if (current === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'Procedure', id: run.procedure_id })
  const contents = await readVersionContents(tx.read.bind(tx), [current, target])
  const [old, content] = ids.map((one) => contents.get(one) ?? new Map())
  const treeOf = (of: string) =>
    versionTree(
      steps.filter((step) => step.of_id === of),
      edges.filter((edge) => edge.of_id === of),
    )
  return {
    current,
    content: content ?? new Map(),
    differences: compareContents(old ?? new Map(), content ?? new Map()),
    trees: { before: treeOf(run.procedure_id), after: treeOf(target.id) },
  }
}

function nameOf(
  element: string,
  rows: readonly RunStepOfRunRow[],
  definitions: ReadonlyMap<string, KnownDefinition>,
): string {
  const row = rows.find((one) => stepElementId(one.step_key_id, one.occurrence) === element)
  const title = definitions.get(row?.definition_id ?? '')?.definition.title ?? ''
  return `${row?.number ?? ''} ${title}`.trim()
}
