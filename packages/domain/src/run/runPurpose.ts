export const runPurposes = [
  'BUILD',
  'REWORK',
  'REPAIR',
  'MODIFICATION',
  'INSPECTION',
  'TEST',
  'MAINTENANCE',
] as const

/** What a run is for (rule 1). */
export type RunPurpose = (typeof runPurposes)[number]

export type ProcedureType = 'BUILD' | 'INSPECTION' | 'TEST' | 'MAINTENANCE'

/** BUILD makes the unit, CHANGE works on one that is there, LOOK leaves it as it is. */
export const purposeKinds = {
  BUILD: 'BUILD',
  REWORK: 'CHANGE',
  REPAIR: 'CHANGE',
  MODIFICATION: 'CHANGE',
  INSPECTION: 'LOOK',
  TEST: 'LOOK',
  MAINTENANCE: 'LOOK',
} as const satisfies { readonly [Purpose in RunPurpose]: 'BUILD' | 'CHANGE' | 'LOOK' }

/**
 * The purpose of a run that nobody gave one: that of its procedure's type; BUILD when the procedure has none.
 */
export function defaultRunPurpose(procedureType: ProcedureType | null): RunPurpose {
  return procedureType ?? 'BUILD'
}
