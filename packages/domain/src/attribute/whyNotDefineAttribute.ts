import type { Refusal } from '../refusal.ts'
import type { AttributeType } from './planAttributes.ts'

/** Which custom attribute records shall have. */
export interface WantedDefinition {
  readonly type: AttributeType
  readonly options: readonly string[]
}

/** Null when an attribute can be defined so: options belong to a choice and stand once, and what is defined keeps its type. */
export function whyNotDefineAttribute(
  { type, options }: WantedDefinition,
  known: { readonly key: string; readonly type: AttributeType } | null,
): Refusal | null {
  const isChoice = type === 'SELECT' || type === 'MULTISELECT'
  if (known !== null && known.type !== type)
    return notSo('type', `is ${known.type.toLowerCase()} already`, 'Define another key and use that.')
  if (isChoice && options.length === 0) return notSo('options', 'are missing', 'Say what may be chosen.')
  if (!isChoice && options.length > 0)
    return notSo('options', 'belong to a choice', 'Leave them out, or take SELECT or MULTISELECT.')
  const twice = options.find((option, nth) => options.indexOf(option) !== nth)
  return twice === undefined ? null : notSo('options', `name ${twice} twice`, 'Name each once.')
}

function notSo(field: string, problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field, problem, remedy }
}
