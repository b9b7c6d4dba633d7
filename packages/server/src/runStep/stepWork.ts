import { Refused } from '@traveler/domain/refusal.ts'
import type { RunLife } from '@traveler/domain/runLife/runLife.ts'
import type { Change } from '../operation/change.ts'
import { isSameEtag } from '../operation/etag.ts'
import type { Transaction } from '../operation/transaction.ts'
import { type RunRow, runLife } from '../run/runStore.ts'
import { definitionsOf, type KnownDefinition } from '../stepDefinition/definitionCacheStore.ts'
import type { RunStepRow } from './runStepStore.ts'
import type { SeenStep } from './runWork.ts'
import { loadStepsRecordedIn, type RecordedInRow, type StepRecordedInRow } from './runWorkStore.ts'

/** A step with the definition that it shows. */
export interface ShownStep {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly status: RunStepRow['status']
  /** Counted from 1. */
  readonly attempt: number
  readonly row: RecordedInRow
  readonly shown: KnownDefinition
}

/**
 * What an act decides on that records something at a step and moves none: the step and its run, under the run's lock. Of a
 * batch of hundreds, fifty steps each, it reads a fiftieth of what `readRunWork` does.
 */
export interface StepWork {
  readonly run: Pick<RunRow, 'id' | 'part_inventory_id' | 'location_id' | 'export_controlled'>
  readonly life: RunLife
  readonly step: ShownStep
  /** When the act happens. */
  readonly now: string
}

/** Reads a step with its run: one statement, and one more for a definition that is new to this process. */
export async function readStepWork(tx: Transaction, { id, etag }: SeenStep): Promise<StepWork> {
  const row = await tx.readOne<StepRecordedInRow>(loadStepsRecordedIn([id]))
  if (row === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'RunStep', id })
  if (etag !== null && !isSameEtag(etag, row.etag))
    throw new Refused({ code: 'CONCURRENCY_ERROR', type: 'RunStep', id })
  const known = await definitionsOf(tx.caller, [row.definition_id], (statement) => tx.read(statement))
  const shown = known.get(row.definition_id)
  // Nobody may delete a definition, and a controlled one stands only in controlled steps.
  if (shown === undefined) throw new Error(`Run step ${id} shows no definition`)
  const { number, status, attempt } = row
  const step = { id, number, title: shown.definition.title, status, attempt, row, shown }
  const run = { ...row, id: row.run_id, export_controlled: row.is_run_controlled }
  return { run, life: runLife(run), step, now: await tx.now() }
}

/** What an act tells of a step that it leaves where it is. */
export interface StepFact {
  readonly type: string
  readonly reason?: string | null | undefined
  /** Rows of other tables that change. */
  readonly changes: readonly Change[]
  readonly facts?: Readonly<Record<string, unknown>>
}

/** Appends to its run's stream what happened at a step: no step moves, so no heading and no copy does. */
export function appendStepFact(
  tx: Transaction,
  { run, step }: { readonly run: { readonly id: string }; readonly step: { readonly id: string } },
  { type, reason, changes, facts }: StepFact,
): void {
  tx.append({
    stream: { id: run.id, type: 'run' },
    type,
    reason: reason ?? null,
    facts: { ...facts, runStepId: step.id },
    changes,
  })
}
