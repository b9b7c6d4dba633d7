import type { Named } from '../refusalFacts.ts'
import type { RichText } from '../richText/richText.ts'
import type {
  DatagridColumn,
  DatagridRow,
  FieldDefinition,
  FieldType,
  GateDefinition,
  NumericLimits,
  StepDefinition,
} from './stepDefinition.ts'
import { noLimits, plainColumn, plainField, plainRow, plainStep } from './stepDefinition.ts'

interface StoredField extends Partial<Omit<FieldDefinition, 'limits'>> {
  readonly number: number
  readonly name: string
  readonly type: FieldType
  readonly limits?: Partial<NumericLimits>
}

interface StoredColumn extends Partial<DatagridColumn> {
  readonly number: number
  readonly header: string
  readonly type: FieldType
}

interface StoredRow extends Partial<DatagridRow> {
  readonly number: number
}

/** A canonical text as it lies in the store: what has its default is absent. */
interface StoredStepDefinition {
  readonly form: number
  readonly title: string
  readonly type?: StepDefinition['type']
  readonly content?: RichText
  readonly fields?: readonly StoredField[]
  readonly columns?: readonly StoredColumn[]
  readonly rows?: readonly StoredRow[]
  readonly gates?: readonly GateDefinition[]
  readonly certificates?: readonly Named[]
  readonly redoLimit?: number
  readonly mandatory?: boolean
  readonly files?: readonly string[]
}

/**
 * The definition that a stored canonical text means, with every default filled in. Stored texts are never rewritten, so
 * this reads every form there has been (docs/rules.md, Identity); a text of a form it does not know throws. For texts that
 * canonicalStepDefinition made, not for what a client sends.
 */
export function parseStepDefinition(text: string): StepDefinition {
  const stored: StoredStepDefinition = JSON.parse(text)
  if (stored.form !== 1)
    throw new Error(`This server reads step definitions of form 1; this one is of form ${stored.form}`)
  return {
    ...plainStep,
    ...stored,
    form: 1,
    fields: (stored.fields ?? []).map(fieldOf),
    columns: (stored.columns ?? []).map((column) => ({ ...plainColumn, ...column })),
    rows: (stored.rows ?? []).map((row) => ({ ...plainRow, ...row })),
  }
}

function fieldOf(stored: StoredField): FieldDefinition {
  return { ...plainField, ...stored, limits: { ...noLimits, ...stored.limits } }
}
