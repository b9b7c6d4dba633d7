import { whyNotPlaces } from '@traveler/domain/abom/whyNotChangeRequirement.ts'
import { parseQuantity } from '@traveler/domain/decimal.ts'
import { whyNotControlledLine } from '@traveler/domain/mbom/whyNotControlledLine.ts'
import { accepted, type Refusal, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { recordedReason, whyNotWithoutReason } from '@traveler/domain/signature/whyNotWithoutReason.ts'
import { z } from 'zod'
import { whyNotChange } from '../abom/asBuiltToChange.ts'
import {
  listRunsChangingUnit,
  loadUnitOfRequirements,
  lockUnitOfRequirements,
  type UnitOfRequirementsRow,
} from '../abom/requirementToChangeStore.ts'
import { whyNotMeasureLine } from '../mbom/whyNotMeasureLine.ts'
import { actorOf } from '../operation/actorOf.ts'
import { insertRows } from '../operation/change.ts'
import { id, name, quantity, reason } from '../operation/inputs.ts'
import type { Operation } from '../operation/operation.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { controlledPart, loadParts, type PartRow } from '../part/partStore.ts'
import type { RunRow } from '../run/runStore.ts'
import { loadUnitsOfParts, type UnitOfMeasurementRow } from '../unitOfMeasurement/unitOfMeasurementStore.ts'

const input = z.object({
  partInventoryId: id,
  partId: id,
  quantity: quantity.nullish(),
  unitOfMeasureId: id.nullish(),
  madeOnAssembly: z.boolean().nullish(),
  interchange: z.enum(['EXACT', 'THIS_OR_LATER', 'ANY']).nullish(),
  referenceDesignators: z.array(name(64)).max(1000).nullish(),
  substituteIds: z.array(id).max(100).nullish(),
  reason,
})
type Input = z.output<typeof input>

/** Ask one more part of a unit that an open run builds or changes: what no mBOM says (rule 32). */
export const createBuildRequirement: Operation<Input> = {
  name: 'createBuildRequirement',
  permission: 'CreateBuildRequirement',
  input,
  lock: (given) => lockUnitOfRequirements(given.partInventoryId, partsOf(given)),
  async perform(tx, given) {
    const [unit, runs, parts, units] = await Promise.all([
      tx.readOne<UnitOfRequirementsRow>(loadUnitOfRequirements(given.partInventoryId)),
      tx.read<RunRow>(listRunsChangingUnit(given.partInventoryId)),
      tx.read<PartRow>(loadParts(partsOf(given))),
      tx.read<UnitOfMeasurementRow>(
        loadUnitsOfParts(given.unitOfMeasureId ? [given.unitOfMeasureId] : [], partsOf(given)),
      ),
    ])
    if (unit === undefined)
      throw new Refused({ code: 'NOT_FOUND', type: 'PartInventory', id: given.partInventoryId })
    refuseIf(partsOf(given).flatMap((partId) => whyNotFound('Part', partId, parts) ?? []))
    const part = parts.find((one) => one.id === given.partId)
    const [run] = runs
    const line = {
      quantity: given.quantity ?? accepted(parseQuantity('1')),
      designators: given.referenceDesignators ?? [],
    }
    refuseIf([
      ...[whyNotChange(unit, run) ?? []].flat(),
      ...[
        whyNotWithoutReason(actorOf(tx.caller), given.reason ?? null, 'add to what a unit is to contain') ??
          [],
      ].flat(),
      ...whyNotAsk(unit, given.partId, part),
      ...parts.flatMap((one) => whyNotControlledLine(controlledPart(unit), controlledPart(one)) ?? []),
      ...whyNotMeasureLine(given.unitOfMeasureId, part, units),
      ...[whyNotPlaces(line) ?? []].flat(),
    ])
    if (run === undefined) throw new Error('A unit that no run changes was refused')
    const newId = await tx.newId()
    tx.append({
      stream: { id: unit.id, type: 'partInventory' },
      type: 'BUILD_REQUIREMENT_ADDED',
      reason: recordedReason(given.reason ?? null, tx.caller.apiKeyName ?? ''),
      changes: [
        insertRows('build_requirement', [
          {
            id: newId,
            part_inventory_id: unit.id,
            run_id: run.id,
            origin_mbom_item_id: null,
            position: unit.last_position + 1,
            part_id: given.partId,
            ...line,
            unit_of_measure_id: given.unitOfMeasureId ?? null,
            made_on_assembly: given.madeOnAssembly ?? false,
            interchange: given.interchange ?? 'EXACT',
            substitutes: given.substituteIds ?? [],
            removed_at: null,
            export_controlled: unit.export_controlled,
            etag: tx.actId,
          },
        ]),
      ],
    })
    return { buildRequirementId: newId }
  },
}

function partsOf({ partId, substituteIds }: Input): string[] {
  return [...new Set([partId, ...(substituteIds ?? [])])]
}

/** A part stands in an as-built BOM once, and a unit is not built of its own part. */
function whyNotAsk(
  unit: UnitOfRequirementsRow,
  partId: string,
  part: PartRow | undefined,
): readonly Refusal[] {
  const refused = (problem: string, remedy: string): Refusal => ({
    code: 'INVALID_INPUT',
    field: 'partId',
    problem: `is ${part?.part_number ?? partId}, ${problem}`,
    remedy,
  })
  if (partId === unit.part_id) return [refused('the part of the unit itself', 'Choose what goes into it.')]
  if (unit.line_part_ids.includes(partId))
    return [refused('which the unit has a line for', 'Raise the quantity of that line.')]
  return []
}
