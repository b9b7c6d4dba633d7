import assert from 'node:assert/strict'
import { deriveRunStatus } from '@traveler/domain/run/runStatus.ts'
import { statement } from '../src/db/statement.ts'
import type { Row } from '../src/generated/tables.ts'
import { inventoryCopies } from '../src/partInventory/inventoryCopiesStore.ts'
import type { Floor } from './floor.ts'

/** What is stored of a run is what its steps say. */
export async function assertRunCopies(floor: Floor, runId: string): Promise<void> {
  const [[run], steps] = await Promise.all([
    floor.rows<Row<'run'>>(statement('select * from run where id = $1::bigint', [runId])),
    floor.rows<Row<'run_step'>>(statement('select * from run_step where run_id = $1::bigint', [runId])),
  ])
  assert.ok(run)
  const life = { canceledAt: run.canceled_at, completedAt: run.completed_at, heldAt: run.held_at }
  const nodes = steps.map((step) => ({
    id: step.id,
    parentId: step.parent_id,
    required: step.required,
    status: step.status,
  }))
  assert.equal(run.status, deriveRunStatus(life, nodes))
  const isBegun = steps.some((step) => step.started_at !== null || step.attempt > 1)
  assert.ok(isBegun || run.started_at === null, 'a run without starts has not begun')
  const first = steps.flatMap((step) => step.started_at ?? []).toSorted()[0]
  assert.ok(
    first === undefined || (run.started_at !== null && run.started_at <= first),
    'a run begins with its first start',
  )
}

/** What is stored of the status of every unit and lot is what its columns say. All of them lie where stock may be taken. */
export async function assertInventoryCopies(floor: Floor): Promise<void> {
  const rows = await floor.rows<Row<'part_inventory'>>(statement('select * from part_inventory'))
  for (const row of rows) {
    const { status, status_reason } = row
    assert.deepEqual({ status, status_reason }, inventoryCopies(row, true), `record ${row.id}`)
  }
}
