import type { StepOfRun } from '@traveler/domain/run/runStatus.ts'
import type { Row } from '../generated/tables.ts'

/** A run step as the rules of a whole run look at it. */
export function stepOfRun(row: Pick<Row<'run_step'>, 'id' | 'parent_id' | 'required' | 'status'>): StepOfRun {
  return { id: row.id, parentId: row.parent_id, required: row.required, status: row.status }
}
