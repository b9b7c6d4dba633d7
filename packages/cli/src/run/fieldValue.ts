import type { ApiClient } from '../apiClient.ts'
import { findPart } from '../find/findPart.ts'
import { findPerson } from '../find/findPerson.ts'
import { findUnit } from '../find/findUnit.ts'
import type { Json, ShownField, ShownStep } from '../generated/documents.ts'
import { nearest } from '../nearest.ts'
import { WrongUsage } from '../wrongUsage.ts'

/** A field of a step, with the text that was typed for it; empty: nothing any more. */
export interface TypedValue {
  readonly field: ShownField
  readonly text: string
}

/** Reads `NAME=VALUE`. A name may hold the sign itself; the longest name that fits is meant. */
export function typedValue(step: ShownStep, typed: string): TypedValue {
  const fields = step.fields ?? []
  const fitting = fields
    .filter(({ name, number }) => begins(typed, `${name}=`) || begins(typed, `${number}=`))
    .sort((a, b) => b.name.length - a.name.length)
  const [field] = fitting
  if (field !== undefined) {
    const named = begins(typed, `${field.name}=`) ? field.name : String(field.number)
    return { field, text: typed.slice(named.length + 1) }
  }
  if (!typed.includes('='))
    throw new WrongUsage(
      `"${typed}" gives no value: write NAME=VALUE, as in "${fields[0]?.name ?? 'Torque'}=5".`,
    )
  throw new WrongUsage(noField(step, typed.slice(0, typed.indexOf('='))))
}

/** A field of a step by its name or its number. */
export function findField(step: ShownStep, typed: string): ShownField {
  const field = (step.fields ?? []).find(
    ({ name, number }) => name.toLowerCase() === typed.toLowerCase() || String(number) === typed,
  )
  if (field !== undefined) return field
  throw new WrongUsage(noField(step, typed))
}

function noField(step: ShownStep, typed: string): string {
  const names = (step.fields ?? []).map(({ name }) => name)
  const near = nearest(typed, names)
  const hint =
    near !== null
      ? `Did you mean "${near}"?`
      : names.length === 0
        ? 'It has none.'
        : `It has ${names.join(', ')}.`
  return `Step ${step.number} has no field "${typed}". ${hint}`
}

const begins = (text: string, start: string): boolean => text.toLowerCase().startsWith(start.toLowerCase())

/** What was typed as the API takes it, by the type of the field. What does not fit goes on as it is: the API says why. */
export async function valueOfText(api: ApiClient, { field, text }: TypedValue): Promise<Json> {
  const typed = text.trim()
  if (typed === '') return null
  switch (field.type) {
    case 'BOOLEAN':
      return booleans.get(typed.toLowerCase()) ?? typed
    case 'MULTISELECT':
      return chosenOptions(field.options ?? [], typed)
    case 'SELECT':
      return field.options?.find((option) => option.toLowerCase() === typed.toLowerCase()) ?? typed
    case 'TOOL':
      return (await findUnit(api, typed)).id
    case 'ION':
      return (await (field.allowedIonType === 'PARTS' ? findPart : findPerson)(api, typed)).id
    default:
      return text
  }
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['true', true],
  ['no', false],
  ['false', false],
])

/** Options stand apart by commas or semicolons; one that holds a comma is found whole. */
function chosenOptions(options: readonly string[], typed: string): readonly string[] {
  const whole = options.find((option) => option.toLowerCase() === typed.toLowerCase())
  if (whole !== undefined) return [whole]
  return typed
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => options.find((option) => option.toLowerCase() === part.toLowerCase()) ?? part)
}
