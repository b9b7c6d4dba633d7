import { type HeadingMove, planHeadings } from '@traveler/domain/runStep/planHeadings.ts'
import { type Change, type ChangedColumns, insertRows, updateRows } from '../operation/change.ts'
import { newEtag } from '../operation/etag.ts'
import type { Transaction } from '../operation/transaction.ts'
import { runCopiesChange } from '../run/runCopies.ts'
import { endedSessions } from '../workSession/endedSessions.ts'
import { type RunWork, stepOf, type WorkStep } from './runWork.ts'
import type { StepAtWorkRow } from './runWorkStore.ts'

type StepColumns = ChangedColumns<'run_step'>

/** Columns that an act gives to one step. */
export interface StepMove {
  readonly stepId: string
  readonly set: StepColumns
}

/** What an act tells of its step. */
export interface StepTold {
  readonly type: string
  readonly reason?: string | null | undefined
  readonly moves: readonly StepMove[]
  /** Steps that come into the run, parents first. */
  readonly added?: readonly WorkStep[]
  /** Rows of other tables that change with it. */
  readonly changes?: readonly Change[]
  readonly facts?: Readonly<Record<string, unknown>>
}

/**
 * Appends what happened to a step to its run's stream: the steps that moved, the headings that follow them, and the
 * run's derived copies where they change.
 */
export function appendStepEvent(tx: Transaction, work: RunWork, told: StepTold): void {
  const { added = [] } = told
  const steps =
    added.length === 0
      ? work.steps
      : new Map([...work.steps, ...added.map((step) => [step.id, step] as const)])
  const moves = withHeadings(work, steps, told.moves, tx.caller.userId)
  const isSame = moves.size === 0 && added.length === 0
  const copies = isSame ? null : runCopiesChange(work.run, [...afterMoves(steps, moves).values()])
  tx.append({
    stream: { id: work.run.id, type: 'run' },
    type: told.type,
    reason: told.reason ?? null,
    facts: { runStepId: work.step.id, ...told.facts },
    changes: [
      ...(added.length === 0
        ? []
        : [
            insertRows(
              'run_step',
              added.map(({ row }) => columnsOf(row)),
            ),
          ]),
      ...stepChanges(work, moves),
      ...(copies === null ? [] : [copies]),
      ...checkedOut(tx, work, moves),
      ...(told.changes ?? []),
    ],
  })
}

function stepChanges(work: RunWork, moves: ReadonlyMap<string, StepColumns>): Change[] {
  if (moves.size === 0) return []
  const rows = [...moves].map(([id, set]) => {
    const { row } = stepOf(work.steps, id)
    return {
      key: { id },
      set: { ...set, etag: newEtag(), updated_at: work.now },
      expect: { status: row.status, etag: row.etag },
    }
  })
  return [updateRows('run_step', rows)]
}

/** Whoever is at a step that leaves IN_PROGRESS is checked out (rule 11). */
function checkedOut(tx: Transaction, work: RunWork, moves: ReadonlyMap<string, StepColumns>): Change[] {
  const left = work.sessions.filter(({ run_step_id }) => {
    const status = moves.get(run_step_id)?.status
    return status !== undefined && status !== 'IN_PROGRESS'
  })
  return endedSessions(tx, left, { at: work.now, how: 'STEP_LEFT', now: work.now })
}

/** The columns that are written of a step: without what it was read with, and without the organization. */
function columnsOf({ upstream: _upstream, organization_id: _organization, ...columns }: StepAtWorkRow) {
  return columns
}

function withHeadings(
  { now }: RunWork,
  steps: RunWork['steps'],
  moves: readonly StepMove[],
  by: string,
): ReadonlyMap<string, StepColumns> {
  const columns = new Map(moves.map(({ stepId, set }) => [stepId, set]))
  for (const { stepId, action } of planHeadings(afterMoves(steps, columns))) {
    columns.set(stepId, { ...columns.get(stepId), ...headingColumns(action, now, by) })
  }
  return columns
}

function headingColumns(action: HeadingMove['action'], now: string, by: string): StepColumns {
  switch (action) {
    case 'start':
      return { status: 'IN_PROGRESS', started_at: now, started_by: by }
    case 'complete':
      return { status: 'COMPLETE', completed_at: now, completed_by: by }
    case 'reopenToCorrect':
      return { status: 'IN_PROGRESS', completed_at: null, completed_by: null }
  }
}

/** The steps as they stand once the moves are written. */
function afterMoves(
  steps: ReadonlyMap<string, WorkStep>,
  moves: ReadonlyMap<string, StepColumns>,
): ReadonlyMap<string, WorkStep> {
  const after = new Map(steps)
  for (const [id, set] of moves) {
    const step = stepOf(steps, id)
    const row = { ...step.row, ...set }
    after.set(id, {
      ...step,
      row,
      status: row.status,
      finishedAt: row.completed_at,
      attempt: row.attempt,
      startedAt: row.started_at,
    })
  }
  return after
}
