import { whyNotOpenLines } from '@traveler/domain/abom/whyNotOpenLines.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { whyNotWithoutReason } from '@traveler/domain/signature/whyNotWithoutReason.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { id, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { loadRuns, type RunRow, runLife } from '../run/runStore.ts'
import { appendOpenedLines } from './appendOpenedLines.ts'
import { type LineOfUnitRow, listLinesToOpen, lockUnitOfOpening } from './openedLineStore.ts'

const input = z.object({
  runId: id,
  buildRequirementIds: z
    .array(id)
    .min(1, { message: 'Nothing is named. Say which lines the run is to change.' })
    .max(1000),
  reason,
})

/**
 * Name the lines of its unit's as-built BOM that a rework, repair or modification run is to change; all others stay as they
 * are (rule 32). A line that it names already stays named.
 */
export const openAsBuiltLines: Operation<z.output<typeof input>> = {
  name: 'openAsBuiltLines',
  permission: 'OpenAsBuiltLines',
  input,
  lock: ({ runId }) => lockUnitOfOpening(runId),
  async perform(tx, given) {
    const [[run], lines] = await Promise.all([
      tx.read<RunRow>(loadRuns([given.runId])),
      tx.read<LineOfUnitRow>(listLinesToOpen(given.runId)),
    ])
    if (run === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'Run', id: given.runId })
    const wanted = [...new Set(given.buildRequirementIds)]
    const said = given.reason ?? null
    refuseIf([
      ...[whyNotWithoutReason(actorOf(tx.caller), said, 'open lines of an as-built BOM') ?? []].flat(),
      ...whyNotOpenLines(
        { ...runLife(run), purpose: run.purpose, lineIds: lines.map((line) => line.id) },
        wanted,
      ),
    ])
    const named = new Set(lines.filter((line) => line.named).map((line) => line.id))
    const opened = wanted.filter((lineId) => !named.has(lineId))
    const result = { partInventoryId: run.part_inventory_id, runId: run.id }
    if (opened.length === 0) return result
    await appendOpenedLines(tx, run, opened, said)
    return result
  },
}
