import { canonicalText } from '@traveler/domain/canonical.ts'
import { contentSteps, contentWaits } from '@traveler/domain/procedureMerge/contentSteps.ts'
import { stepElementId } from '@traveler/domain/procedureMerge/procedureContent.ts'
import type { DefinedStep, Wait } from '@traveler/domain/procedureMerge/stepElements.ts'
import { canonicalStepDefinition } from '@traveler/domain/step/canonicalStepDefinition.ts'
import {
  type Change,
  deleteAll,
  insertAll,
  insertRows,
  type NewRow,
  updateRow,
  updateRows,
} from '../operation/change.ts'
import { restamp, stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { ProcedureRow } from '../procedure/procedureStore.ts'
import { notStandard, usedStep } from '../step/standardColumnsStore.ts'
import { type StepTree, treeKeys } from '../step/stepTreeStore.ts'
import { type MergedDraft, type StepRows, stepRows, type WrittenSteps } from './mergedStepRows.ts'

interface Places {
  readonly before: ReadonlyMap<string, DefinedStep>
  readonly after: readonly DefinedStep[]
  /** The row of each step, by its element. */
  readonly idOf: ReadonlyMap<string, string>
}

/** How many ids the rows need that a merge makes: of what changed, as if all of it were new. */
export function countMergedRows({ ours, merged }: Pick<MergedDraft, 'ours' | 'merged'>): number {
  const before = new Map(contentSteps(ours).map((step) => [step.id, textOf(step)]))
  const changed = contentSteps(merged).filter((step) => before.get(step.id) !== textOf(step))
  const inSteps = changed.map(({ definition, parts, attributes }) => {
    const { fields, columns, rows, gates, files } = definition
    const validations = fields.flatMap((field) => field.validations)
    return [fields, validations, columns, rows, gates, files, parts, attributes].flat().length + 1
  })
  return inSteps.reduce((sum, count) => sum + count, contentWaits(merged).length)
}

function textOf({ definition, ...standing }: DefinedStep): string {
  return canonicalStepDefinition(definition) + canonicalText(JSON.parse(JSON.stringify(standing)))
}

/** The writes that make a draft what its merge says. Steps and fields keep their rows by step key and number. */
export function mergedDraftChanges(
  tx: Transaction,
  draft: MergedDraft,
  { ids, now }: { readonly ids: readonly string[]; readonly now: string },
): Change[] {
  const fresh = ids[Symbol.iterator]()
  const nextId = (): string => fresh.next().value ?? ''
  const rowOf = new Map(
    draft.tree.steps.map((step) => [stepElementId(step.step_key_id, step.occurrence), step.id]),
  )
  const after = contentSteps(draft.merged)
  const places: Places = {
    before: new Map(contentSteps(draft.ours).map((step) => [step.id, step])),
    after,
    idOf: new Map(after.map(({ id }) => [id, rowOf.get(id) ?? nextId()])),
  }
  const context = { draft, places, nextId, stamp: stamp(tx, now), again: restamp(tx, now) }
  const written = stepRows(draft, {
    before: places.before,
    after,
    idOf: places.idOf,
    nextId,
    stamp: context.stamp,
    again: context.again,
  })
  const waits = waitRows(context)
  return [
    ...procedureChanges(context),
    insertRows('step', newSteps(context)),
    ...changedSteps(context),
    ...written.changes,
    updateRows('step_key', nextNumbers(draft, after)),
    insertAll(waits.added),
    updateRows('step_edge', waits.changed),
    ...deleteAll(goneKeys(draft, { places, written, goneWaits: waits.gone })),
  ].flat()
}

interface Context {
  readonly draft: MergedDraft
  readonly places: Places
  nextId(): string
  readonly stamp: ReturnType<typeof stamp>
  readonly again: ReturnType<typeof restamp>
}

/** The draft gets a new etag in any case: whoever edits it learns of the merge. */
function procedureChanges({ draft, again }: Context): Change[] {
  const { procedure, merged } = draft
  const { title, description, type, stepOrder, furtherRuns } = merged.get('procedure')?.values ?? {}
  const said = {
    title: typeof title === 'string' ? title : procedure.title,
    description: typeof description === 'string' ? description : null,
    type: procedureTypeOf(procedure, type),
    step_order: stepOrder === 'AS_DRAWN' ? ('AS_DRAWN' as const) : ('IN_SEQUENCE' as const),
    further_runs: furtherRuns === true,
  }
  return [updateRow('procedure', { id: procedure.id }, { ...said, ...again }, { etag: procedure.etag })]
}

const procedureTypes: readonly ProcedureRow['type'][] = ['BUILD', 'INSPECTION', 'MAINTENANCE']

function procedureTypeOf(procedure: ProcedureRow, type: unknown): ProcedureRow['type'] {
  return procedureTypes.find((known) => known === type) ?? procedure.type
}

function newSteps({ draft, places, stamp: stamped }: Context): NewRow<'step'>[] {
  const { procedure } = draft
  return places.after
    .filter(({ id }) => !places.before.has(id))
    .map((step) => ({
      id: places.idOf.get(step.id) ?? '',
      procedure_id: procedure.id,
      step_key_id: step.stepKey,
      occurrence: step.occurrence,
      ...standing(draft, places, step),
      definition_id: null,
      export_controlled: procedure.export_controlled,
      ...stamped,
    }))
}

function changedSteps({ draft, places, again }: Context): Change[] {
  const rows = new Map(draft.tree.steps.map((step) => [step.id, step]))
  const changed = places.after.flatMap((step) => {
    const row = rows.get(places.idOf.get(step.id) ?? '')
    const old = places.before.get(step.id)
    if (row === undefined || old === undefined) return []
    const set = standing(draft, places, step)
    const isMoved = row.parent_id !== set.parent_id || row.position !== set.position
    return isMoved || textOf(old) !== textOf(step) ? [{ key: { id: row.id }, set: { ...set, ...again } }] : []
  })
  return [updateRows('step', changed)]
}

/** What a step's row says beside what stands in it. */
function standing({ uses }: MergedDraft, { idOf }: Places, step: DefinedStep) {
  const { title, type, content, certificates, redoLimit, mandatory } = step.definition
  const use = uses.find(
    (one) =>
      one.step_key_id === step.stepKey &&
      one.occurrence === step.occurrence &&
      one.standard_step_id === step.standardStepId,
  )
  return {
    parent_id: step.parentId === null ? null : (idOf.get(step.parentId) ?? null),
    position: step.position,
    title,
    type,
    content,
    certificate_kinds: certificates.map(({ id }) => id),
    redo_limit: redoLimit,
    mandatory,
    required: step.required,
    location_id: step.locationId,
    lead_time: step.leadTime,
    ...(step.standardStepId === null
      ? notStandard
      : usedStep(step.standardStepId, use?.standard_family_id ?? null)),
  }
}

/** The field number that a key gives next, where a field was renumbered. */
function nextNumbers(draft: MergedDraft, after: readonly DefinedStep[]) {
  const greatest = new Map<string, number>()
  for (const { stepKey, definition } of after) {
    const numbers = definition.fields.map(({ number }) => number)
    greatest.set(stepKey, Math.max(greatest.get(stepKey) ?? 0, ...numbers))
  }
  const keys = new Map(draft.tree.steps.map((step) => [step.step_key_id, step.next_field_number]))
  return [...keys].flatMap(([id, next]) => {
    const last = greatest.get(id) ?? 0
    return last < next
      ? []
      : [{ key: { id }, set: { next_field_number: last + 1 }, expect: { next_field_number: next } }]
  })
}

function waitRows({ draft, places, nextId, stamp: stamped, again }: Context) {
  const idOf = (element: string) => places.idOf.get(element) ?? ''
  const name = (step: string, upstream: string) => `${step} ${upstream}`
  const rows = new Map(draft.tree.edges.map((edge) => [name(edge.step_id, edge.upstream_step_id), edge]))
  const wanted = contentWaits(draft.merged).map((wait: Wait) => ({
    ...wait,
    row: rows.get(name(idOf(wait.stepId), idOf(wait.upstreamStepId))),
  }))
  const lags = (wait: Wait) => ({ minimum_lag: wait.minimumLag, maximum_lag: wait.maximumLag })
  const kept = new Set(wanted.map(({ row }) => row?.id))
  return {
    added: {
      step_edge: wanted
        .filter(({ row }) => row === undefined)
        .map((wait) => ({
          id: nextId(),
          procedure_id: draft.procedure.id,
          step_id: idOf(wait.stepId),
          upstream_step_id: idOf(wait.upstreamStepId),
          ...lags(wait),
          drawn: true,
          export_controlled: draft.procedure.export_controlled,
          ...stamped,
        })),
    },
    changed: wanted.flatMap(({ row, ...wait }) =>
      row === undefined || (row.minimum_lag === wait.minimumLag && row.maximum_lag === wait.maximumLag)
        ? []
        : [{ key: { id: row.id }, set: { ...lags(wait), ...again } }],
    ),
    gone: draft.tree.edges.filter(({ id }) => !kept.has(id)),
  }
}

interface Kept {
  readonly places: Places
  readonly written: WrittenSteps
  readonly goneWaits: StepTree['edges']
}

/** The keys of what the merge does not have: of a step that goes all that hangs on it. */
function goneKeys({ tree }: MergedDraft, { places, written, goneWaits }: Kept) {
  const stays = new Set(places.idOf.values())
  const steps = tree.steps.filter(({ id }) => !stays.has(id))
  const goneSteps = new Set(steps.map(({ id }) => id))
  const isOnGone = (row: { readonly step_id: string } | { readonly record_id: string }): boolean =>
    goneSteps.has('step_id' in row ? row.step_id : row.record_id)
  const isGone = (row: StepRows): boolean => isOnGone(row) || written.gone.has(row.id)
  const fields = tree.fields.filter(isGone)
  const goneFields = new Set(fields.map(({ id }) => id))
  const rows = tree.rows.filter(isGone)
  const goneRows = new Set(rows.map(({ id }) => id))
  return treeKeys(
    {
      steps,
      fields,
      validations: tree.validations.filter(
        (row) => goneFields.has(row.step_field_id) || written.gone.has(row.id),
      ),
      columns: tree.columns.filter(isGone),
      rows,
      values: tree.values.filter(({ row_id }) => goneRows.has(row_id)),
      gates: tree.gates.filter(isGone),
      parts: tree.parts.filter(isGone),
      files: tree.files.filter(isGone),
      labels: tree.labels.filter(isOnGone),
      attributes: tree.attributes.filter(isGone),
      edges: goneWaits,
    },
    goneWaits,
  )
}
