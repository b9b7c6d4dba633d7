export const startWarningCodes = [
  'TOOL_DUE',
  'CERTIFICATE_EXPIRING',
  'KIT_SHORT',
  'MATERIAL_EXPIRING',
  'PROCEDURE_UNLINKED',
  'SUPERSEDED_ALLOWED',
  'DRAFT_BOM',
  'UNIT_BUILT_BEFORE',
  'PROCEDURE_OPEN_ON_UNIT',
  'PROCEDURE_DONE_ON_UNIT',
  'BOM_CHANGED',
  'TITLE_DEFAULT',
  'UNASSIGNED',
  'LEAD_TIME_BEYOND_SHIFT',
] as const

/** Something to know before a run is started, that does not forbid it (rule 3). Codes are public API. */
export interface StartWarning {
  readonly code: (typeof startWarningCodes)[number]
  readonly message: string
  /** The day it falls due, `YYYY-MM-DD`; null when it has none. */
  readonly on: string | null
  /** The step where it becomes a guard, number and title; null when it concerns the run. */
  readonly step: string | null
}
