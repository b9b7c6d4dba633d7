import { planInstalls } from '@traveler/domain/abom/planInstalls.ts'
import { settingOf } from '@traveler/domain/organization/settings.ts'
import { Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { id, name, quantity } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import {
  loadStoredSettings,
  type StoredSettingsRow,
} from '../organizationSetting/organizationSettingStore.ts'
import { appendInstalled } from './appendInstalled.ts'
import { type AsBuiltToChange, readAsBuilt } from './asBuiltToChange.ts'
import {
  type InstallStepRow,
  listPlacesOfLines,
  listStepsToInstallAt,
  lockInstalls,
  type PlaceRow,
} from './installStore.ts'
import { putInside } from './putInside.ts'
import { whyNotAtSteps } from './whyNotAtSteps.ts'

const input = z.object({
  installations: z
    .array(
      z.object({
        buildRequirementId: id,
        partInventoryId: id,
        quantity: quantity.nullish(),
        referenceDesignator: name(64).nullish(),
        buildRequirementReferenceDesignatorId: id.nullish(),
        runStepId: id.nullish(),
      }),
    )
    .min(1, { message: 'Nothing is named. Say what goes where.' })
    .max(1000),
})
type Given = z.output<typeof input>['installations'][number]

/** Build units and parts of lots into other units, as the lines of their as-built BOMs ask: all or none. */
export const createAbomInstallation: Operation<z.output<typeof input>> = {
  name: 'createAbomInstallation',
  permission: 'CreateABomInstallation',
  input,
  lock: ({ installations }) => lockInstalls(linesOf(installations), unitsOf(installations)),
  async perform(tx, { installations }) {
    const [found, steps, stored, places] = await Promise.all([
      readAsBuilt(tx, linesOf(installations), unitsOf(installations)),
      tx.read<InstallStepRow>(
        listStepsToInstallAt(installations.flatMap(({ runStepId }) => runStepId ?? [])),
      ),
      tx.readOne<StoredSettingsRow>(loadStoredSettings()),
      tx.read<PlaceRow>(
        listPlacesOfLines(
          installations.flatMap((one) => one.buildRequirementReferenceDesignatorId ?? []),
          linesOf(installations),
        ),
      ),
    ])
    const asked = installations.map((one) => askedInstall(one, found, places))
    const plan = planInstalls(asked, settingOf(stored?.settings ?? {}, 'consumableTolerancePercent'))
    refuseIf([...found.refusals, ...whyNotAtSteps(installations, found, steps), ...plan.refusals])
    const ids = await tx.newIds(plan.installs.length)
    const inside = await putInside(tx, plan.installs, found.records)
    await appendInstalled(tx, { ids, plan: plan.installs, inside, steps: installations, found })
    return { abomInstallationIds: ids, abomInstallationId: ids[0] ?? null }
  },
}

function linesOf(installations: readonly Given[]): string[] {
  return [...new Set(installations.map(({ buildRequirementId }) => buildRequirementId))]
}

function unitsOf(installations: readonly Given[]): string[] {
  return [...new Set(installations.map(({ partInventoryId }) => partInventoryId))]
}

function askedInstall(one: Given, { lines, units }: AsBuiltToChange, places: readonly PlaceRow[]) {
  const line = lines.get(one.buildRequirementId)
  if (line === undefined)
    throw new Refused({ code: 'NOT_FOUND', type: 'BuildRequirement', id: one.buildRequirementId })
  const unit = units.get(one.partInventoryId)
  if (unit === undefined)
    throw new Refused({ code: 'NOT_FOUND', type: 'PartInventory', id: one.partInventoryId })
  return { line, unit, quantity: one.quantity ?? null, designator: placeNamed(one, places) }
}

/** The place by its name, or by its id in the mBOM. */
function placeNamed(one: Given, places: readonly PlaceRow[]): string | null {
  const placeId = one.buildRequirementReferenceDesignatorId ?? null
  if (placeId === null) return one.referenceDesignator ?? null
  const place = places.find(({ id, line_id }) => id === placeId && line_id === one.buildRequirementId)
  if (place === undefined)
    throw new Refused({ code: 'NOT_FOUND', type: 'BuildRequirementReferenceDesignator', id: placeId })
  if (one.referenceDesignator && one.referenceDesignator !== place.value)
    throw new Refused({
      code: 'INVALID_INPUT',
      field: 'referenceDesignator',
      problem: `is ${one.referenceDesignator}, and the place of the id ${placeId} is ${place.value}`,
      remedy: 'Give one of the two.',
    })
  return place.value
}
