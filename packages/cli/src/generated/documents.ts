// Written by `npm run generate` from .graphql files and from schema.graphql. Never edited by hand.

export * from './commands/bomImport.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/** One operation of the API with the types of its answer and of its variables. */
export interface Document<Result, Variables> {
  readonly name: string
  readonly isMutation: boolean
  readonly text: string
  /** Names under which the answer holds ids and decimals: their digits are kept. */
  readonly exactNames: ReadonlySet<string>
  /** Never there: it carries the types. */
  readonly types?: (variables: Variables) => Result
}

export type BomDashQuantity = 'LEAVE_OUT' | 'ONE' | 'REFUSE' | 'ZERO'

export type BomDecimalSign = 'COMMA' | 'POINT'

export type BomRepeatedLines = 'JOIN' | 'MERGE' | 'REFUSE'

export interface ImportBomColumnsInput {
readonly description?: string | null | undefined
readonly designators?: string | null | undefined
readonly note?: string | null | undefined
readonly quantity?: string | null | undefined
readonly revision?: string | null | undefined
}

export interface ImportBomInput {
readonly columns?: ImportBomColumnsInput | null | undefined
readonly csv: string
readonly dashQuantity?: BomDashQuantity | null | undefined
readonly decimalSign?: BomDecimalSign | null | undefined
readonly description?: string | null | undefined
readonly dryRun?: boolean | null | undefined
readonly exportControlled?: boolean | null | undefined
readonly identityColumns?: readonly (string)[] | null | undefined
readonly newPartsTrackingType?: Trackingtypeenum | null | undefined
readonly numberTemplate?: string | null | undefined
readonly partNumber: string
readonly repeatedLines?: BomRepeatedLines | null | undefined
readonly revision?: string | null | undefined
readonly trackingType?: Trackingtypeenum | null | undefined
}

export type Mbomstatusenum = 'ARCHIVED' | 'DRAFT' | 'IN_REVIEW' | 'RELEASED'

export type Trackingtypeenum = 'LOT' | 'SERIAL'
