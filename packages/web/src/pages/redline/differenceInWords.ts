import { validationFunctions } from '@traveler/domain/runStepField/validationFunctions.ts'
import { fieldFormWords } from '../../components/words/fieldFormWords.ts'
import { gateFormWords } from '../../components/words/gateFormWords.ts'
import { redlineWords } from '../../components/words/redlineWords.ts'
import { runCompareWords } from '../../components/words/runCompareWords.ts'
import { words } from '../../components/words.ts'

/** A difference as the API tells it. */
export interface Difference {
  readonly part: string
  /** Of a field, a column or a row. */
  readonly number: number | null
  readonly name: string
  readonly member: string | null
  readonly before: string | null
  readonly after: string | null
}

/** What differs, as a person calls it: `Torque: limits`. */
export function differingPart({ part, name, member }: Difference): string {
  const { properties } = runCompareWords
  if (part === 'place') return redlineWords.place
  if (part === 'dependency') return redlineWords.dependency
  if (part !== 'field' && part !== 'column' && part !== 'row') return properties[part] ?? part
  if (name === '') return `${properties[part] ?? part}: ${properties[member ?? ''] ?? member}`
  const said = part === 'row' ? redlineWords.row(name) : name
  return member === null ? said : `${said}: ${properties[member] ?? member}`
}

/** One side of a difference, out of its JSON, as a person reads it; null: not there. */
export function sideInWords({ part, member }: Difference, json: string | null): string | null {
  if (json === null) return null
  const value: unknown = JSON.parse(json)
  if (part === 'place') return value === '' ? redlineWords.first : redlineWords.behind(inWords(value))
  if (part === 'type' || member === 'type' || member === 'outOfRange' || member === 'scope')
    return codes[String(value)] ?? String(value)
  const said = member === null ? wholeInWords(part, value) : inWords(value)
  return said === '' ? null : said
}

/** A column or row that is added or taken out whole; anything else as it reads. */
function wholeInWords(part: string, value: unknown): string {
  if (value === null || typeof value !== 'object') return inWords(value)
  const { type, readOnly, options, required, allowNotApplicable, cells } = value as Whole
  const { properties } = runCompareWords
  const flags = [
    readOnly === true ? properties['readOnly'] : '',
    required === true ? words.common.required : '',
    allowNotApplicable === true ? properties['allowNotApplicable'] : '',
  ]
  if (part === 'column')
    return [codes[String(type)] ?? '', inWords(options), ...flags].filter(isText).join(' · ')
  if (part === 'row')
    return (
      [...flags, inWords(cells?.map((cell) => cell.value))].filter(isText).join(' · ') ||
      redlineWords.plainRow
    )
  return inWords(value)
}

/** What a column or a row may say. */
interface Whole {
  readonly type?: unknown
  readonly readOnly?: unknown
  readonly options?: unknown
  readonly required?: unknown
  readonly allowNotApplicable?: unknown
  readonly cells?: readonly { readonly value: unknown }[]
}

const isText = (text: string | undefined): text is string => text !== undefined && text !== ''

function inWords(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? words.field.yes : words.field.no
  if (Array.isArray(value)) return value.map(inWords).join(', ')
  if (typeof value !== 'object') return String(value)
  if ('step' in value && 'waitsFor' in value)
    return redlineWords.waitsFor(inWords(value.step), inWords(value.waitsFor))
  if ('functionId' in value && 'value' in value)
    return `${functionName(value.functionId)} ${inWords(value.value)}`
  if ('kind' in value && 'when' in value && 'roles' in value) return gateOfJson(value)
  if ('min' in value && 'max' in value) return limitsInWords(value)
  return 'name' in value ? String(value.name) : Object.values(value).map(inWords).filter(isSaid).join(', ')
}

/** Words for what the API calls by codes. */
const codes: Readonly<Record<string, string>> = {
  ...fieldFormWords.outOfRanges,
  ...gateFormWords.kinds,
  ...gateFormWords.places,
  ...words.field.types,
  ...redlineWords.stepTypes,
  BATCH: redlineWords.ofBatch,
  PER_UNIT: redlineWords.ofUnit,
}

const functionName = (id: unknown): string =>
  validationFunctions.find((one) => one.id === id)?.displayName ?? String(id)

function gateOfJson({ kind, when, roles }: Readonly<Record<'kind' | 'when' | 'roles', unknown>>): string {
  const who = Array.isArray(roles) ? roles.map(roleOfJson) : []
  return `${codes[String(kind)] ?? ''}: ${codes[String(when)] ?? ''}, ${who.join(', ')}`
}

const roleOfJson = ({ role, count }: { readonly role: unknown; readonly count: unknown }): string =>
  `${String(count)} × ${inWords(role)}`

const isSaid = (text: string): boolean => text !== ''

function limitsInWords(limits: object): string {
  const { minimum, maximum, target, tolerance } = fieldFormWords
  const names: Readonly<Record<string, string>> = { min: minimum, max: maximum, target, tolerance }
  return Object.entries(limits)
    .flatMap(([name, value]) => (value === null ? [] : [`${names[name] ?? name} ${inWords(value)}`]))
    .join(', ')
}
