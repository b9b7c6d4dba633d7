import { type Change, deleteAll, insertAll, updateRows } from '../operation/change.ts'
import { restamp, stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { FrozenEdgeRow } from '../procedure/frozenProcedureStore.ts'
import { usedStep } from '../step/standardColumnsStore.ts'
import { type CopiedSteps, copySteps } from '../step/stepCopyStore.ts'
import { originalIds, type StepTree, type TreeStepRow, treeKeys } from '../step/stepTreeStore.ts'
import type { StepEdgeRow } from '../stepEdge/stepEdgeStore.ts'

/** A use in a draft, and the version of its standard step that it takes. */
export interface Taking {
  /** The top step of the use. */
  readonly top: TreeStepRow
  readonly use: StepTree
  /** All dependencies of the draft. */
  readonly edges: readonly (FrozenEdgeRow & Pick<StepEdgeRow, 'id'>)[]
  /** The version that the use was copied from. */
  readonly before: StepTree
  readonly after: StepTree
  readonly released: TreeStepRow
  /** How often the procedure uses each step key already. */
  readonly occurrences: ReadonlyMap<string, number>
}

/** The rows of a use as the new version has them, and which rows of the use go. */
export interface TakenVersion {
  /** The steps of the use as they will be. */
  readonly steps: CopiedSteps['step']
  /** All dependencies of the draft as they will be. */
  readonly edges: readonly FrozenEdgeRow[]
  readonly changes: readonly Change[]
}

/**
 * What taking a version changes: steps and all that is written in them become as the version has them, under the ids that
 * they have in the use where the version knows them by step key and number. The use keeps its place, and of each step
 * place, work center, lead time, required, parts, labels and attributes; dependencies that were drawn in the procedure stay.
 */
export function planTakenVersion(
  tx: Transaction,
  taking: Taking,
  { freshIds, now }: { readonly freshIds: readonly string[]; readonly now: string },
): TakenVersion {
  const { top, use, released } = taking
  const after = withoutPointers(taking)
  const known = matchedIds(taking, after)
  const fresh = freshIds[Symbol.iterator]()
  const ids = originalIds(after).map((id) => known.get(id) ?? fresh.next().value ?? '')
  const occurrenceOf = new Map(use.steps.map((step) => [step.step_key_id, step.occurrence]))
  const desired = copySteps(after, {
    procedureId: top.procedure_id,
    exportControlled: top.export_controlled,
    ids,
    as: (step) => ({
      keepsKey: true,
      columns: {
        ...usedStep(step.id, step.id === released.id ? step.standard_family_id : null),
        occurrence: occurrenceOf.get(step.step_key_id) ?? (taking.occurrences.get(step.step_key_id) ?? 0) + 1,
      },
    }),
    root: { id: released.id, parentId: top.parent_id, position: top.position },
    stamp: () => stamp(tx, now),
  })
  const gone = goneKeys(taking, desired)
  const goneEdges = new Set(gone.step_edge.map(({ id }) => id))
  const stay = taking.edges.filter(({ id }) => !goneEdges.has(id))
  const stayIds = new Set(stay.map(({ id }) => id))
  return {
    steps: desired.step,
    edges: [...stay, ...desired.step_edge.filter(({ id }) => !stayIds.has(id))],
    changes: [...writtenChanges(tx, taking, { desired, now }), ...deleteAll(gone)],
  }
}

// Labels and parts are the procedure's; attributes that the use has already stay as they are.
function withoutPointers({ use, after, before }: Taking): StepTree {
  const keyOf = new Map(
    [...use.steps, ...after.steps, ...before.steps].map((step) => [step.id, step.step_key_id]),
  )
  const has = new Set(use.attributes.map((one) => `${keyOf.get(one.record_id)} ${one.key}`))
  const attributes = after.attributes.filter((one) => !has.has(`${keyOf.get(one.record_id)} ${one.key}`))
  return { ...after, labels: [], parts: [], attributes }
}

/** The ids that rows of the version have in the use. */
function matchedIds({ use }: Taking, after: StepTree): ReadonlyMap<string, string> {
  const inUse = new Map(use.steps.map((step) => [step.step_key_id, step.id]))
  const stepOf = new Map(
    after.steps.flatMap((step) => {
      const id = inUse.get(step.step_key_id)
      return id === undefined ? [] : [[step.id, id] as const]
    }),
  )
  const found = new Map(stepOf)
  const match = <Matched extends { readonly id: string }>(
    theirs: readonly Matched[],
    ours: readonly Matched[],
    name: (row: Matched, stepId: (id: string) => string) => string,
  ): void => {
    const own = new Map(ours.map((row) => [name(row, (id) => id), row.id]))
    for (const row of theirs) {
      const id = own.get(name(row, (stepId) => stepOf.get(stepId) ?? ''))
      if (id !== undefined) found.set(row.id, id)
    }
  }
  match(after.fields, use.fields, (row, step) => `${step(row.step_id)} ${row.number}`)
  match(after.gates, use.gates, (row, step) => `${step(row.step_id)} ${row.number}`)
  match(after.files, use.files, (row, step) => `${step(row.record_id)} ${row.file_id} ${row.kind}`)
  match(after.edges, use.edges, (row, step) => `${step(row.step_id)} ${step(row.upstream_step_id)}`)
  return found
}

function writtenChanges(
  tx: Transaction,
  taking: Taking,
  { desired, now }: { readonly desired: CopiedSteps; readonly now: string },
): Change[] {
  const { use } = taking
  const wasTheirs = ofVersionBefore(taking)
  const there = new Set(
    [use.steps, use.fields, use.gates, use.files, use.edges].flatMap(
      (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id),
    ),
  )
  const isThere = ({ id }: { readonly id: string }): boolean => there.has(id)
  const isNew = (row: { readonly id: string }): boolean => !isThere(row)
  const { datagrid_value, ...addressed } = desired
  const added = Object.fromEntries(
    Object.entries(addressed).map(([table, rows]) => [
      table,
      rows.filter((row: { readonly id: string }) => isNew(row)),
    ]),
  )
  const again = restamp(tx, now)
  return [
    ...insertAll({ ...added, datagrid_value }),
    updateRows(
      'step',
      desired.step.filter(isThere).map((row) => ({ key: { id: row.id }, set: { ...shown(row), ...again } })),
    ),
    updateRows(
      'step_field',
      desired.step_field.filter(isThere).map(({ id, created_at: _at, created_by: _by, ...row }) => ({
        key: { id },
        set: row,
      })),
    ),
    // Lags as the version says, where the dependency came with the version before: the procedure's own stay as drawn.
    updateRows(
      'step_edge',
      desired.step_edge
        .filter((edge) => isThere(edge) && wasTheirs.edges.has(`${edge.step_id} ${edge.upstream_step_id}`))
        .map(({ id, minimum_lag, maximum_lag }) => ({
          key: { id },
          set: { minimum_lag, maximum_lag, ...again },
        })),
    ),
    updateRows(
      'step_gate',
      desired.step_gate.filter(isThere).map(({ id, created_at: _at, created_by: _by, ...row }) => ({
        key: { id },
        set: row,
      })),
    ),
  ]
}

/** What a use reads as its standard step does. */
function shown(row: CopiedSteps['step'][number]) {
  const { title, content, type, redo_limit, mandatory, certificate_kinds } = row
  const { parent_id, position, standard_step_id } = row
  return {
    title,
    content,
    type,
    redo_limit,
    mandatory,
    certificate_kinds,
    parent_id,
    position,
    standard_step_id,
  }
}

/** Rows of the use that the version does not have: with steps that it does not have all that is the procedure's there. */
function goneKeys(taking: Taking, desired: CopiedSteps) {
  const { use, edges } = taking
  const kept = new Set(
    Object.values(desired).flatMap((rows: readonly object[]) =>
      rows.flatMap((row) => ('id' in row && typeof row.id === 'string' ? [row.id] : [])),
    ),
  )
  const isGone = ({ id }: { readonly id: string }): boolean => !kept.has(id)
  const steps = use.steps.filter(isGone)
  const goneSteps = new Set(steps.map(({ id }) => id))
  const isOnGone = ({ step_id }: { readonly step_id: string }): boolean => goneSteps.has(step_id)
  const wasTheirs = ofVersionBefore(taking)
  const tree = {
    ...use,
    steps,
    fields: use.fields.filter(isGone),
    gates: use.gates.filter(isGone),
    parts: use.parts.filter(isOnGone),
    labels: use.labels.filter(({ record_id }) => goneSteps.has(record_id)),
    attributes: use.attributes.filter(({ record_id }) => goneSteps.has(record_id)),
    files: use.files.filter(
      (row) =>
        isGone(row) &&
        (goneSteps.has(row.record_id) || wasTheirs.files.has(`${row.record_id} ${row.file_id}`)),
    ),
  }
  const goneEdges = [
    ...edges.filter((edge) => goneSteps.has(edge.step_id) || goneSteps.has(edge.upstream_step_id)),
    ...use.edges.filter(
      (edge) =>
        isGone(edge) &&
        !goneSteps.has(edge.step_id) &&
        !goneSteps.has(edge.upstream_step_id) &&
        wasTheirs.edges.has(`${edge.step_id} ${edge.upstream_step_id}`),
    ),
  ]
  return treeKeys(tree, goneEdges)
}

/** What the use has of the version that it was copied from, by its own step ids: the rest was put there in the procedure. */
function ofVersionBefore({ use, before }: Taking) {
  const inUse = new Map(use.steps.map((step) => [step.standard_step_id, step.id]))
  const own = (stepId: string): string => inUse.get(stepId) ?? ''
  return {
    files: new Set(before.files.map((row) => `${own(row.record_id)} ${row.file_id}`)),
    edges: new Set(before.edges.map((edge) => `${own(edge.step_id)} ${own(edge.upstream_step_id)}`)),
  }
}
