import type { StepDefinition } from '../step/stepDefinition.ts'

/**
 * Whether a step is a heading: it has children, and no fields, data grid, sign-off or gate of its own
 * (rule 10).
 */
export function isHeading(
  definition: Pick<StepDefinition, 'fields' | 'columns' | 'gates'>,
  hasChildren: boolean,
): boolean {
  return (
    hasChildren &&
    definition.fields.length === 0 &&
    definition.columns.length === 0 &&
    definition.gates.length === 0
  )
}
