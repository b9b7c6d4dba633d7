import { parseStepElementId, stepElementId } from '@traveler/domain/procedureMerge/procedureContent.ts'
import { levelBelow } from '@traveler/domain/redline/addedStep.ts'
import type { RedlineToTake, StepToRedline } from '@traveler/domain/redline/takeRedline.ts'
import type { StepStatusRow } from '../procedureMerge/runsBehindStore.ts'
import type { RedlineRow } from './redlineStore.ts'
import { orderOf } from './redlineWork.ts'
import type { RedlinedRunStepRow } from './takenRedlineStore.ts'

/** The elements of the steps of a run, by their ids. */
export function elementsOf(steps: readonly RedlinedRunStepRow[]): ReadonlyMap<string, string> {
  return new Map(steps.map(({ id, step_key_id, occurrence }) => [id, stepElementId(step_key_id, occurrence)]))
}

/** A redline as other runs meet it: its steps by what those know them by. */
export function redlineToTake(row: RedlineRow, rows: readonly RedlinedRunStepRow[]): RedlineToTake {
  const elements = elementsOf(rows)
  const elementOf = (id: string): string => elements.get(id) ?? ''
  const steps = rows.map((step) => ({ ...step, parentId: step.parent_id }))
  const own = steps.find(({ id }) => id === row.run_step_id)
  const isAdded = row.change === 'ADD'
  const level = isAdded ? levelBelow(steps, own?.parentId ?? null).map(({ id }) => elementOf(id)) : []
  const element = elementOf(row.run_step_id)
  const at = level.indexOf(element)
  const { place, drawn, removed } = orderOf(row)
  const named = [
    // Where an added step came to stand is told by its level.
    ...(isAdded ? [] : [place?.after ?? null]),
    ...[...drawn, ...removed].flatMap(({ stepId, upstreamStepId }) => [stepId, upstreamStepId]),
  ].filter((id) => id !== null && id !== row.run_step_id)
  return {
    id: row.id,
    status: row.status,
    change: row.change,
    element,
    baseDefinitionId: row.base_definition_id,
    before: level.slice(0, Math.max(at, 0)).toReversed(),
    after: level.slice(at + 1),
    parent: isAdded && own?.parentId ? elementOf(own.parentId) : null,
    named: [...new Set(named.map((id) => elementOf(id ?? '')))],
  }
}

/** The keys of all steps that tell whether a run can take a redline. */
export function keysToTake({ element, before, after, parent, named }: RedlineToTake): readonly string[] {
  const elements = [element, ...before, ...after, ...named, ...(parent === null ? [] : [parent])]
  return [...new Set(elements.map((one) => parseStepElementId(one).stepKey))]
}

/** The steps of a run that may take a redline, by their elements. */
export function stepsToRedline(
  rows: readonly StepStatusRow[],
  titleOf: (row: StepStatusRow) => string,
): ReadonlyMap<string, StepToRedline> {
  return new Map(
    rows.map((row) => [
      stepElementId(row.step_key_id, row.occurrence),
      {
        status: row.status,
        isUntouched: row.untouched,
        definitionId: row.definition_id,
        name: `${row.number} ${titleOf(row)}`.trim(),
      },
    ]),
  )
}
