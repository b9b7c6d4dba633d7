/** A field of a step: what is recorded there. */
export interface FieldLiteral {
  readonly name: string
  readonly type: 'STRING' | 'NUMBER' | 'BOOLEAN' | 'SELECT' | 'MULTISELECT' | 'DATE' | 'SIGNOFF' | 'TOOL'
  /** Absent: required. */
  readonly optional?: true
  readonly allowNotApplicable?: true
  readonly unit?: string
  /** Inclusive, in the unit. */
  readonly minimum?: string
  readonly maximum?: string
  readonly target?: string
  /** To both sides of the target. */
  readonly tolerance?: string
  readonly options?: readonly string[]
  /** Who signs; absent: anybody who may sign. */
  readonly role?: string
  /** Name of the field of the same step that this sign-off verifies; stands before it. */
  readonly verifies?: string
  /** Number of the part that the tool is one of. */
  readonly tool?: string
  readonly help?: string
}

/** Who must approve before a step starts or is completed. */
export interface GateLiteral {
  readonly kind: 'APPROVAL' | 'HOLD_POINT' | 'WITNESS_POINT'
  readonly when: 'BEFORE_START' | 'BEFORE_COMPLETION'
  readonly role: string
  readonly count: number
}

/** A step as its author wrote it. Its number follows from its place. */
export interface StepLiteral {
  readonly title: string
  /** Markdown, with tables and `> [!WARNING]` callouts. */
  readonly content: string
  /** Work center. */
  readonly location?: string
  /** Working time. */
  readonly minutes?: number
  readonly fields?: readonly FieldLiteral[]
  readonly gate?: GateLiteral
  readonly steps?: readonly StepLiteral[]
}

/** A procedure, and the part that it builds or inspects. */
export interface ProcedureLiteral {
  readonly title: string
  readonly description: string
  readonly type: 'BUILD' | 'INSPECTION'
  readonly part: string
  readonly steps: readonly StepLiteral[]
}
