import { carriedAttempt, statusInSplit } from '@traveler/domain/run/splitRun.ts'
import type { NewRow } from '../operation/change.ts'
import type { RunStepEdgeRow, RunStepRow } from '../runStep/runStepStore.ts'

interface NewSteps {
  /** New ids by those of the steps that are split. */
  readonly ids: ReadonlyMap<string, string>
  readonly runId: string
  readonly actId: string
  readonly now: string
}

/** The steps of a run that part of a lot goes on in: what was done is carried by reference, the rest is to do. */
export function splitSteps(
  rows: readonly RunStepRow[],
  { ids, runId, actId, now }: NewSteps,
): NewRow<'run_step'>[] {
  const parents = new Set(rows.map((row) => row.parent_id))
  return rows.map((row) => {
    const { organization_id: _organization, ...copied } = only(row)
    const status = statusInSplit(row.status, parents.has(row.id))
    return {
      ...copied,
      ...(status === 'TODO' ? toDo : {}),
      ...carriedFrom(row),
      id: ids.get(row.id) ?? '',
      run_id: runId,
      parent_id: row.parent_id === null ? null : (ids.get(row.parent_id) ?? null),
      status,
      etag: actId,
      updated_at: now,
    }
  })
}

/** Without what a store adds to the columns of the table. */
function only(row: RunStepRow & { readonly of_id?: string }): RunStepRow {
  const { of_id: _of, ...columns } = row
  return columns
}

const toDo = {
  previous_status: null,
  started_at: null,
  started_by: null,
  correcting: false,
  verify_after_reopening: false,
} as const

/** A step that was carried itself is told by the run in which it was worked. */
function carriedFrom(row: RunStepRow): Pick<RunStepRow, 'carried_from_id' | 'carried_attempt'> {
  const attempt = carriedAttempt(row)
  if (attempt === null) return { carried_from_id: null, carried_attempt: null }
  const isCarried = row.carried_attempt !== null && attempt <= row.carried_attempt
  return { carried_from_id: isCarried ? row.carried_from_id : row.id, carried_attempt: attempt }
}

interface NewEdges {
  readonly ids: ReadonlyMap<string, string>
  readonly runId: string
  readonly next: () => string
}

/** What the steps of the new run wait for, as those of the old one do. */
export function splitEdges(
  edges: readonly RunStepEdgeRow[],
  { ids, runId, next }: NewEdges,
): NewRow<'run_step_edge'>[] {
  return edges.map(({ minimum_lag, maximum_lag, export_controlled, ...edge }) => ({
    id: next(),
    run_id: runId,
    step_id: ids.get(edge.step_id) ?? '',
    upstream_step_id: ids.get(edge.upstream_step_id) ?? '',
    minimum_lag,
    maximum_lag,
    export_controlled,
  }))
}
