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
  /** Process information: the role that may accept a value out of range. */
  readonly concessionBy?: string
  /** In a batch, one value for all its units. */
  readonly perBatch?: true
}

/** Who must approve before a step starts or is completed. */
export interface GateLiteral {
  readonly kind: 'APPROVAL' | 'HOLD_POINT' | 'WITNESS_POINT'
  readonly when: 'BEFORE_START' | 'BEFORE_COMPLETION'
  readonly role: string
  readonly count: number
}

/** A table that is given to whoever works there: the headings, and the cells row by row. */
export interface GridLiteral {
  readonly columns: readonly {
    readonly header: string
    readonly type: 'STRING' | 'NUMBER'
    readonly unit?: string
  }[]
  readonly rows: readonly (readonly string[])[]
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
  /** Kind of certificate that whoever starts it or signs it off holds. */
  readonly certificate?: string
  readonly fields?: readonly FieldLiteral[]
  readonly gate?: GateLiteral
  /** Names of files in `whole/pictures`. */
  readonly pictures?: readonly string[]
  readonly grid?: GridLiteral
  /** Title of the standard step that stands here; the rest of the step is as it says. */
  readonly standard?: string
  /** What goes in here: lines of the bill of materials of the part that is built. */
  readonly takes?: readonly { readonly part: string; readonly quantity: string }[]
  readonly steps?: readonly StepLiteral[]
}

/** A procedure, and the part that it builds or inspects. */
export interface ProcedureLiteral {
  readonly title: string
  readonly description: string
  readonly type: 'BUILD' | 'INSPECTION' | 'MAINTENANCE'
  readonly part: string
  /** Every unit of the part passes it. */
  readonly isRequired?: true
  readonly steps: readonly StepLiteral[]
}
