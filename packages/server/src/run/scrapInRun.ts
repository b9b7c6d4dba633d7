import { addDecimals, parseQuantity, type Quantity } from '@traveler/domain/decimal.ts'
import { accepted, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotScrapInWork } from '@traveler/domain/run/lotOutcome.ts'
import { whyNotOpenRun } from '@traveler/domain/runLife/runLife.ts'
import { z } from 'zod'
import { updateRow } from '../operation/change.ts'
import { etag, id, quantity, wantedReason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { inventoryCopies } from '../partInventory/inventoryCopiesStore.ts'
import { loadUnitOfRun, type UnitOfRunRow } from './closingStore.ts'
import { lotInWork, newRunScrap } from './runScrap.ts'
import { loadRunOfStep, type RunOfStepRow } from './runScrapStore.ts'
import { lockRunAndUnit, lockRunsAndUnits, type RunRow, runLife } from './runStore.ts'
import { readRunToChange } from './runToChange.ts'

const input = z.object({
  id,
  etag: etag.nullish(),
  runStepId: id.nullish(),
  quantity,
  reason: wantedReason,
})
type Input = z.output<typeof input>

/** Say that so much of the lot that a run works on is bad, and at which step that was found. The rest goes on. */
export const scrapInRun: Operation<Input> = {
  name: 'scrapInRun',
  permission: 'ScrapPartInventory',
  input,
  lock: (given) => lockRunAndUnit(given.id),
  lockJointly: (inputs) => lockRunsAndUnits(inputs.map((given) => given.id)),
  async perform(tx, given) {
    const stepId = given.runStepId ?? null
    const [run, unit, step] = await Promise.all([
      readRunToChange(tx, { id: given.id, etag: given.etag ?? null }),
      tx.readOne<UnitOfRunRow>(loadUnitOfRun(given.id)),
      tx.readOne<RunOfStepRow>(loadRunOfStep(stepId)),
    ])
    if (unit === undefined)
      throw new Refused({ code: 'NOT_FOUND', type: 'PartInventory', id: run.part_inventory_id })
    if (stepId !== null && step?.run_id !== run.id)
      throw new Refused({ code: 'NOT_FOUND', type: 'RunStep', id: stepId })
    refuseIf(whyNotOpenRun(runLife(run)))
    refuseIf(whyNotScrapInWork(lotInWork(run, unit), given.quantity))
    const scrapId = await appendScrap(tx, run, unit, given)
    return { runId: run.id, runScrapId: scrapId }
  },
}

async function appendScrap(tx: Transaction, run: RunRow, unit: UnitOfRunRow, given: Input): Promise<string> {
  const [now, scrapId] = await Promise.all([tx.now(), tx.newId()])
  const stepId = given.runStepId ?? null
  tx.append({
    stream: { id: run.id, type: 'run' },
    type: 'SCRAPPED_IN_RUN',
    reason: given.reason,
    changes: [
      newRunScrap(tx, {
        id: scrapId,
        run,
        runStepId: stepId,
        quantity: given.quantity,
        reason: given.reason,
        now,
      }),
    ],
  })
  const quantity_scrapped = sumOf(unit.quantity_scrapped, given.quantity)
  const copies = inventoryCopies({ ...unit, quantity_scrapped }, unit.place_available)
  tx.append({
    stream: { id: unit.id, type: 'partInventory' },
    type: 'PART_INVENTORY_SCRAPPED',
    reason: given.reason,
    facts: { runId: run.id, runStepId: stepId },
    changes: [
      updateRow(
        'part_inventory',
        { id: unit.id },
        { quantity_scrapped, ...copies, ...restamp(tx, now) },
        { etag: unit.etag, quantity_scrapped: unit.quantity_scrapped },
      ),
    ],
  })
  return scrapId
}

function sumOf(stored: string, more: Quantity): Quantity {
  return accepted(parseQuantity(addDecimals(accepted(parseQuantity(stored)), more)))
}
