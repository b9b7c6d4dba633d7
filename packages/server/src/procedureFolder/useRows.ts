import { whyNotUseStandardStep } from '@traveler/domain/standardStep/standardStepStatus.ts'
import { usedStep } from '../step/standardColumnsStore.ts'
import { type CopiedSteps, copySteps } from '../step/stepCopyStore.ts'
import type { StepTree, TreeStepRow } from '../step/stepTreeStore.ts'
import { isOfVersion, standardTitle } from './findForFolder.ts'
import type { KnownStepRow, StandardVersionRow } from './folderStore.ts'
import type { ReadStep } from './readFolder.ts'
import type { RowMaker } from './rowMaker.ts'

/** A use of a standard step: its rows, and which of them each of its steps in the folder is. */
export interface UseRows {
  readonly copies: CopiedSteps
  readonly idOf: ReadonlyMap<ReadStep, string>
}

/** What the uses of one import share. */
export interface Using {
  readonly maker: RowMaker
  /** The steps of the procedure before, by their names in folders. */
  readonly before: ReadonlyMap<string, KnownStepRow>
  /** The highest occurrence of each step key so far; counted on. */
  readonly occurrences: Map<string, number>
}

/** The steps of a use, its top first; null, and faults, when it is no use of what is there. */
export function useRows(
  steps: readonly ReadStep[],
  place: { readonly parentId: string | null; readonly position: number },
  { maker, before, occurrences }: Using,
): UseRows | null {
  const [top] = steps
  const version = top && versionOf(top, steps, { maker, before })
  if (version === undefined || version === null) return null
  const tree = treeOf(maker.found.standardTree, version.id)
  const pairs = pairsOf(tree.steps, version.id, steps)
  if (pairs === null) {
    const [text, where] = [steps[0], ['standardStep']]
    if (text !== undefined)
      maker.faults.add(
        text,
        where,
        `has other steps below it than version ${version.version} of ${version.title}`,
        'List the steps that the standard step has.',
      )
    return null
  }
  const ids = Array.from({ length: idsOfUse(tree) }, () => maker.newId())
  const copies = copySteps(tree, {
    procedureId: maker.procedureId,
    exportControlled: maker.exportControlled,
    ids,
    as: (step) => ({
      keepsKey: true,
      columns: {
        ...usedStep(step.id, step.standard_family_id),
        occurrence: occurrenceOf(step, pairs.get(step.id)?.name ?? '', { before, occurrences }),
      },
    }),
    root: { id: version.id, ...place },
    stamp: () => maker.stamp(),
  })
  const idOf = new Map<ReadStep, string>()
  for (const [nth, { id }] of tree.steps.entries()) {
    const step = pairs.get(id)
    if (step !== undefined) idOf.set(step, copies.step[nth]?.id ?? '')
  }
  return { copies, idOf }
}

/** How many ids a copy of a tree takes: as many as copySteps wants. */
export function idsOfUse(tree: StepTree): number {
  const { values: _cells, ...addressed } = tree
  return Object.values(addressed).reduce((sum, rows) => sum + rows.length, 0) + tree.steps.length
}

function versionOf(
  top: ReadStep,
  steps: readonly ReadStep[],
  { maker, before }: Pick<Using, 'maker' | 'before'>,
): StandardVersionRow | null {
  const { found, faults } = maker
  const path = ['standardStep']
  const own = steps.find((step, nth) => nth > 0 && (step.kind === 'own' || standardTitle(step) !== null))
  const matching = found.standard.filter((row) => isOfVersion(top, row))
  const [version] = matching
  if (own !== undefined) {
    faults.add(
      own,
      [],
      'stands below a step of a standard step, and is none of its steps',
      'Put it somewhere else.',
    )
    return null
  }
  if (top.kind === 'own' || top.front.standardStep === 'below') {
    faults.add(
      top,
      path,
      'stands below no use of a standard step',
      'Write the title and version of the standard step.',
    )
    return null
  }
  if (version === undefined) {
    faults.add(
      top,
      path,
      `uses version ${top.front.standardStep.version} of ${top.front.standardStep.title}, which is not there`,
      'Name a version of a standard step.',
    )
    return null
  }
  if (matching.length > 1) {
    const ids = matching.map(({ title, id }) => `${title} #${id}`).join(', ')
    faults.add(top, path, 'names a standard step, and there are several', `Write one of ${ids}.`)
    return null
  }
  // What the procedure uses already it may go on using, as its next version would.
  if (before.get(top.name)?.is_use !== true) faults.refuse(top, path, whyNotUseStandardStep(version))
  if (version.export_controlled && !maker.exportControlled)
    faults.add(
      top,
      path,
      'uses a standard step that is export-controlled',
      'Write exportControlled: true into procedure.md.',
    )
  return version
}

function treeOf(all: StepTree, rootId: string): StepTree {
  const steps = all.steps.filter((step) => step.standard_root_id === rootId)
  const ids = new Set(steps.map(({ id }) => id))
  const fields = all.fields.filter((row) => ids.has(row.step_id))
  const rows = all.rows.filter((row) => ids.has(row.step_id))
  const [fieldIds, rowIds] = [new Set(fields.map(({ id }) => id)), new Set(rows.map(({ id }) => id))]
  return {
    steps,
    fields,
    rows,
    validations: all.validations.filter((row) => fieldIds.has(row.step_field_id)),
    columns: all.columns.filter((row) => ids.has(row.step_id)),
    values: all.values.filter((row) => rowIds.has(row.row_id)),
    gates: all.gates.filter((row) => ids.has(row.step_id)),
    files: all.files.filter((row) => ids.has(row.record_id)),
    // What the procedure says itself: as the folder has it.
    parts: [],
    labels: [],
    attributes: [],
    edges: [],
  }
}

/** The steps of a version with those of the folder, by their places; null when they are not the same tree. */
function pairsOf(
  standard: readonly TreeStepRow[],
  rootId: string,
  steps: readonly ReadStep[],
): ReadonlyMap<string, ReadStep> | null {
  const pairs = new Map<string, ReadStep>()
  const visit = (standardId: string, step: ReadStep): boolean => {
    pairs.set(standardId, step)
    const theirs = standard
      .filter((row) => row.parent_id === standardId)
      .toSorted((a, b) => a.position - b.position)
    const ours = steps.filter(({ parent }) => parent === step.name)
    return (
      theirs.length === ours.length &&
      theirs.every(({ id }, nth) => ours[nth] !== undefined && visit(id, ours[nth]))
    )
  }
  const [top] = steps
  return top !== undefined && visit(rootId, top) ? pairs : null
}

function occurrenceOf(
  { step_key_id: key }: TreeStepRow,
  name: string,
  { before, occurrences }: Pick<Using, 'before' | 'occurrences'>,
): number {
  const known = before.get(name)
  if (known?.step_key_id === key) return known.occurrence
  const next = (occurrences.get(key) ?? 0) + 1
  occurrences.set(key, next)
  return next
}
