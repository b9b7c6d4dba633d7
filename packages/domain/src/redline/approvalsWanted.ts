import type { StepDefinition } from '../step/stepDefinition.ts'
import { type DefinitionChange, diffDefinitions } from './diffDefinitions.ts'

/** What a redline does to the steps of its run. */
export const redlineChanges = ['MODIFY', 'ADD', 'REMOVE'] as const

export type RedlineChange = (typeof redlineChanges)[number]

/** Whose approval a redline takes by default: of the product's roles of these names. */
export const redlineRoles = { engineer: 'Manufacturing Engineer', quality: 'Quality Engineer' } as const

export type RedlineRole = (typeof redlineRoles)[keyof typeof redlineRoles]

export interface RedlineToApprove {
  readonly change: RedlineChange
  /** Null: the step is new. */
  readonly before: StepDefinition | null
  readonly after: StepDefinition
  /** Of the steps that come with one that it adds. */
  readonly below?: readonly StepDefinition[]
  /** The organization has not waived the engineer's approval: setting `redlineEngineerApproval`. */
  readonly isEngineerWanted: boolean
}

/**
 * The roles whose approval a redline takes (rule 23): one Manufacturing Engineer unless the organization waives it, and one
 * Quality Engineer when it removes a step or touches a limit, a required flag, a sign-off, a gate, an inspection or a part.
 */
export function approvalsWanted(redline: RedlineToApprove): readonly RedlineRole[] {
  const { change, before, after, below = [], isEngineerWanted } = redline
  const changes = [diffDefinitions(before, after), ...below.map((step) => diffDefinitions(null, step))].flat()
  const isQualityWanted = change === 'REMOVE' || changes.some(touchesQuality)
  return [
    ...(isEngineerWanted ? [redlineRoles.engineer] : []),
    ...(isQualityWanted ? [redlineRoles.quality] : []),
  ]
}

const qualityMembers = {
  field: [
    'type',
    'required',
    'allowNotApplicable',
    'options',
    'unit',
    'limits',
    'validations',
    'outOfRange',
    'processInformation',
    'concessionRole',
    'assigns',
    'signoffRole',
    'verifies',
    'peerReviewRequired',
    'part',
    'partSubtype',
  ],
  column: ['type', 'options', 'unit', 'signoffRole', 'readOnly'],
  row: ['required', 'allowNotApplicable'],
} as const

/** A change that a Quality Engineer is to see. */
export function touchesQuality(change: DefinitionChange): boolean {
  const { part, member } = change
  if (part === 'gates' || part === 'certificates' || part === 'mandatory') return true
  if (part !== 'field' && part !== 'column' && part !== 'row') return false
  if (member !== null) return qualityMembers[part].some((one) => one === member)
  // Whole: what only asks for a free text touches nothing of these.
  if (part === 'field') return isChecked(change.before) || isChecked(change.after)
  return change.before !== null || isAskedFor(change.after)
}

/** A column that is signed or names a part or a tool, or a row that is required. */
function isAskedFor(part: DefinitionChange['after']): boolean {
  if (part === null || typeof part !== 'object') return false
  const { type, required } = part as { readonly type?: unknown; readonly required?: unknown }
  return type === 'SIGNOFF' || type === 'PART' || type === 'TOOL' || required === true
}

/** A field that is required, bounded, signed, or names a part or a tool. */
function isChecked(field: DefinitionChange['before']): boolean {
  if (field === null || typeof field !== 'object' || !('type' in field)) return false
  const { type, required, limits, validations, assigns } = field
  const isTyped = type === 'SIGNOFF' || type === 'PART' || type === 'TOOL'
  const isBounded =
    limits !== null &&
    typeof limits === 'object' &&
    Object.values(limits ?? {}).some((limit) => limit !== null)
  const isValidated = Array.isArray(validations) && validations.length > 0
  return isTyped || required === true || isBounded || isValidated || assigns !== null
}
