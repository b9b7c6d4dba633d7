import type { StepDefinition } from '../step/stepDefinition.ts'

/**
 * Whether a step is a heading: it has children, no fields, data grid, sign-off or gate of its own,
 * and asks for no certificate (rule 10).
 */
export function isHeading(
  definition: Pick<StepDefinition, 'fields' | 'columns' | 'gates' | 'certificates'>,
  hasChildren: boolean,
): boolean {
  return (
    hasChildren &&
    definition.fields.length === 0 &&
    definition.columns.length === 0 &&
    definition.gates.length === 0 &&
    definition.certificates.length === 0
  )
}
