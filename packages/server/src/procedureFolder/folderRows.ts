import { findDeadlock } from '@traveler/domain/procedure/findDeadlock.ts'
import { type Change, insertAll, type NewRow, updateRow } from '../operation/change.ts'
import { notStandard } from '../step/standardColumnsStore.ts'
import type { CopiedSteps } from '../step/stepCopyStore.ts'
import { contentRows, type ReadOwnStep } from './contentRows.ts'
import { fileRows, type NewFile } from './fileRows.ts'
import { attributeRows, edgeRows, labelRows, partRows } from './pointerRows.ts'
import type { ReadFolder, ReadStep } from './readFolder.ts'
import { newRow, type RowMaker } from './rowMaker.ts'
import { plainStepName, stepNames } from './stepNames.ts'
import { useRows } from './useRows.ts'

/** The rows of an import's steps and of all that hangs on them. */
export interface FolderRows {
  readonly changes: readonly Change[]
  /** Each is told in a stream of its own. */
  readonly files: readonly NewFile[]
}

/** Makes the rows of a folder's steps; what cannot be a row is a fault of the maker's. */
export function folderRows({ procedure, steps }: ReadFolder, maker: RowMaker): FolderRows {
  const text = { file: 'procedure.md', placeOf: procedure.placeOf }
  const own = {
    files: fileRows(
      text,
      { files: procedure.front.files ?? [], shown: [], recordId: maker.procedureId },
      maker,
    ),
    attributes: attributeRows(
      text,
      { given: procedure.front.attributes ?? [], noun: 'PROCEDURE', recordId: maker.procedureId },
      maker,
    ),
  }
  const placed = placedSteps(steps, maker)
  const all = steps.flatMap((step) => {
    const id = placed.ids.get(step)
    return id === undefined ? [] : [{ step, id }]
  })
  const edges = edgeRows(all, maker)
  refuseCircle(all, edges, maker)
  const owned = all.map(({ step, id }) => ({
    labels: labelRows(step, id, maker),
    attributes: attributeRows(
      step,
      { given: step.front.attributes ?? [], noun: 'STEP', recordId: id },
      maker,
    ),
  }))
  const files = [...own.files, ...placed.files]
  const links = files.flatMap(({ link }) => link ?? [])
  return {
    files,
    changes: [
      ...insertAll({
        step_key: placed.rows.step_key,
        step: placed.rows.step,
        step_field: placed.rows.step_field,
        step_field_validation: placed.rows.step_field_validation,
        datagrid_column: placed.rows.datagrid_column,
        datagrid_row: placed.rows.datagrid_row,
        datagrid_value: placed.rows.datagrid_value,
        step_gate: placed.rows.step_gate,
        step_edge: edges,
        step_mbom_item: partRows(all, maker),
        record_file: [...placed.rows.record_file, ...links],
        record_label: owned.flatMap(({ labels }) => labels),
        attribute: [...own.attributes, ...owned.flatMap(({ attributes }) => attributes)],
      }),
      ...placed.numbers,
    ],
  }
}

interface PlacedSteps {
  readonly rows: Omit<CopiedSteps, 'step_edge' | 'step_mbom_item' | 'record_label' | 'attribute'>
  readonly ids: ReadonlyMap<ReadStep, string>
  readonly files: readonly NewFile[]
  /** The field numbers that keys of before give next. */
  readonly numbers: readonly Change[]
}

function placedSteps(steps: readonly ReadStep[], maker: RowMaker): PlacedSteps {
  const before = stepNames(maker.found.known)
  const occurrences = new Map<string, number>()
  for (const { step_key_id: key, occurrence } of maker.found.known)
    occurrences.set(key, Math.max(occurrence, occurrences.get(key) ?? 0))
  const ids = new Map<ReadStep, string>()
  const byName = new Map<string, string>()
  const parts: PlacedSteps[] = []
  for (const step of steps) {
    if (ids.has(step)) continue
    const parentId = step.parent === null ? null : (byName.get(step.parent) ?? null)
    const part =
      step.kind === 'own'
        ? ownRows(step, parentId, before.get(step.name), maker)
        : usedRows(step, steps, { parentId, before, occurrences, maker })
    // What it is, is a fault by now; what is written in its steps is looked at all the same.
    if (part === null) {
      for (const one of withBelow(step, steps)) ids.set(one, '')
      continue
    }
    parts.push(part)
    for (const [one, id] of part.ids) {
      ids.set(one, id)
      byName.set(one.name, id)
    }
  }
  return {
    ids,
    files: parts.flatMap(({ files }) => files),
    numbers: parts.flatMap(({ numbers }) => numbers),
    rows: {
      step_key: parts.flatMap(({ rows }) => rows.step_key),
      step: parts.flatMap(({ rows }) => rows.step),
      step_field: parts.flatMap(({ rows }) => rows.step_field),
      step_field_validation: parts.flatMap(({ rows }) => rows.step_field_validation),
      datagrid_column: parts.flatMap(({ rows }) => rows.datagrid_column),
      datagrid_row: parts.flatMap(({ rows }) => rows.datagrid_row),
      datagrid_value: parts.flatMap(({ rows }) => rows.datagrid_value),
      step_gate: parts.flatMap(({ rows }) => rows.step_gate),
      record_file: parts.flatMap(({ rows }) => rows.record_file),
    },
  }
}

type Known = RowMaker['found']['known'][number]

/** A step of the procedure's own, under the key that its name has had, or a new one. */
function ownRows(
  step: ReadOwnStep,
  parentId: string | null,
  known: Known | undefined,
  maker: RowMaker,
): PlacedSteps {
  const { front, content, name } = step
  const kept = known?.is_use === false ? known : undefined
  const row = newRow(maker)
  const keyId = kept?.step_key_id ?? maker.newId()
  const rows = contentRows(step, row.id, kept?.next_field_number ?? 1, maker)
  const stepRow: NewRow<'step'> = {
    ...notStandard,
    ...row,
    procedure_id: maker.procedureId,
    step_key_id: keyId,
    occurrence: kept?.occurrence ?? 1,
    parent_id: parentId,
    position: step.position,
    ...pointerColumns(step, maker),
    definition_id: null,
    type: front.type ?? 'CONTENT',
    title: front.title,
    content,
    redo_limit: front.redoLimit ?? 1,
    mandatory: front.mandatory ?? false,
    certificate_kinds: (front.certificates ?? []).flatMap(
      (name, nth) => maker.references.id('certificate', name, step, ['certificates', nth]) ?? [],
    ),
    folder_name: folderName(name, { step_key_id: keyId, occurrence: kept?.occurrence ?? 1 }),
  }
  const next = { next_field_number: rows.nextFieldNumber }
  const isNew = kept === undefined
  const files = fileRows(step, { files: front.files ?? [], shown: picturesOf(step), recordId: row.id }, maker)
  return {
    ids: new Map([[step, row.id]]),
    files: [...files, ...rows.files],
    numbers:
      isNew || next.next_field_number === kept.next_field_number
        ? []
        : [updateRow('step_key', { id: keyId }, next)],
    rows: {
      ...rows,
      step_key: isNew ? [{ id: keyId, ...next, export_controlled: maker.exportControlled }] : [],
      step: [stepRow],
      record_file: [],
    },
  }
}

interface InUse {
  readonly parentId: string | null
  readonly before: ReadonlyMap<string, Known>
  readonly occurrences: Map<string, number>
  readonly maker: RowMaker
}

function usedRows(
  top: ReadStep,
  steps: readonly ReadStep[],
  { parentId, before, occurrences, maker }: InUse,
): PlacedSteps | null {
  const below = withBelow(top, steps)
  const use = useRows(below, { parentId, position: top.position }, { maker, before, occurrences })
  if (use === null) return null
  const stepOf = new Map([...use.idOf].map(([step, id]) => [id, step]))
  const step = use.copies.step.map((row) => {
    const said = stepOf.get(row.id)
    if (said === undefined) return row
    return { ...row, ...pointerColumns(said, maker), folder_name: folderName(said.name, row) }
  })
  return { ids: use.idOf, files: [], numbers: [], rows: { ...use.copies, step } }
}

/** A step and all below it, parents first. */
function withBelow(top: ReadStep, steps: readonly ReadStep[]): readonly ReadStep[] {
  const names = new Set([top.name])
  return steps.filter((step) => {
    const isIn = step === top || (step.parent !== null && names.has(step.parent))
    if (isIn) names.add(step.name)
    return isIn
  })
}

function pointerColumns(step: ReadStep, { references }: RowMaker) {
  const { required, workCenter, leadTime } = step.front
  return {
    required: required ?? true,
    location_id: references.id('location', workCenter, step, ['workCenter']),
    lead_time: leadTime ?? null,
  }
}

function folderName(name: string, step: Pick<NewRow<'step'>, 'step_key_id' | 'occurrence'>): string | null {
  return name === plainStepName(step) ? null : name
}

function picturesOf({ content }: ReadOwnStep): readonly string[] {
  return content.flatMap((block) => (block.type === 'picture' ? [block.digest] : []))
}

function refuseCircle(
  all: readonly { readonly step: ReadStep; readonly id: string }[],
  edges: readonly NewRow<'step_edge'>[],
  maker: RowMaker,
): void {
  const byId = new Map(all.map(({ step, id }) => [id, step]))
  const idOf = new Map(all.map(({ step, id }) => [step.name, id]))
  const circle = findDeadlock(
    all.map(({ step, id }) => ({ id, parentId: idOf.get(step.parent ?? '') ?? null })),
    edges.map((edge) => ({ stepId: edge.step_id, upstreamStepId: edge.upstream_step_id })),
  )
  const first = byId.get(circle?.[0] ?? '')
  if (circle === null || first === undefined) return
  const path = circle.map((id) => byId.get(id)?.name)
  maker.faults.add(
    first,
    ['after'],
    `waits for itself: ${path.join(' → ')}`,
    'Take one of these dependencies out.',
  )
}
