import type { Json } from '../canonical.ts'
import { isJsonList, isJsonObject } from '../canonical.ts'
import { parseDecimal } from '../decimal.ts'
import type { Refusal } from '../refusal.ts'
import type { FieldDefinition, FieldType } from '../step/stepDefinition.ts'
import { parseText, textLengths } from '../text.ts'
import type { EnteredValue } from './fieldValue.ts'
import { notApplicable } from './fieldValue.ts'
import { parseDate, parseDateTime } from './parseDate.ts'

/** What parsing needs to know of a field or of a grid's column. */
export type ValueField = Pick<FieldDefinition, 'name' | 'type' | 'options' | 'allowNotApplicable'>

type Parse = (field: ValueField, raw: Json) => EnteredValue | Refusal

/**
 * The value that a raw JSON value means for a field (rule 13). Numbers come as text or as the source text of a JSON
 * number; a JS number is read by its shortest text. null empties the field; `{"notApplicable": true}` says that it does
 * not apply. A value of another type is refused, never converted.
 */
export function parseFieldValue(field: ValueField, raw: Json): EnteredValue | Refusal {
  if (raw === null) return null
  if (isJsonObject(raw) && raw['notApplicable'] === true) {
    if (field.allowNotApplicable) return notApplicable
    return wrong(field, 'is set to not applicable, which its definition does not allow', 'Fill it in.')
  }
  return parsers[field.type](field, raw)
}

const parsers: { readonly [Type in FieldType]: Parse } = {
  STRING: (field, raw) =>
    typeof raw === 'string' ? parseText(raw, field.name, textLengths.value) : wrongType(field, 'text'),
  NUMBER: parseNumber,
  BOOLEAN: (field, raw) => (typeof raw === 'boolean' ? raw : wrongType(field, 'true or false')),
  SELECT: parseSelect,
  MULTISELECT: parseMultiselect,
  DATE: (field, raw) =>
    typeof raw === 'string' ? parseDate(raw, field.name) : wrongType(field, 'a date such as 2026-03-31'),
  DATETIME: (field, raw) =>
    typeof raw === 'string'
      ? parseDateTime(raw, field.name)
      : wrongType(field, 'a time such as 2026-03-31T14:05:00Z'),
  FILE_ATTACHMENT: parseId,
  TOOL: parseId,
  USER: parseId,
  PART: parseId,
  SIGNOFF: (field) => wrong(field, 'is a sign-off and takes no value', 'Sign it instead.'),
}

function parseNumber(field: ValueField, raw: Json): EnteredValue | Refusal {
  if (typeof raw === 'string') return parseDecimal(raw, field.name)
  return typeof raw === 'number' ? parseDecimal(String(raw), field.name) : wrongType(field, 'a number')
}

function parseSelect(field: ValueField, raw: Json): EnteredValue | Refusal {
  if (typeof raw !== 'string') return wrongType(field, 'one of its options')
  const option = raw.normalize('NFC')
  return field.options.includes(option) ? option : notOffered(field, option)
}

function parseMultiselect(field: ValueField, raw: Json): EnteredValue | Refusal {
  if (!isJsonList(raw)) return wrongType(field, 'a list of its options')
  const chosen = new Set(raw.map((option) => (typeof option === 'string' ? option.normalize('NFC') : '')))
  const foreign = [...chosen].find((option) => !field.options.includes(option))
  if (foreign !== undefined) return notOffered(field, foreign)
  return field.options.filter((option) => chosen.has(option))
}

/** Ids are positive whole numbers below 2^53, as text or as JSON numbers (docs/rules.md, Identity). */
function parseId(field: ValueField, raw: Json): EnteredValue | Refusal {
  const id = typeof raw === 'number' ? String(raw) : raw
  const isId = typeof id === 'string' && /^[1-9]\d{0,15}$/.test(id) && Number.isSafeInteger(Number(id))
  return isId ? id : wrongType(field, 'the id of a record')
}

function notOffered(field: ValueField, option: string): Refusal {
  return wrong(field, `does not offer "${option}"`, `Choose from ${field.options.join(', ')}.`)
}

function wrongType(field: ValueField, wanted: string): Refusal {
  return wrong(field, `takes ${wanted}`, 'Give a value of that type.')
}

function wrong(field: ValueField, problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field: field.name, problem, remedy }
}
