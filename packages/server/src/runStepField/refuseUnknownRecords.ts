import { refuseIf } from '@traveler/domain/refusal.ts'
import type { EnteredValue } from '@traveler/domain/runStepField/fieldValue.ts'
import type { FieldType } from '@traveler/domain/step/stepDefinition.ts'
import type { Transaction } from '../operation/transaction.ts'
import { loadRecordTypes, type RecordTypeRow } from './fieldValueStore.ts'

const recordTypes: { readonly [Type in FieldType]?: { readonly type: string; readonly name: string } } = {
  TOOL: { type: 'partInventory', name: 'PartInventory' },
  USER: { type: 'user', name: 'User' },
  PART: { type: 'part', name: 'Part' },
}

interface TypedValue {
  readonly type: FieldType
  readonly value: EnteredValue
}

/** Values that name records name ones that are there, of the right kind, and visible to who enters them. */
export async function refuseUnknownRecords(tx: Transaction, values: readonly TypedValue[]): Promise<void> {
  const named = values.flatMap(({ type, value }) => {
    const wanted = recordTypes[type]
    return wanted === undefined || typeof value !== 'string' ? [] : [{ wanted, id: value }]
  })
  if (named.length === 0) return
  const found = await tx.read<RecordTypeRow>(loadRecordTypes(named.map(({ id }) => id)))
  const types = new Map(found.map(({ id, type }) => [id, type]))
  refuseIf(
    named
      .filter(({ wanted, id }) => types.get(id) !== wanted.type)
      .map(({ wanted, id }) => ({ code: 'NOT_FOUND', type: wanted.name, id })),
  )
}
