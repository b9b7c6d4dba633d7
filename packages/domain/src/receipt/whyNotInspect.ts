import type { Refusal } from '../refusal.ts'

/** An inspection that receiving a part takes: its link with the procedure is approved and required (rule 30). */
export interface RequiredInspection {
  readonly partNumber: string
  /** The newest released version; null: none is released. */
  readonly procedureId: string | null
  /** It is under export control, and who receives has no clearance. */
  readonly isUnseen: boolean
}

/** Null when its run can be made. Nothing is received whose required inspection cannot be: it would be used uninspected. */
export function whyNotInspect({ partNumber, procedureId, isUnseen }: RequiredInspection): Refusal | null {
  if (isUnseen) return { code: 'PERMISSION', permission: 'ReadExportControlled' }
  if (procedureId !== null) return null
  return {
    code: 'INVALID_INPUT',
    field: 'partId',
    problem: `is ${partNumber}, which is inspected when it is received, and no version of an inspection procedure is released`,
    remedy: 'Release it first, or take “required” off its link with the part.',
  }
}
