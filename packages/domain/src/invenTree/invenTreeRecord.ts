import { type Refusal, Refused } from '../refusal.ts'

/** One record of an export of InvenTree, as Django writes its tables: `{"model": "part.part", "pk": 1, "fields": {…}}`. */
export interface InvenTreeRecord {
  readonly model: string
  /** Its number within its table. */
  readonly pk: number
  readonly fields: Readonly<Record<string, unknown>>
}

/** The records of an export; throws Refused when it is none. */
export function parseInvenTree(text: string): readonly InvenTreeRecord[] {
  const list = parsed(text)
  if (!Array.isArray(list)) throw wrong('is no export of InvenTree')
  return list.map((one: unknown, nth): InvenTreeRecord => {
    const record = recordOf(one)
    if (record === null) throw wrong(`has no model, pk and fields at record ${nth + 1}`)
    return record
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw wrong('is no JSON')
  }
}

function recordOf(one: unknown): InvenTreeRecord | null {
  if (typeof one !== 'object' || one === null) return null
  const [model, pk, fields]: readonly unknown[] = ['model', 'pk', 'fields'].map((name) =>
    Reflect.get(one, name),
  )
  if (typeof model !== 'string' || typeof fields !== 'object' || fields === null) return null
  // Some tables have names and no numbers; nothing of them comes in.
  return { model: model.toLowerCase(), pk: typeof pk === 'number' ? pk : 0, fields: { ...fields } }
}

function wrong(problem: string): Refused {
  const refusal: Refusal = {
    code: 'IMPORT_ROW',
    row: 0,
    column: 'the file',
    value: '',
    problem,
    remedy: 'Choose a file that "invoke export-records" of InvenTree wrote.',
  }
  return new Refused(refusal)
}

/** The text of a field, trimmed; a number as it is written, nothing as an empty text. */
export function fieldText({ fields }: InvenTreeRecord, name: string): string {
  const value = fields[name]
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value.trim() : ''
}

/** The number of the record that a field names; null: none. */
export function fieldPk({ fields }: InvenTreeRecord, name: string): number | null {
  const value = fields[name]
  return typeof value === 'number' ? value : null
}

/** Whether a field says yes. */
export function fieldSaysYes({ fields }: InvenTreeRecord, name: string): boolean {
  return fields[name] === true
}
