import { parseQuantity } from '@traveler/domain/decimal.ts'
import { accepted, refuseIf } from '@traveler/domain/refusal.ts'
import {
  type ChildStart,
  type MakeChild,
  mostChildRuns,
  planChildRuns,
} from '@traveler/domain/run/planChildRuns.ts'
import { whyNotOpenRun } from '@traveler/domain/runLife/runLife.ts'
import { textLengths } from '@traveler/domain/text.ts'
import { z } from 'zod'
import { etag, id, quantity } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { listMakeChildren, lockChildStarts, type MakeChildRow } from './childRunStore.ts'
import { type CreateRunInput, createRunInput } from './createRunInput.ts'
import { type RunRow, runLife } from './runStore.ts'
import { readRunToChange } from './runToChange.ts'
import { startAll } from './startAll.ts'

const child = z.object({
  partId: id,
  quantity: quantity.nullish().transform((given) => given ?? null),
  procedureId: id.nullish().transform((given) => given ?? null),
})

const input = z.object({
  runId: id,
  etag: etag.nullish(),
  children: z.array(child).max(mostChildRuns).nullish(),
})

type Input = z.output<typeof input>

/**
 * Start the runs that make what a run's unit is built of: what is missing, or what is named. Of two people who start it at
 * once the second finds nothing missing.
 */
export const startChildRuns: Operation<Input> = {
  name: 'startChildRuns',
  permission: 'CreateRun',
  input,
  lock: ({ runId, children }) =>
    lockChildStarts(
      runId,
      (children ?? []).flatMap(({ procedureId }) => procedureId ?? []),
    ),
  async perform(tx, given) {
    const [run, rows] = await Promise.all([
      readRunToChange(tx, { id: given.runId, etag: given.etag ?? null }),
      tx.read<MakeChildRow>(listMakeChildren([given.runId])),
    ])
    refuseIf(whyNotOpenRun(runLife(run)))
    const { starts, refusals } = planChildRuns(rows.map(makeChild), given.children ?? null)
    refuseIf(refusals)
    const started = await startAll(
      tx,
      starts.map((start) => startOf(run, start)),
    )
    const runIds = started.map(({ runId }) => runId)
    tx.append({
      stream: { id: run.id, type: 'run' },
      type: 'CHILD_RUNS_STARTED',
      facts: { runIds },
      changes: [],
    })
    return { runId: run.id, runIds }
  },
}

/** The row as the rule knows it. */
export function makeChild(row: MakeChildRow): MakeChild {
  return {
    partId: row.part_id,
    partNumber: row.part_number,
    trackingType: row.tracking_type,
    required: accepted(parseQuantity(row.required)),
    started: accepted(parseQuantity(row.started)),
    procedureIds: row.procedure_ids,
  }
}

/** The start of one of them. It is as urgent as the run that waits for it. */
function startOf(
  run: RunRow,
  { partId, partNumber, procedureId, quantity: many, isOneOfSeveral }: ChildStart,
): CreateRunInput {
  const batchTitle = `${run.title} · ${partNumber}`.slice(0, textLengths.name)
  return createRunInput.parse({
    partId,
    procedureId,
    quantity: many,
    parentRunId: run.id,
    addToNewBatch: isOneOfSeveral,
    runBatchTitle: isOneOfSeveral ? batchTitle : null,
    dueDate: run.due_date,
    priority: run.priority,
    orderReference: run.order_reference,
    chargeNumber: run.charge_number,
  })
}
