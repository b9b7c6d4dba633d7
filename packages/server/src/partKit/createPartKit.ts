import { quantityShort } from '@traveler/domain/abom/requirementState.ts'
import { addDecimals, isZero, parseQuantity, type Quantity } from '@traveler/domain/decimal.ts'
import type { PartKitStatus } from '@traveler/domain/partKit/partKitStatus.ts'
import { accepted, type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { convertQuantity } from '@traveler/domain/unitOfMeasurement/measure.ts'
import { z } from 'zod'
import { quantityOf } from '../abom/asBuiltToChange.ts'
import { insertRows, type NewRow } from '../operation/change.ts'
import { id } from '../operation/inputs.ts'
import { lockStreams } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { type UnitOfMeasurementRow, unitOf } from '../unitOfMeasurement/unitOfMeasurementStore.ts'
import { readKitPlaces, refuseKitPlaces } from './kitPlaces.ts'
import {
  listMissingLines,
  listOpenKitsFor,
  listUnitsOfMeasureOfLines,
  loadOwner,
  type MissingLineRow,
  type OwnerRow,
  type PartKitRow,
} from './partKitStore.ts'

const input = z
  .object({
    runId: id.nullish(),
    runBatchId: id.nullish(),
    locationId: id.nullish(),
    deliveryLocationId: id.nullish(),
    assignedToId: id.nullish(),
    assignedTeamId: id.nullish(),
    status: z.enum(['DRAFT', 'REQUESTED']).nullish(),
    /** Ask for all that the units of the run, or of the batch's open runs, still miss. */
    fromAsBuilt: z.boolean().optional(),
  })
  .refine(({ runId, runBatchId }) => !(runId && runBatchId), {
    message: 'is given beside a run. Give one of the two.',
    path: ['runBatchId'],
  })
  .refine(({ fromAsBuilt, runId, runBatchId }) => !fromAsBuilt || Boolean(runId ?? runBatchId), {
    message: 'is missing. Say for which run or batch.',
    path: ['runId'],
  })
type Input = z.output<typeof input>

/** Ask for parts to be put aside: for a run, for the runs of a batch, or for what is said later (rule 34). */
export const createPartKit: Operation<Input> = {
  name: 'createPartKit',
  permission: 'CreatePartKit',
  input,
  lock: (given) =>
    lockStreams(
      [given.runId ?? given.runBatchId],
      [given.locationId, given.deliveryLocationId, given.assignedToId, given.assignedTeamId],
    ),
  async perform(tx, given) {
    const kitFor = { runId: given.runId ?? null, runBatchId: given.runBatchId ?? null }
    const isFilled = given.fromAsBuilt === true
    const wanted = isFilled ? kitFor : { runId: null, runBatchId: null }
    const [owners, open, lines, units, around] = await Promise.all([
      tx.read<OwnerRow>(loadOwner(kitFor)),
      tx.read<PartKitRow>(listOpenKitsFor(wanted)),
      tx.read<MissingLineRow>(listMissingLines(wanted)),
      tx.read<UnitOfMeasurementRow>(listUnitsOfMeasureOfLines(wanted)),
      readKitPlaces(tx, given),
    ])
    refuseIf(whyNotFound('Run', kitFor.runId, owners))
    refuseIf(whyNotFound('RunBatch', kitFor.runBatchId, owners))
    refuseKitPlaces(given, around)
    const [owner] = owners
    const items = missingParts(lines, units)
    refuseIf(
      whyNotKit(
        { owner, open, isFilled, isNothing: items.size === 0 },
        kitFor.runId === null ? 'runBatchId' : 'runId',
      ),
    )
    const [[kitId = '', ...itemIds], now] = await Promise.all([tx.newIds(1 + items.size), tx.now()])
    const isControlled = owner?.export_controlled ?? false
    const status: PartKitStatus = given.status ?? 'DRAFT'
    const rows = [...items.values()].map(
      (item, nth): NewRow<'part_kit_item'> => ({
        ...item,
        id: itemIds[nth] ?? '',
        part_kit_id: kitId,
        export_controlled: isControlled,
        ...stamp(tx, now),
      }),
    )
    tx.append({
      stream: { id: kitId, type: 'partKit' },
      type: 'PART_KIT_CREATED',
      changes: [
        insertRows('part_kit', [
          {
            id: kitId,
            run_id: kitFor.runId,
            run_batch_id: kitFor.runBatchId,
            status,
            location_id: given.locationId ?? null,
            delivery_location_id: given.deliveryLocationId ?? null,
            assigned_to_id: given.assignedToId ?? null,
            assigned_team_id: given.assignedTeamId ?? null,
            export_controlled: isControlled,
            ...stamp(tx, now),
          },
        ]),
        ...(rows.length === 0 ? [] : [insertRows('part_kit_item', rows)]),
      ],
    })
    return { partKitId: kitId }
  },
}

interface Kitting {
  readonly owner: OwnerRow | undefined
  readonly open: readonly PartKitRow[]
  readonly isFilled: boolean
  readonly isNothing: boolean
}

/** Nothing is asked for twice, and nothing for work that is over. */
function whyNotKit({ owner, open, isFilled, isNothing }: Kitting, field: string): readonly Refusal[] {
  const refused = (problem: string, remedy: string): Refusal => ({
    code: 'INVALID_INPUT',
    field,
    problem,
    remedy,
  })
  if (owner?.is_open === false) return [refused('is over', 'Choose one that is open.')]
  const [kit] = open
  if (isFilled && kit !== undefined)
    return [refused(`has kit ${kit.id}, which is open`, 'Add to that kit, or complete or cancel it first.')]
  return isFilled && isNothing
    ? [refused('misses nothing', 'Make an empty kit, and say what it is to hold.')]
    : []
}

/** What is missing, part by part, counted as the part is. What does not come out even there is left to people. */
function missingParts(lines: readonly MissingLineRow[], units: readonly UnitOfMeasurementRow[]) {
  const items = new Map<string, { part_id: string; origin_mbom_item_id: string | null; quantity: Quantity }>()
  for (const line of lines) {
    const state = {
      quantity: quantityOf(line.quantity),
      designators: [],
      installed: [{ quantity: quantityOf(line.installed), designator: null }],
    }
    const short = convertQuantity(
      { quantity: quantityShort(state), unit: unitOf(line.line_unit_id, units) },
      unitOf(line.part_unit_id, units),
    )
    if (short === null || isZero(short)) continue
    const known = items.get(line.part_id)
    items.set(line.part_id, {
      part_id: line.part_id,
      origin_mbom_item_id: line.origin_mbom_item_id,
      quantity: known === undefined ? short : accepted(parseQuantity(addDecimals(known.quantity, short))),
    })
  }
  return items
}
