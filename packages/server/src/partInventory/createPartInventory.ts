import { parseQuantity, type Quantity } from '@traveler/domain/decimal.ts'
import { accepted, refuseIf } from '@traveler/domain/refusal.ts'
import { serialKey } from '@traveler/domain/text.ts'
import { whyNotRecordService } from '@traveler/domain/tool/toolState.ts'
import { z } from 'zod'
import { attributeChanges } from '../attribute/attributeChanges.ts'
import { attributesInput } from '../attribute/attributeInput.ts'
import { type Change, insertRows } from '../operation/change.ts'
import { day, id, name, quantity, time } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { PartRow } from '../part/partStore.ts'
import { newService } from '../tool/newService.ts'
import { lockNumbering } from './numberingStore.ts'
import { planInventory } from './planInventory.ts'

const zero: Quantity = accepted(parseQuantity('0'))

const newInventory = z.object({
  partId: id,
  serialNumber: name().nullish(),
  lotNumber: name().nullish(),
  quantity: quantity.nullish().transform((given) => given ?? zero),
  quantityScrapped: quantity.nullish().transform((given) => given ?? zero),
  locationId: id.nullish(),
  unitOfMeasureId: id.nullish(),
  expiresOn: day.nullish(),
  manufacturedOn: day.nullish(),
  manufacturer: name().nullish(),
  lastMaintainedDate: time.nullish(),
  attributes: attributesInput.nullish(),
})

type NewInventory = z.output<typeof newInventory>

const input = z.object({ records: z.array(newInventory).min(1).max(10_000) })

type Input = z.output<typeof input>

/** Record units and lots that are there: each fits its part's tracking, and no serial of a part number is used twice. */
export const createPartInventory: Operation<Input> = {
  name: 'createPartInventory',
  permission: 'CreatePartInventory',
  input,
  lock: ({ records }) =>
    lockNumbering(
      records.map(({ partId }) => partId),
      keysOf(records).map((key) => `serial ${key}`),
      [],
      records.flatMap(({ partId, locationId }) => (locationId ? [partId, locationId] : [partId])),
    ),
  async perform(tx, { records }) {
    const { rows, parts } = await planInventory(tx, records)
    const [serviceIds, now] = await Promise.all([tx.newIds(records.length), tx.now()])
    for (const [nth, row] of rows.entries()) {
      const one = records[nth]
      if (one === undefined) throw new Error('Each row is of a record')
      const { changes } = await attributeChanges(tx, row, one.attributes ?? [])
      tx.append({
        stream: { id: row.id, type: 'partInventory' },
        type: 'PART_INVENTORY_CREATED',
        changes: [
          insertRows('part_inventory', [row]),
          ...changes,
          ...firstService(tx, serviceIds[nth] ?? '', { one, tool: row, parts, now }),
        ],
      })
    }
    return { partInventoryIds: rows.map((row) => row.id), partInventoryId: rows[0]?.id ?? null }
  },
}

interface FirstService {
  readonly one: NewInventory
  readonly tool: { readonly id: string; readonly export_controlled: boolean }
  readonly parts: ReadonlyMap<string, PartRow>
  readonly now: string
}

/** The last good service of a tool that is recorded with it. */
function firstService(tx: Transaction, id: string, { one, tool, parts, now }: FirstService): Change[] {
  const { lastMaintainedDate: servicedAt, partId } = one
  if (!servicedAt) return []
  const part = parts.get(partId)
  refuseIf(
    whyNotRecordService(
      { isTool: part?.part_type === 'TOOL', name: part?.part_number ?? '' },
      servicedAt,
      now,
    ),
  )
  return [
    insertRows('tool_service', [newService(tx, { id, tool, servicedAt, result: 'GOOD', note: null, now })]),
  ]
}

function keysOf(records: readonly NewInventory[]): string[] {
  return records.flatMap(({ serialNumber }) => (serialNumber ? [serialKey(serialNumber)] : []))
}
