import { compareDecimals, isNegative } from '../decimal.ts'
import type { Problem } from '../refusalFacts.ts'
import type {
  DatagridColumn,
  FieldDefinition,
  GateDefinition,
  NumericLimits,
  StepDefinition,
} from './stepDefinition.ts'

/**
 * What is wrong with a step that is to be frozen; empty when it is valid (rule 26). `where` names the
 * step in words: "step 2.1".
 */
export function faultsOfStep(definition: StepDefinition, where: string): readonly Problem[] {
  const own: string[] = []
  if (definition.title.trim() === '') own.push('has no title. Give it one')
  if (!Number.isInteger(definition.redoLimit) || definition.redoLimit < 0)
    own.push('has a redo limit that is not a whole number from 0')
  if (definition.type === 'DATAGRID' && definition.columns.length === 0)
    own.push('is a data grid without columns. Add one')
  return [
    ...own.map((problem) => ({ where, problem })),
    ...repeated(definition.fields.map((field) => String(field.number))).map((number) => ({
      where,
      problem: `has two fields numbered ${number}`,
    })),
    ...definition.fields.flatMap((field) => faultsOfField(field, definition, where)),
    ...definition.columns.flatMap((column) => faultsOfColumn(column, where)),
    ...faultsOfRows(definition, where),
    ...definition.gates.flatMap((gate) => faultsOfGate(gate, where)),
  ]
}

function faultsOfField(field: FieldDefinition, definition: StepDefinition, step: string): readonly Problem[] {
  const where = `${step}, field ${field.name.trim() === '' ? field.number : field.name}`
  const faults = [...faultsOfOptions(field), ...faultsOfLimits(field.limits), ...faultsOfConcession(field)]
  if (field.name.trim() === '') faults.push('has no name. Give it one')
  if (field.type !== 'NUMBER' && hasLimits(field))
    faults.push('has limits but is not a number. Remove the limits')
  if (field.assigns !== null) faults.push(...faultsOfAssignment(field, definition.fields))
  if (field.verifies !== null) faults.push(...faultsOfVerification(field, definition.fields))
  return faults.map((problem) => ({ where, problem }))
}

function faultsOfAssignment(field: FieldDefinition, fields: readonly FieldDefinition[]): string[] {
  const faults: string[] = []
  const number = field.assigns === 'SERIAL' ? 'serial' : 'lot'
  if (field.type !== 'STRING') faults.push(`assigns the ${number} but is no text. Make it a text field`)
  if (field.scope === 'BATCH')
    faults.push(`assigns the ${number} of one unit to a whole batch. Make it per unit`)
  const others = fields.filter((other) => other.number !== field.number && other.assigns === field.assigns)
  if (others.length > 0)
    faults.push(`assigns the ${number}, as another field of the step does. Leave it to one`)
  return faults
}

function faultsOfOptions(field: Pick<FieldDefinition, 'type' | 'options'>): string[] {
  if (field.type !== 'SELECT' && field.type !== 'MULTISELECT') return []
  if (field.options.length === 0) return ['offers nothing to select. Add options']
  const faults = repeated(field.options).map((option) => `offers ${option} twice. Remove one`)
  return field.options.some((option) => option.trim() === '')
    ? [...faults, 'has a blank option. Remove it']
    : faults
}

function faultsOfLimits({ min, max, target, tolerance }: NumericLimits): string[] {
  const faults: string[] = []
  if (min !== null && max !== null && compareDecimals(min, max) > 0) {
    faults.push(`has a minimum of ${min} above its maximum of ${max}. Exchange them`)
  }
  if (tolerance !== null && isNegative(tolerance)) faults.push(`has a tolerance of ${tolerance}, below zero`)
  if (tolerance !== null && target === null) faults.push('has a tolerance without a target. Give the target')
  if (target !== null && min !== null && compareDecimals(target, min) < 0)
    faults.push('has a target below its minimum')
  if (target !== null && max !== null && compareDecimals(target, max) > 0)
    faults.push('has a target above its maximum')
  return faults
}

function faultsOfConcession(field: FieldDefinition): string[] {
  if (field.outOfRange !== 'CONCESSION') return []
  const faults: string[] = []
  if (!field.processInformation)
    faults.push('allows a concession but is not marked process information (rule 14)')
  if (field.concessionRole === null) faults.push('allows a concession and names no role that accepts it')
  return faults
}

function faultsOfVerification(field: FieldDefinition, fields: readonly FieldDefinition[]): string[] {
  if (field.type !== 'SIGNOFF') return ['verifies another field but is not a sign-off']
  if (field.verifies === field.number) return ['verifies itself. Name another field']
  const isThere = fields.some((other) => other.number === field.verifies)
  return isThere ? [] : [`verifies field ${field.verifies}, which is not there`]
}

function faultsOfColumn(column: DatagridColumn, step: string): readonly Problem[] {
  const faults = faultsOfOptions(column)
  if (column.header.trim() === '') faults.push('has no header. Give it one')
  const where = `${step}, column ${column.header.trim() === '' ? column.number : column.header}`
  return faults.map((problem) => ({ where, problem }))
}

function faultsOfRows(definition: StepDefinition, where: string): readonly Problem[] {
  const columns = new Set(definition.columns.map((column) => column.number))
  const dangling = definition.rows.filter((row) => row.cells.some((cell) => !columns.has(cell.column)))
  return dangling.map((row) => ({
    where,
    problem: `has a value in row ${row.number} for a column that is not there`,
  }))
}

function faultsOfGate(gate: GateDefinition, step: string): readonly Problem[] {
  const where = `${step}, gate ${gate.kind}`
  const faults: string[] = []
  if (gate.roles.length === 0) faults.push('names no role that approves')
  if (gate.roles.some(({ count }) => !Number.isInteger(count) || count < 1))
    faults.push('asks for a count that is not a whole number from 1')
  faults.push(
    ...repeated(gate.roles.map(({ role }) => role.name)).map(
      (role) => `names ${role} twice. Raise the count`,
    ),
  )
  return faults.map((problem) => ({ where, problem }))
}

function hasLimits(field: FieldDefinition): boolean {
  return field.validations.length > 0 || Object.values(field.limits).some((limit) => limit !== null)
}

function repeated(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))]
}
