import type { WorkedStep } from '@traveler/domain/run/deriveRunCopies.ts'
import { isHeading } from '@traveler/domain/runStep/isHeading.ts'
import type { Transaction } from '../operation/transaction.ts'
import { listRunStepsOfRuns, type RunStepOfRunRow } from '../runStep/runStepStore.ts'
import { definitionsOf } from '../stepDefinition/definitionCacheStore.ts'

/** A step as the acts on a whole run look at it. */
export interface StepToClose extends WorkedStep {
  readonly number: string
  readonly title: string
  /** SHA-256 of the definition that it shows, `\x…`. */
  readonly definitionDigest: string
  readonly startedBy: string | null
  readonly completedBy: string | null
  /** Begun before an earlier step was reopened, and not looked at since. */
  readonly verifyAfterReopening: boolean
  /** It was skipped by the act that takes the concession of a required step. */
  readonly concessionApproved: boolean
}

/** All steps of a run as they stand under the lock: one statement, and one for definitions that are new to this process. */
export async function readStepsToClose(tx: Transaction, runId: string): Promise<StepToClose[]> {
  const rows = await tx.read<RunStepOfRunRow>(listRunStepsOfRuns([runId]))
  const ids = rows.map((row) => row.definition_id)
  const definitions = await definitionsOf(tx.caller, ids, (statement) => tx.read(statement))
  const parents = new Set(rows.map((row) => row.parent_id))
  return rows.map((row) => {
    const shown = definitions.get(row.definition_id)
    // Nobody may delete a definition, and a controlled one stands only in controlled steps.
    if (shown === undefined) throw new Error(`Run step ${row.id} shows no definition`)
    return {
      id: row.id,
      parentId: row.parent_id,
      required: row.required,
      status: row.status,
      isHeading: isHeading(shown.definition, parents.has(row.id)),
      attempt: row.attempt,
      startedAt: row.started_at,
      number: row.number,
      title: shown.definition.title,
      definitionDigest: shown.digest,
      startedBy: row.started_by,
      completedBy: row.completed_by,
      verifyAfterReopening: row.verify_after_reopening,
      concessionApproved: row.skipped_by !== null,
    }
  })
}
