import type { Refusal } from '../refusal.ts'

/** A place where work is to be done. */
export interface WorkPlace {
  readonly id: string
  readonly name: string
  readonly isArchived: boolean
  /** A shelf is where things lie, not where runs are done. */
  readonly isWorkCenter: boolean
}

/** Who is to do work, and where; null: nobody, nowhere in particular. */
export interface Assignment {
  readonly workCenter: WorkPlace | null
  readonly assignee: { readonly id: string; readonly name: string; readonly isActive: boolean } | null
}

/** No work is given to a person who left, none to an archived work center, and none to a place that is no work center (rules 3 and 8). */
export function whyNotAssign({ workCenter, assignee }: Assignment): Refusal[] {
  const refusals: (Refusal | null)[] = [
    workCenter === null ? null : whyNotWorkAt(workCenter, 'locationId'),
    workCenter?.isArchived === true
      ? { code: 'WORK_CENTER_ARCHIVED', locationId: workCenter.id, name: workCenter.name }
      : null,
    assignee?.isActive === false
      ? { code: 'ASSIGNEE_INACTIVE', assigneeId: assignee.id, name: assignee.name }
      : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}

/** Null when runs can be done at the place; `field` is what named it. */
export function whyNotWorkAt(
  { name, isWorkCenter }: Pick<WorkPlace, 'name' | 'isWorkCenter'>,
  field: string,
): Refusal | null {
  if (isWorkCenter) return null
  return {
    code: 'INVALID_INPUT',
    field,
    problem: `is ${name}, which is no work center`,
    remedy: 'Choose a work center, or leave it open.',
  }
}
