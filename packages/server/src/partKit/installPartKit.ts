import { planInstalls } from '@traveler/domain/abom/planInstalls.ts'
import { planKitInstalls } from '@traveler/domain/abom/planKitInstalls.ts'
import { settingOf } from '@traveler/domain/organization/settings.ts'
import { whyNotChangeKit } from '@traveler/domain/partKit/partKitStatus.ts'
import { type Refusal, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { appendInstalled } from '../abom/appendInstalled.ts'
import { readAsBuilt } from '../abom/asBuiltToChange.ts'
import { type InstallStepRow, listStepsToInstallAt } from '../abom/installStore.ts'
import { lockKitInstalls } from '../abom/kitInstallStore.ts'
import { putInside } from '../abom/putInside.ts'
import { whyNotAtSteps } from '../abom/whyNotAtSteps.ts'
import { etag, id } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import {
  loadStoredSettings,
  type StoredSettingsRow,
} from '../organizationSetting/organizationSettingStore.ts'
import { loadRuns, type RunRow } from '../run/runStore.ts'
import {
  listLineIdsOfRun,
  listPartsOfKit,
  loadPartKits,
  type PartKitRow,
  type StockRow,
} from './partKitStore.ts'

const input = z.object({ id, etag, runId: id.nullish(), runStepId: id.nullish() })

/** Build in all that a kit holds and the unit of its run still misses: what is over stays in the kit. */
export const installPartKit: Operation<z.output<typeof input>> = {
  name: 'installPartKit',
  permission: 'CreateABomInstallation',
  input,
  lock: (given) => lockKitInstalls(given.id, given.runId ?? null),
  async perform(tx, given) {
    const [[row], parts, steps, stored] = await Promise.all([
      tx.read<PartKitRow>(loadPartKits([given.id])),
      tx.read<StockRow>(listPartsOfKit(given.id)),
      tx.read<InstallStepRow>(listStepsToInstallAt(given.runStepId ? [given.runStepId] : [])),
      tx.readOne<StoredSettingsRow>(loadStoredSettings()),
    ])
    const kit = seenRow(row, { type: 'PartKit', ...given })
    refuseIf(whyNotChangeKit(kit))
    const runId = kit.run_id ?? given.runId ?? null
    if (runId === null) throw new Refused(refused('runId', 'is missing', 'Say which run of the batch.'))
    const [lineRows, [run]] = await Promise.all([
      tx.read<{ id: string }>(listLineIdsOfRun(runId)),
      tx.read<RunRow>(loadRuns([runId])),
    ])
    if (run === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'Run', id: runId })
    if (kit.run_id === null && (kit.run_batch_id === null || run.run_batch_id !== kit.run_batch_id))
      throw new Refused(refused('runId', 'is not of the batch of the kit', 'Name a run of that batch.'))
    const lineIds = lineRows.map((line) => line.id)
    const found = await readAsBuilt(
      tx,
      lineIds,
      parts.map((part) => part.id),
    )
    // What a rework does not name stays as it is, whatever the kit holds.
    const open = lineIds.filter((lineId) => found.runs.has(lineId))
    const asked = planKitInstalls(
      open.flatMap((lineId) => found.lines.get(lineId) ?? []),
      parts.flatMap((part) => found.units.get(part.id) ?? []).filter((unit) => !unit.isOnQualityHold),
    )
    const plan = planInstalls(asked, settingOf(stored?.settings ?? {}, 'consumableTolerancePercent'))
    const ats = asked.map(({ line }) => ({ buildRequirementId: line.id, runStepId: given.runStepId ?? null }))
    refuseIf([
      ...found.refusals.filter(({ code }) => code !== 'LINE_NOT_OPENED'),
      ...whyNotAtSteps(ats.slice(0, 1), found, steps),
      ...plan.refusals,
      ...(asked.length > 0
        ? []
        : [refused('id', 'holds nothing that the unit misses', 'Fill the kit first.')]),
    ])
    const ids = await tx.newIds(plan.installs.length)
    const inside = await putInside(tx, plan.installs, found.records)
    await appendInstalled(tx, { ids, plan: plan.installs, inside, steps: ats, found })
    return { abomInstallationIds: ids, partKitId: kit.id }
  },
}

function refused(field: string, problem: string, remedy: string): Refusal {
  return { code: 'INVALID_INPUT', field, problem, remedy }
}
