import { isDeepStrictEqual } from 'node:util'
import type { RebasedRun, RunEdge, VersionStep } from '@traveler/domain/run/planRebase.ts'
import { isHeading } from '@traveler/domain/runStep/isHeading.ts'
import { workCenters } from '@traveler/domain/runStep/workCenters.ts'
import type { AttributeRow } from '../attribute/attributeStore.ts'
import {
  type Change,
  type ChangedColumns,
  deleteRows,
  insertRows,
  type NewRow,
  updateRow,
  updateRows,
} from '../operation/change.ts'
import { restamp, stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { ProcedureRow } from '../procedure/procedureStore.ts'
import type { RunStepEdgeRow, RunStepRow } from '../runStep/runStepStore.ts'
import type { KnownDefinition } from '../stepDefinition/definitionCacheStore.ts'
import { untouchedStep } from './frozenProcedure.ts'
import { runCopies } from './runCopies.ts'
import type { RunRow } from './runStore.ts'

/** A run with all that is rebased in it, as it stands under its lock. */
export interface RunToRebase {
  readonly run: RunRow
  readonly target: ProcedureRow
  readonly rows: readonly RunStepRow[]
  readonly edges: readonly RunStepEdgeRow[]
  /** Of its steps. */
  readonly attributes: readonly AttributeRow[]
  readonly definitions: ReadonlyMap<string, KnownDefinition>
  /** As many as countRebasedRows says. */
  readonly ids: readonly string[]
  readonly reason: string
  readonly now: string
}

/** How many ids a rebase needs beside those of added steps, at most. */
export function countRebasedRows({ added, kept, edges }: RebasedRun): number {
  const attributes = [...added, ...kept].map(({ of }) => of.attributes.length)
  return attributes.reduce((sum, count) => sum + count, edges.added.length)
}

type Moved = ChangedColumns<'run_step'> & Pick<RunStepRow, 'id'>

/** The writes that bind a run to another version. */
export function rebasedRows(tx: Transaction, plan: RebasedRun, rebased: RunToRebase): Change[] {
  const { run, target, rows, now } = rebased
  const fresh = rebased.ids[Symbol.iterator]()
  const nextId = (): string => fresh.next().value ?? ''
  const added = addedRows(tx, plan, rebased)
  const moved = movedRows(tx, plan, rebased)
  const after = withWorkCenters([...rows.map((row) => ({ ...row, ...moved.get(row.id) })), ...added])
  const before = new Map(rows.map((row) => [row.id, row]))
  const changed = after.flatMap((row) => {
    const old = before.get(row.id)
    return old === undefined || isDeepStrictEqual(pointer(old), pointer(row))
      ? []
      : [{ key: { id: row.id }, set: pointer(row) }]
  })
  const bound = {
    procedure_id: target.id,
    procedure_revision: target.version,
    procedure_digest: target.digest ?? '',
  }
  const copies = runCopies({ ...run, ...bound }, workedSteps(after, rebased))
  const isAdded = new Set(added.map(({ id }) => id))
  return [
    updateRow('run', { id: run.id }, { ...bound, ...copies, ...restamp(tx, now) }, { etag: run.etag }),
    insertRows(
      'run_step',
      after.filter(({ id }) => isAdded.has(id)).map(({ organization_id: _same, ...row }) => row),
    ),
    updateRows('run_step', changed),
    ...edgeChanges(plan, rebased, nextId),
    ...attributeRows(tx, plan, { ...rebased, nextId }),
  ]
}

/** The columns of a run step that a rebase may change. */
function pointer(row: RunStepRow) {
  const { step_id, definition_id, parent_id, position, required, location_id, work_center_id, lead_time } =
    row
  const { status, skip_reason, skipped_by, etag, updated_at } = row
  return {
    ...{ step_id, definition_id, parent_id, position, required, location_id, work_center_id, lead_time },
    ...{ status, skip_reason, skipped_by, etag, updated_at },
  }
}

function addedRows(tx: Transaction, { added }: RebasedRun, { run, now }: RunToRebase): RunStepRow[] {
  return added.map(({ id, parentId, position, number, of }) => ({
    organization_id: run.organization_id,
    id,
    run_id: run.id,
    step_id: of.id,
    step_key_id: of.stepKey,
    occurrence: of.occurrence,
    definition_id: of.definitionId,
    parent_id: parentId,
    position,
    number,
    required: of.required,
    location_id: of.locationId,
    work_center_id: null,
    lead_time: of.leadTime,
    ...untouchedStep,
    export_controlled: run.export_controlled,
    etag: tx.actId,
    updated_at: now,
  }))
}

/** Where steps stand, and what the version changes of them. What it does not change stays as the run has it. */
function movedRows(
  tx: Transaction,
  { kept, removed, own }: RebasedRun,
  { rows, reason, now }: RunToRebase,
): ReadonlyMap<string, Moved> {
  const before = new Map(rows.map((row) => [row.id, row]))
  const edited = { etag: tx.actId, updated_at: now }
  const moved = new Map<string, Moved>()
  for (const { id, parentId, position } of own) moved.set(id, { id, parent_id: parentId, position })
  for (const { id, parentId, position } of removed) {
    const skipped = { status: 'CANCELED', skip_reason: reason, skipped_by: tx.caller.userId } as const
    moved.set(id, { id, parent_id: parentId, position, ...skipped, ...edited })
  }
  for (const { id, parentId, position, of, was } of kept) {
    const row = before.get(id)
    if (row === undefined) continue
    const changes = changedColumns(of, was)
    const isSame = parentId === row.parent_id && Object.keys(changes).length === 0
    moved.set(id, {
      id,
      parent_id: parentId,
      position,
      step_id: of.id,
      ...changes,
      ...(isSame ? {} : edited),
    })
  }
  return moved
}

function changedColumns(of: VersionStep, was: VersionStep): ChangedColumns<'run_step'> {
  return {
    ...(of.definitionId === was.definitionId ? {} : { definition_id: of.definitionId }),
    ...(of.required === was.required ? {} : { required: of.required }),
    ...(of.locationId === was.locationId ? {} : { location_id: of.locationId }),
    ...(of.leadTime === was.leadTime ? {} : { lead_time: of.leadTime }),
  }
}

function withWorkCenters(rows: readonly RunStepRow[]): RunStepRow[] {
  const at = workCenters(
    rows.map(({ id, parent_id, location_id }) => ({ id, parentId: parent_id, locationId: location_id })),
  )
  return rows.map((row) => ({ ...row, work_center_id: at.get(row.id) ?? null }))
}

function workedSteps(rows: readonly RunStepRow[], { definitions }: RunToRebase) {
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
    }
  })
}

/** A dependency whose lags alone are others stays the same one. */
function edgeChanges(
  { edges: { added, removed } }: RebasedRun,
  { run, edges }: RunToRebase,
  nextId: () => string,
): Change[] {
  const name = (edge: RunEdge) => `${edge.stepId} ${edge.upstreamStepId}`
  const rowOf = new Map(edges.map((row) => [`${row.step_id} ${row.upstream_step_id}`, row]))
  const wanted = new Set(added.map(name))
  const lags = (edge: RunEdge) => ({ minimum_lag: edge.minimumLag, maximum_lag: edge.maximumLag })
  const inserted = added
    .filter((edge) => !rowOf.has(name(edge)))
    .map((edge) => ({
      id: nextId(),
      run_id: run.id,
      step_id: edge.stepId,
      upstream_step_id: edge.upstreamStepId,
      ...lags(edge),
      export_controlled: run.export_controlled,
    }))
  const changed = added.flatMap((edge) => {
    const row = rowOf.get(name(edge))
    return row === undefined ? [] : [{ key: { id: row.id }, set: lags(edge) }]
  })
  const gone = removed.flatMap((edge) => {
    const row = rowOf.get(name(edge))
    return row === undefined || wanted.has(name(edge)) ? [] : [{ id: row.id }]
  })
  return [
    insertRows('run_step_edge', inserted),
    updateRows('run_step_edge', changed),
    deleteRows('run_step_edge', gone),
  ]
}

/** Custom attributes that the version changes; what was set in the run stays. */
function attributeRows(
  tx: Transaction,
  { added, kept }: RebasedRun,
  { run, attributes, now, nextId }: RunToRebase & { nextId(): string },
): Change[] {
  const own = { export_controlled: run.export_controlled, ...stamp(tx, now) }
  const inserted: NewRow<'attribute'>[] = added.flatMap(({ id, of }) =>
    of.attributes.map((one) => ({ id: nextId(), record_id: id, ...one, ...own })),
  )
  const changed: { key: { id: string }; set: ChangedColumns<'attribute'> }[] = []
  const gone: { id: string }[] = []
  for (const { id, of, was } of kept) {
    const before = new Map(was.attributes.map((one) => [one.key, one]))
    const after = new Map(of.attributes.map((one) => [one.key, one]))
    const rowOf = new Map(attributes.filter((row) => row.record_id === id).map((row) => [row.key, row]))
    for (const [key, one] of after) {
      if (isDeepStrictEqual(before.get(key), one)) continue
      const row = rowOf.get(key)
      if (row === undefined) inserted.push({ id: nextId(), record_id: id, ...one, ...own })
      else
        changed.push({
          key: { id: row.id },
          set: { type: one.type, value: one.value, ...restamp(tx, now) },
        })
    }
    for (const key of before.keys()) {
      const row = rowOf.get(key)
      if (!after.has(key) && row !== undefined) gone.push({ id: row.id })
    }
  }
  return [insertRows('attribute', inserted), updateRows('attribute', changed), deleteRows('attribute', gone)]
}
