import type { Refusal } from '../refusal.ts'

/** Who is to do work, and where; null: nobody, nowhere in particular. */
export interface Assignment {
  readonly workCenter: { readonly id: string; readonly name: string; readonly isArchived: boolean } | null
  readonly assignee: { readonly id: string; readonly name: string; readonly isActive: boolean } | null
}

/** No work is given to a person who left, and none to an archived work center (rule 3). */
export function whyNotAssign({ workCenter, assignee }: Assignment): Refusal[] {
  const refusals: (Refusal | null)[] = [
    workCenter?.isArchived === true
      ? { code: 'WORK_CENTER_ARCHIVED', locationId: workCenter.id, name: workCenter.name }
      : null,
    assignee?.isActive === false
      ? { code: 'ASSIGNEE_INACTIVE', assigneeId: assignee.id, name: assignee.name }
      : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}
