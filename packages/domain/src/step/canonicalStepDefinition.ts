import type { Json, JsonObject } from '../canonical.ts'
import { canonicalStrings, canonicalText, sortedCanonically, withoutDefaults } from '../canonical.ts'
import type { Decimal } from '../decimal.ts'
import { canonicalDecimal } from '../decimal.ts'
import type { Named } from '../refusalFacts.ts'
import type { RichText } from '../richText/richText.ts'
import type {
  DatagridColumn,
  DatagridRow,
  FieldDefinition,
  GateDefinition,
  NumericLimits,
  StepDefinition,
} from './stepDefinition.ts'
import { noLimits, plainColumn, plainField, plainRow, plainStep } from './stepDefinition.ts'

/**
 * The one text of a step definition, whose SHA-256 is its identity (docs/rules.md, Identity): RFC 8785, `form` always
 * there, properties with their default absent, decimals without trailing zeros, unordered lists (validations, gates,
 * certificates, roles, rows' cells, files) sorted, text NFC with LF. Fields, columns, rows and options keep their order, because people see it.
 */
export function canonicalStepDefinition(definition: StepDefinition): string {
  const { form, ...defaults } = plainStep
  const members: JsonObject = {
    title: definition.title,
    type: definition.type,
    content: contentMembers(definition.content),
    fields: definition.fields.map(fieldMembers),
    columns: definition.columns.map(columnMembers),
    rows: definition.rows.map(rowMembers),
    gates: sortedCanonically(definition.gates.map(gateMembers)),
    certificates: sortedCanonically(definition.certificates.map(namedMembers)),
    redoLimit: definition.redoLimit,
    mandatory: definition.mandatory,
    files: sortedCanonically(definition.files),
  }
  return canonicalText(canonicalStrings({ form, ...withoutDefaults(members, defaults) }))
}

function fieldMembers(field: FieldDefinition): JsonObject {
  const { limits, ...defaults } = plainField
  const members: JsonObject = {
    number: field.number,
    name: field.name,
    type: field.type,
    required: field.required,
    allowNotApplicable: field.allowNotApplicable,
    options: field.options,
    unit: namedMembers(field.unit),
    limits: limitMembers(field.limits),
    validations: sortedCanonically(
      field.validations.map(({ functionId, functionName, value }) => ({
        functionId,
        functionName,
        value: canonicalDecimal(value),
      })),
    ),
    outOfRange: field.outOfRange,
    processInformation: field.processInformation,
    concessionRole: namedMembers(field.concessionRole),
    scope: field.scope,
    assigns: field.assigns,
    signoffRole: namedMembers(field.signoffRole),
    verifies: field.verifies,
    peerReviewRequired: field.peerReviewRequired,
    helpText: field.helpText,
    display: field.display,
    part: namedMembers(field.part),
    partSubtype: namedMembers(field.partSubtype),
  }
  return withoutDefaults(members, { ...defaults, limits: limitMembers(limits) })
}

function limitMembers(limits: NumericLimits): JsonObject {
  const decimalOf = (value: Decimal | null): Json => (value === null ? null : canonicalDecimal(value))
  const members: JsonObject = {
    min: decimalOf(limits.min),
    max: decimalOf(limits.max),
    target: decimalOf(limits.target),
    tolerance: decimalOf(limits.tolerance),
  }
  return withoutDefaults(members, { ...noLimits })
}

function columnMembers(column: DatagridColumn): JsonObject {
  const members: JsonObject = {
    number: column.number,
    header: column.header,
    type: column.type,
    options: column.options,
    unit: namedMembers(column.unit),
    signoffRole: namedMembers(column.signoffRole),
    readOnly: column.readOnly,
  }
  return withoutDefaults(members, plainColumn)
}

function rowMembers(row: DatagridRow): JsonObject {
  const members: JsonObject = {
    number: row.number,
    required: row.required,
    allowNotApplicable: row.allowNotApplicable,
    cells: sortedCanonically(row.cells.map(({ column, value }) => ({ column, value }))),
  }
  return withoutDefaults(members, plainRow)
}

function gateMembers(gate: GateDefinition): JsonObject {
  const roles = gate.roles.map(({ role, count }) => ({ role: namedMembers(role), count }))
  return { kind: gate.kind, when: gate.when, roles: sortedCanonically(roles) }
}

function namedMembers(named: Named | null): Json {
  return named === null ? null : { id: named.id, name: named.name }
}

// Rich text is JSON in the one form that parseRichText gives; its optional marks are absent when off.
function contentMembers(content: RichText): Json {
  const members: Json = JSON.parse(JSON.stringify(content))
  return members
}
