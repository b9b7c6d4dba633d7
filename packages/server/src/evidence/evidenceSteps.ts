import { isJsonObject, type Json } from '@traveler/domain/canonical.ts'
import type {
  EvidenceAttempt,
  EvidenceGate,
  EvidencePerson,
  EvidenceReading,
  EvidenceSession,
  EvidenceSignature,
  EvidenceStep,
} from '@traveler/domain/evidence/evidencePack.ts'
import { gateState } from '@traveler/domain/gate/gateState.ts'
import { isHeading } from '@traveler/domain/runStep/isHeading.ts'
import { rangeInWords } from '@traveler/domain/runStepField/judgeFieldValue.ts'
import type { StepDefinition } from '@traveler/domain/step/stepDefinition.ts'
import type { RunStepRow } from '../runStep/runStepStore.ts'

/** The meaning of a signature that accepts a value. */
export const acceptedMeaning = 'accepted out of range'

export interface StepPeopleRow {
  readonly id: string
  readonly startedBy: EvidencePerson | null
  readonly completedBy: EvidencePerson | null
}

export interface ReadingRow {
  readonly run_step_id: string
  readonly attempt: number
  readonly field: number | null
  readonly row: number | null
  readonly column: number | null
  readonly value: Json
  readonly notApplicable: boolean
  readonly result: string | null
  readonly source: string
  readonly by: EvidencePerson
  readonly at: string
  readonly isCurrent: boolean
}

export interface SignatureOfRunRow extends EvidenceSignature {
  readonly run_id: string
  readonly run_step_id: string | null
  readonly row: number | null
  readonly column: number | null
}

export interface SessionOfStepRow extends EvidenceSession {
  readonly run_step_id: string
}

/** All that was read of one step. */
export interface StepRead {
  readonly row: RunStepRow
  readonly hasChildren: boolean
  readonly definition: StepDefinition
  readonly digest: string
  /** By which an attempt was worked: the same, but for attempts before a redline was applied. */
  definitionAt(attempt: number): { readonly definition: StepDefinition; readonly digest: string }
  readonly people: StepPeopleRow | undefined
  /** Of all attempts, the newest of each place last. */
  readonly readings: readonly ReadingRow[]
  readonly signatures: readonly SignatureOfRunRow[]
  readonly sessions: readonly SessionOfStepRow[]
  /** What people call the records that values name, by id. */
  readonly names: ReadonlyMap<string, string>
}

/** The ids of records that values of these steps name: persons, parts, tools. */
export function namedIds(definition: StepDefinition, readings: readonly ReadingRow[]): readonly string[] {
  const naming = new Set(definition.fields.filter(namesRecord).map(({ number }) => number))
  return readings.flatMap(({ field, value }) =>
    field !== null && naming.has(field) && typeof value === 'string' && /^\d{1,16}$/.test(value)
      ? [value]
      : [],
  )
}

const namesRecord = ({ type }: Pick<StepDefinition['fields'][number], 'type'>): boolean =>
  type === 'TOOL' || type === 'USER' || type === 'PART'

/** A step as its pack shows it. */
export function evidenceStep(step: StepRead, certificates: EvidenceStep['certificates']): EvidenceStep {
  const { row, definition, people } = step
  return {
    id: row.id,
    number: row.number,
    title: definition.title,
    status: row.status,
    required: row.required,
    isHeading: isHeading(definition, step.hasChildren),
    definitionDigest: step.digest.slice(2),
    startedAt: row.started_at,
    startedBy: people?.startedBy ?? null,
    completedAt: row.completed_at,
    completedBy: people?.completedBy ?? null,
    holdReason: row.hold_reason,
    failReason: row.fail_reason,
    skipReason: row.skip_reason,
    attempts: Array.from({ length: row.attempt }, (_none, nth) => attemptOf(step, nth + 1)),
    gates: definition.gates.map((gate, nth) => gateOf(step, gate, nth + 1)),
    certificates,
    sessions: step.sessions.map(({ run_step_id: _id, ...session }) => session),
  }
}

function attemptOf(
  { definitionAt, readings, signatures, names }: StepRead,
  attempt: number,
): EvidenceAttempt {
  const { definition, digest } = definitionAt(attempt)
  const own = readings.filter((one) => one.attempt === attempt)
  const columns = new Map(definition.columns.map((column) => [column.number, column]))
  const places = Map.groupBy(
    own.filter(({ field }) => field === null),
    ({ row, column }) => `${row}:${column}`,
  )
  return {
    attempt,
    definitionDigest: digest.slice(2),
    fields: definition.fields
      .filter(({ type }) => type !== 'SIGNOFF')
      .map((field) => ({
        number: field.number,
        name: field.name,
        type: field.type,
        required: field.required,
        unit: field.unit?.name ?? null,
        limits: limitsOf(field),
        reading: readingOf(
          own.filter((one) => one.field === field.number),
          namesRecord(field) ? names : noNames,
        ),
      })),
    cells: [...places.values()].flatMap((rows) => {
      const reading = readingOf(rows, noNames)
      const [{ row, column } = { row: 0, column: 0 }] = rows
      const shown = columns.get(column ?? 0)
      return reading === null
        ? []
        : [
            {
              row: row ?? 0,
              column: shown?.header ?? String(column),
              unit: shown?.unit?.name ?? null,
              reading,
            },
          ]
    }),
    signatures: signatures
      .filter((one) => one.attempt === attempt)
      .map((one) => ({ ...asSignature(one), ...signedCell(one, columns) })),
  }
}

function limitsOf(field: StepDefinition['fields'][number]): string {
  const unit = field.unit === null ? '' : ` ${field.unit.name}`
  const said = field.validations.map((one) => `${one.functionName.replaceAll('_', ' ')} ${one.value}${unit}`)
  return [rangeInWords(field), ...said].filter((words) => words !== '').join(', ')
}

const noNames: ReadonlyMap<string, string> = new Map()

function readingOf(rows: readonly ReadingRow[], names: ReadonlyMap<string, string>): EvidenceReading | null {
  const current = rows.find(({ isCurrent }) => isCurrent)
  if (current === undefined) return null
  const before = rows.filter(({ isCurrent }) => !isCurrent)
  return { ...said(current, names), before: before.map((one) => said(one, names)) }
}

const said = (
  { value, notApplicable, result, source, by, at }: ReadingRow,
  names: ReadonlyMap<string, string>,
): Omit<EvidenceReading, 'before'> => ({
  value,
  name: typeof value === 'string' ? (names.get(value) ?? null) : null,
  notApplicable,
  result,
  source,
  by,
  at,
})

export const asSignature = ({
  run_id: _run,
  run_step_id: _step,
  row: _row,
  column: _column,
  ...one
}: SignatureOfRunRow): EvidenceSignature => one

function signedCell(
  { row, column }: SignatureOfRunRow,
  columns: ReadonlyMap<number, StepDefinition['columns'][number]>,
): Pick<EvidenceSignature, 'cell'> {
  if (row === null || column === null) return {}
  return { cell: { row, column: columns.get(column)?.header ?? String(column) } }
}

/** Decisions at a gate that stand, in the attempt that counts. */
function gateOf(
  { row, signatures }: StepRead,
  gate: StepDefinition['gates'][number],
  number: number,
): EvidenceGate {
  const decided = signatures.flatMap((one) =>
    one.gateNumber === number && one.attempt === row.attempt && one.voidedAt === null && one.decision !== null
      ? [one]
      : [],
  )
  const approvals = decided.map((one) => ({
    id: one.id,
    userId: one.signerId,
    roleId: roleIdOf(gate, one.role),
    decision: one.decision === 'REJECTED' ? ('REJECTED' as const) : ('APPROVED' as const),
  }))
  return {
    number,
    kind: gate.kind,
    when: gate.when,
    outcome: gateState(gate, approvals).outcome,
    roles: gate.roles.map(({ role, count }) => ({ role: role.name, count })),
  }
}

/** A signature prints the role's name; the gate knows it by id and by the same name. */
const roleIdOf = (gate: StepDefinition['gates'][number], name: string | null): string =>
  gate.roles.find(({ role }) => role.name === name)?.role.id ?? ''

/** A value in words; a file by its hash. */
export function valueInWords(value: Json): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.join(', ')
  if (isJsonObject(value)) return `file, SHA-256 ${String(value['sha256'])}`
  return String(value)
}

/** What was recorded, in words. */
export function readingInWords({ value, name, notApplicable }: Omit<EvidenceReading, 'before'>): string {
  if (notApplicable) return 'not applicable'
  if (name !== null) return name
  return value === null ? 'emptied' : valueInWords(value)
}
