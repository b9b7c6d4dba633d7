import type { Decimal } from '../decimal.ts'
import type { Named } from '../refusalFacts.ts'
import type { RichText } from '../richText/richText.ts'

/**
 * The types of a field (rule 13). The API's ION with allowedIonType USERS or PARTS is USER or PART; DATE
 * is ours.
 */
export const fieldTypes = [
  'STRING',
  'NUMBER',
  'BOOLEAN',
  'SELECT',
  'MULTISELECT',
  'DATE',
  'DATETIME',
  'FILE_ATTACHMENT',
  'SIGNOFF',
  'TOOL',
  'USER',
  'PART',
] as const

export type FieldType = (typeof fieldTypes)[number]

/**
 * What a number must read. All inclusive and in the field's unit; null is open. `tolerance` is ± around
 * `target`.
 */
export interface NumericLimits {
  readonly min: Decimal | null
  readonly max: Decimal | null
  readonly target: Decimal | null
  readonly tolerance: Decimal | null
}

/** What a value out of range asks for (rule 14). CONCESSION only on fields marked process information. */
export type OutOfRangePolicy = 'BLOCK' | 'REQUIRE_ISSUE' | 'CONCESSION'

/** Which number of the run's unit a value becomes. */
export const assignedNumbers = ['SERIAL', 'LOT'] as const

export type AssignedNumber = (typeof assignedNumbers)[number]

/** In a batch: one value for each unit, or one for all (rule 15). */
export type FieldScope = 'PER_UNIT' | 'BATCH'

/** A comparison of the value with a number, by one of the API's validation functions. */
export interface FieldValidation {
  readonly functionId: string
  readonly functionName: string
  readonly value: Decimal
}

export interface FieldDefinition {
  /** Given by the step key's counter, never reused (docs/rules.md, Identity). */
  readonly number: number
  readonly name: string
  readonly type: FieldType
  readonly required: boolean
  readonly allowNotApplicable: boolean
  /** What SELECT and MULTISELECT offer, in the order shown. */
  readonly options: readonly string[]
  readonly unit: Named | null
  readonly limits: NumericLimits
  readonly validations: readonly FieldValidation[]
  readonly outOfRange: OutOfRangePolicy
  readonly processInformation: boolean
  readonly concessionRole: Named | null
  readonly scope: FieldScope
  /** The value becomes the serial or lot of the run's unit (rule 2); null: of no consequence to it. */
  readonly assigns: AssignedNumber | null
  /** Who may sign; null on a SIGNOFF lets everybody who may sign. */
  readonly signoffRole: Named | null
  /**
   * The number of the field that a verifying sign-off verifies; null when it verifies nothing (rule 17).
   */
  readonly verifies: number | null
  readonly peerReviewRequired: boolean
  readonly helpText: string
  readonly display: string
  readonly part: Named | null
  readonly partSubtype: Named | null
}

export interface DatagridColumn {
  readonly number: number
  readonly header: string
  readonly type: FieldType
  readonly options: readonly string[]
  readonly unit: Named | null
  readonly signoffRole: Named | null
  /** Shown in the run and not filled there. */
  readonly readOnly: boolean
}

export interface DatagridCell {
  readonly column: number
  /** As the canonical text of the value shows it. */
  readonly value: string
}

export interface DatagridRow {
  readonly number: number
  readonly required: boolean
  readonly allowNotApplicable: boolean
  /** What the author filled in. */
  readonly cells: readonly DatagridCell[]
}

export type GateKind = 'APPROVAL' | 'HOLD_POINT' | 'WITNESS_POINT'
export type GateWhen = 'BEFORE_START' | 'BEFORE_COMPLETION'

/**
 * A gate of a step: who must approve before it starts or is completed, and how many of each role (rule 18).
 */
export interface GateDefinition {
  readonly kind: GateKind
  readonly when: GateWhen
  readonly roles: readonly { readonly role: Named; readonly count: number }[]
}

/**
 * What an operator is shown in a step and what is checked there: immutable once frozen, identified by the SHA-256 of its
 * canonical form (docs/rules.md, Identity).
 */
export interface StepDefinition {
  readonly form: 1
  readonly title: string
  readonly type: 'CONTENT' | 'DATAGRID'
  readonly content: RichText
  readonly fields: readonly FieldDefinition[]
  readonly columns: readonly DatagridColumn[]
  readonly rows: readonly DatagridRow[]
  readonly gates: readonly GateDefinition[]
  /** Kinds of certificate that whoever starts it or signs it off must hold (rule 55). Their order means nothing. */
  readonly certificates: readonly Named[]
  /** How often it may be redone after it failed, before an issue must be raised (rule 9). */
  readonly redoLimit: number
  /** Cannot be skipped (rule 9). */
  readonly mandatory: boolean
  /** SHA-256 of the attached files, 64 lower-case hex digits each. Their order means nothing. */
  readonly files: readonly string[]
}

export const noLimits: NumericLimits = { min: null, max: null, target: null, tolerance: null }

/** A field with nothing said about it but what it is. */
export const plainField = {
  required: false,
  allowNotApplicable: false,
  options: [],
  unit: null,
  limits: noLimits,
  validations: [],
  outOfRange: 'BLOCK',
  processInformation: false,
  concessionRole: null,
  scope: 'PER_UNIT',
  assigns: null,
  signoffRole: null,
  verifies: null,
  peerReviewRequired: false,
  helpText: '',
  display: '',
  part: null,
  partSubtype: null,
} as const satisfies Omit<FieldDefinition, 'number' | 'name' | 'type'>

export const plainColumn = {
  options: [],
  unit: null,
  signoffRole: null,
  readOnly: false,
} as const satisfies Omit<DatagridColumn, 'number' | 'header' | 'type'>

export const plainRow = { required: false, allowNotApplicable: false, cells: [] } as const satisfies Omit<
  DatagridRow,
  'number'
>

/** A step with nothing in it but its title. */
export const plainStep = {
  form: 1,
  type: 'CONTENT',
  content: [],
  fields: [],
  columns: [],
  rows: [],
  gates: [],
  certificates: [],
  redoLimit: 1,
  mandatory: false,
  files: [],
} as const satisfies Omit<StepDefinition, 'title'>
