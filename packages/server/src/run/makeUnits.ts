import { parseQuantity, type Quantity } from '@traveler/domain/decimal.ts'
import { settingOf } from '@traveler/domain/organization/settings.ts'
import { whyNotSerials } from '@traveler/domain/partInventory/whyNotSerial.ts'
import { accepted, type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { serialKey } from '@traveler/domain/text.ts'
import type { NewRow } from '../operation/change.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { inventoryCopies } from '../partInventory/inventoryCopiesStore.ts'
import { noOrder } from '../partInventory/inventoryOrder.ts'
import { type Identity, numberUnits, type UnitToNumber } from '../partInventory/numberUnits.ts'
import type { CreateRunInput } from './createRunInput.ts'
import type { StartRows } from './startFacts.ts'
import type { UnitToStartRow } from './startStore.ts'

/** A unit that a run makes: its record to be, and what a start looks at. */
export interface MadeUnit {
  readonly columns: NewRow<'part_inventory'>
  readonly unit: UnitToStartRow
}

/** A start without a unit. */
export interface UnitWish {
  readonly input: CreateRunInput
  readonly rows: StartRows
}

/**
 * The records of the units that runs make: serial or lot typed, or left open until a step assigns it; nowhere yet. The
 * runs put them to work and write them in the same act. Refuses one serial that is typed for two of them.
 */
export async function makeUnits<Wish extends UnitWish>(
  tx: Transaction,
  wishes: readonly Wish[],
): Promise<ReadonlyMap<Wish, MadeUnit>> {
  if (wishes.length === 0) return new Map()
  const isAcross = settingOf(wishes[0]?.rows.surroundings.settings ?? {}, 'serialsUniqueAcrossOrganization')
  refuseIf(whyNotTogether(wishes, isAcross))
  const identities = await numberUnits(tx, wishes.map(unitToNumber), isAcross)
  const [ids, now] = await Promise.all([tx.newIds(wishes.length), tx.now()])
  return new Map(
    wishes.map((wish, nth) => {
      const identity = identities[nth]
      if (identity === undefined) throw new Error('Each unit has an identity, if an open one')
      return [wish, madeUnit(tx, wish, { identity, id: ids[nth] ?? '', now })]
    }),
  )
}

function unitToNumber({ input, rows }: UnitWish): UnitToNumber {
  const { serialNumber, lotNumber, identifyLater } = input
  // Without a pattern nothing is made up.
  const part = identifyLater ? { ...rows.part, numbering_pattern: null } : rows.part
  return { part, serialNumber, lotNumber }
}

function quantityOf(input: CreateRunInput): Quantity {
  return input.quantity ?? accepted(parseQuantity('1'))
}

/** Two starts of one act that type the same serial. That it is used already was in their way before. */
function whyNotTogether(wishes: readonly UnitWish[], isAcross: boolean): readonly Refusal[] {
  return whyNotSerials(
    wishes.map(({ input, rows }) => ({
      familyId: rows.part.family_id,
      serial: input.serialNumber,
      maker: null,
    })),
    [],
    isAcross,
  )
}

function madeUnit(
  tx: Transaction,
  { input, rows: { part } }: UnitWish,
  {
    identity: { serialNumber, lotNumber, runningNumber },
    id,
    now,
  }: { readonly identity: Identity; readonly id: string; readonly now: string },
): MadeUnit {
  const quantity = quantityOf(input)
  const made = {
    id,
    part_id: part.id,
    part_family_id: part.family_id,
    serial_number: serialNumber,
    serial_key: serialNumber === null ? null : serialKey(serialNumber),
    lot_number: lotNumber,
    running_number: runningNumber,
    quantity,
    quantity_scrapped: '0',
    unit_of_measure_id: part.unit_of_measure_id,
    location_id: null,
    ...noOrder,
    expires_on: null,
    manufactured_on: null,
    manufacturer: null,
    manufacturer_key: null,
    origin: 'RUN_MADE',
    split_from_id: null,
    merged_into_id: null,
    merged_at: null,
    shipment_id: null,
    quality_hold: false,
    quality_hold_reason: null,
    quality_held_by: null,
    quality_hold_issue_id: null,
    build_open: false,
    inspection_due: false,
    installed_in_id: null,
    part_kit_item_id: null,
    voided_at: null,
    as_built_mbom_id: null,
    export_controlled: part.export_controlled || input.exportControlled === true,
    ...stamp(tx, now),
  } as const
  const columns = { ...made, ...inventoryCopies(made, true) }
  return { columns, unit: { ...columns, organization_id: tx.caller.organizationId, ...untouched } }
}

/** What a start looks at beside the record, of a unit that there was not before. */
export const untouched = {
  place_available: true,
  is_in_build: false,
  open_build_run_id: null,
  open_build_run_title: null,
  was_built_before: false,
  has_requirements: false,
  runs_of_procedures: {},
} as const
