import {
  type InstallPlan,
  type LineToFill,
  planInstalls,
  type UnitToInstall,
} from '@traveler/domain/abom/planInstalls.ts'
import { isZero } from '@traveler/domain/decimal.ts'
import { settingOf } from '@traveler/domain/organization/settings.ts'
import { type Refusal, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { recordedReason, whyNotWithoutReason } from '@traveler/domain/signature/whyNotWithoutReason.ts'
import { z } from 'zod'
import { actorOf } from '../operation/actorOf.ts'
import { insertRows, updateRow } from '../operation/change.ts'
import { etag, id, name, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { seenRow } from '../operation/seenRow.ts'
import { restamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import {
  loadStoredSettings,
  type StoredSettingsRow,
} from '../organizationSetting/organizationSettingStore.ts'
import { type AsBuiltToChange, quantityOf, readAsBuilt } from './asBuiltToChange.ts'
import {
  type InstallStepRow,
  listStepsToInstallAt,
  loadRemoval,
  lockMove,
  type RemovalRow,
} from './installStore.ts'
import { newInstallation } from './newInstallation.ts'
import { putInside } from './putInside.ts'
import { whyNotAtSteps } from './whyNotAtSteps.ts'

const input = z.object({
  id,
  etag,
  buildRequirementId: id,
  referenceDesignator: name(64).nullish(),
  runStepId: id.nullish(),
  reason,
})
type Input = z.output<typeof input>

/**
 * Take what is in one unit and build it into another, or at another place of the same, in one act: it is never loose, so it
 * is not held as removed (rule 31). Open runs change both units.
 */
export const moveAbomInstallation: Operation<Input> = {
  name: 'moveAbomInstallation',
  permission: 'MoveABomInstallation',
  input,
  lock: (given) => lockMove(given.id, given.buildRequirementId),
  async perform(tx, given) {
    const [row, steps, stored] = await Promise.all([
      tx.readOne<RemovalRow>(loadRemoval(given.id)),
      tx.read<InstallStepRow>(listStepsToInstallAt(given.runStepId ? [given.runStepId] : [])),
      tx.readOne<StoredSettingsRow>(loadStoredSettings()),
    ])
    const removal = seenRow(row, { type: 'ABomInstallation', ...given })
    if (removal.removed_at !== null)
      throw new Refused({ code: 'INSTALLATION_REMOVED', abomInstallationId: removal.id })
    const found = await readAsBuilt(
      tx,
      [...new Set([removal.build_requirement_id, given.buildRequirementId])],
      [removal.part_inventory_id],
    )
    const target = targetOf(given, removal, found)
    const tolerance = settingOf(stored?.settings ?? {}, 'consumableTolerancePercent')
    const plan = planInstalls([target], tolerance)
    refuseIf([
      ...found.refusals,
      ...[
        whyNotWithoutReason(actorOf(tx.caller), given.reason ?? null, 'move what was built in') ?? [],
      ].flat(),
      ...whyNotAtSteps([given], found, steps),
      ...plan.refusals,
      ...whyNotWhole(plan, target.unit, removal),
    ])
    const why = recordedReason(given.reason ?? null, tx.caller.apiKeyName ?? '')
    return { abomInstallationId: await appendMove(tx, { given, removal, found, plan, why }) }
  },
}

/** What goes where, as if it were out of the one and available. */
function targetOf(given: Input, removal: RemovalRow, { lines, units }: AsBuiltToChange) {
  const line = lines.get(given.buildRequirementId)
  if (line === undefined)
    throw new Refused({ code: 'NOT_FOUND', type: 'BuildRequirement', id: given.buildRequirementId })
  const unit = units.get(removal.part_inventory_id)
  if (unit === undefined)
    throw new Refused({ code: 'NOT_FOUND', type: 'PartInventory', id: removal.part_inventory_id })
  return {
    line: line.id === removal.build_requirement_id ? withoutOwn(line, removal) : line,
    // It was good when it went in, and is no newer or older for being in another unit.
    unit: { ...unit, status: 'AVAILABLE' as const, because: null, expiresOn: null },
    quantity: null,
    designator: given.referenceDesignator ?? null,
  }
}

/** The line without what moves: it may take another place of it. */
function withoutOwn(line: LineToFill, { quantity, designator }: RemovalRow): LineToFill {
  const own = line.installed.findIndex((one) => one.quantity === quantity && one.designator === designator)
  return { ...line, installed: line.installed.filter((_one, nth) => nth !== own) }
}

/** What moves, moves whole: a part of it is taken out first. */
function whyNotWhole(
  { installs }: InstallPlan,
  unit: UnitToInstall,
  removal: RemovalRow,
): readonly Refusal[] {
  const isRecordOnly = isZero(quantityOf(removal.quantity))
  if (installs.every((one) => one.isWhole) && !isRecordOnly) return []
  const [one] = installs
  return [
    {
      code: 'INVALID_INPUT',
      field: 'buildRequirementId',
      problem:
        one?.taken === null
          ? `is for what is in, and of ${unit.name} only the lot is recorded`
          : `takes less than all of ${unit.name}`,
      remedy: 'Take out what is wanted, and install that.',
    },
  ]
}

interface Move {
  readonly given: Input
  readonly removal: RemovalRow
  readonly found: AsBuiltToChange
  readonly plan: InstallPlan
  readonly why: string
}

async function appendMove(tx: Transaction, { given, removal, found, plan, why }: Move): Promise<string> {
  const [install] = plan.installs
  const run = found.runs.get(install?.line.id ?? '')
  if (install === undefined || run === undefined) throw new Error('What cannot move was refused')
  const [newId, now] = await Promise.all([tx.newId(), tx.now()])
  tx.append({
    stream: { id: removal.parent_id, type: 'partInventory' },
    type: 'PART_REMOVED',
    reason: why,
    facts: { movedTo: install.line.parentId },
    changes: [
      updateRow(
        'abom_installation',
        { id: removal.id },
        {
          removed_at: now,
          removed_by: tx.caller.userId,
          removed_run_id: found.runs.get(removal.build_requirement_id)?.id ?? null,
          remove_reason: why,
          remove_condition: 'GOOD',
          ...restamp(tx, now),
        },
        { etag: removal.etag, removed_at: null },
      ),
    ],
  })
  tx.append({
    stream: { id: install.line.parentId, type: 'partInventory' },
    type: 'PARTS_INSTALLED',
    reason: why,
    facts: { movedFrom: removal.parent_id },
    changes: [
      insertRows('abom_installation', [
        newInstallation(
          tx,
          {
            id: newId,
            build_requirement_id: install.line.id,
            parent_id: install.line.parentId,
            part_inventory_id: install.unit.id,
            quantity: install.quantity,
            designator: install.designator,
            run_id: run.id,
            run_step_id: given.runStepId ?? null,
            export_controlled: install.line.isParentControlled || install.unit.isControlled,
          },
          now,
        ),
      ]),
    ],
  })
  if (install.line.parentId !== removal.parent_id)
    await putInside(tx, plan.installs, found.records, { part_kit_item_id: null })
  return newId
}
