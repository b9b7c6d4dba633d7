import { type FieldType, fieldTypes } from './stepDefinition.ts'

/** What the API calls a field of type USER or PART: ION, of one of these. */
export const ionTypes = ['PARTS', 'USERS'] as const

export type IonType = (typeof ionTypes)[number]

const ionFieldTypes = { USERS: 'USER', PARTS: 'PART' } as const satisfies {
  readonly [I in IonType]: FieldType
}

/** The names of a field's type in the API (rule 39). */
export interface ApiFieldType {
  readonly type: Exclude<FieldType, 'USER' | 'PART'> | 'ION'
  /** Null on every type but ION. */
  readonly allowedIonType: IonType | null
}

/** Every type of the API: the contract's, and DATE, which is ours. */
export const apiFieldTypes: readonly ApiFieldType['type'][] = [
  ...fieldTypes.filter((type) => type !== 'USER' && type !== 'PART'),
  'ION',
]

export function apiFieldType(type: FieldType): ApiFieldType {
  if (type === 'USER') return { type: 'ION', allowedIonType: 'USERS' }
  return type === 'PART' ? { type: 'ION', allowedIonType: 'PARTS' } : { type, allowedIonType: null }
}

/** A type as somebody asks for it; absent and null: as before. */
export interface AskedFieldType {
  readonly type?: FieldType | 'ION' | null | undefined
  readonly allowedIonType?: IonType | null | undefined
}

/** The field's type when that is asked of one that had the type `before`; null when ION does not say of what. */
export function askedFieldType(
  { type, allowedIonType }: AskedFieldType,
  before: FieldType,
): FieldType | null {
  if (type && type !== 'ION') return type
  const wasIon = before === 'USER' || before === 'PART'
  if (!type && !wasIon) return before
  if (allowedIonType) return ionFieldTypes[allowedIonType]
  return wasIon ? before : null
}
