import { numberingRule } from '@traveler/domain/part/numbering.ts'
import {
  eraOf,
  planRevision,
  type RevisionPlan,
  whyNotNewRevision,
} from '@traveler/domain/part/planRevision.ts'
import type { CountedRevision } from '@traveler/domain/part/revision.ts'
import { firstOfScheme } from '@traveler/domain/part/revisionScheme.ts'
import { partTypes, whyNotTool } from '@traveler/domain/part/whyNotTool.ts'
import { parsePattern } from '@traveler/domain/pattern.ts'
import { accepted, type Refusal, refuseIf } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { attributeChanges } from '../attribute/attributeChanges.ts'
import { attributesInput } from '../attribute/attributeInput.ts'
import { insertRows, updateRows } from '../operation/change.ts'
import { id, name, quantity, text } from '../operation/inputs.ts'
import { lockNames } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import {
  defaultScheme,
  listRevisionSchemes,
  type PartRevisionSchemeRow,
} from '../partRevisionScheme/partRevisionSchemeStore.ts'
import {
  loadUnitsOfMeasurement,
  type UnitOfMeasurementRow,
} from '../unitOfMeasurement/unitOfMeasurementStore.ts'
import { knownRevision, listPartsOfNumbers, newPartRow, type PartRow } from './partStore.ts'
import { shelfLifeDays } from './shelfLifeInput.ts'
import { wantedScheme } from './wantedScheme.ts'

const input = z.object({
  partNumber: name(),
  revision: z.preprocess((value) => (value === '' ? null : value), name(32).nullish()),
  revisionScheme: name(64).nullish(),
  description: text(512).nullish(),
  partType: z.enum(partTypes).nullish(),
  trackingType: z.enum(['SERIAL', 'LOT']).nullish(),
  sourcingStrategy: z.enum(['MAKE', 'BUY', 'DUAL_SOURCE']).nullish(),
  supplierPartNumber: name().nullish(),
  unitOfMeasureId: id.nullish(),
  cost: quantity.nullish(),
  leadTime: z.number().int().min(0).nullish(),
  maintenanceIntervalSeconds: z.number().int().min(1).nullish(),
  shelfLifeDays,
  numberingPattern: z.string().nullish(),
  exportControlled: z.boolean().nullish(),
  attributes: attributesInput.nullish(),
})

type Input = z.output<typeof input>

/** Write a part into the catalog: a number, its revision, and how its inventory is told apart. */
export const createPart: Operation<Input> = {
  name: 'createPart',
  permission: 'CreatePart',
  input,
  lock: ({ partNumber, unitOfMeasureId }, { organizationId }) =>
    lockNames([`part ${partNumber}`], [], [organizationId, unitOfMeasureId]),
  async perform(tx, given) {
    const [family, units, schemes] = await Promise.all([
      tx.read<PartRow>(listPartsOfNumbers([given.partNumber])),
      tx.read<UnitOfMeasurementRow>(
        loadUnitsOfMeasurement(given.unitOfMeasureId ? [given.unitOfMeasureId] : []),
      ),
      tx.read<PartRevisionSchemeRow>(listRevisionSchemes()),
    ])
    const revisionScheme = given.revisionScheme ?? defaultScheme(schemes)
    const revision = given.revision ?? firstOfScheme(wantedScheme(revisionScheme, schemes))
    const revisions = family.map(knownRevision)
    refuseIf(whyNotNewRevision(given.partNumber, revision, revisions))
    refuseIf(whyNotCreate(tx, given))
    refuseIf(whyNotFound('UnitOfMeasurement', given.unitOfMeasureId, units))
    const counted = { revision, era: eraOf(revisions) }
    const plan = planRevision(counted, revisions)
    const row = await newPart(tx, { given, counted, revisionScheme }, plan)
    const { changes } = await attributeChanges(tx, row, given.attributes ?? [])
    tx.append({
      stream: { id: row.id, type: 'part' },
      type: 'PART_CREATED',
      changes: [
        insertRows('part', [row]),
        ...changes,
        updateRows(
          'part',
          plan.superseded.map((other) => ({ key: { id: other }, set: { is_latest_revision: false } })),
        ),
      ],
    })
    return { partId: row.id }
  },
}

function whyNotCreate(tx: Transaction, { partType, trackingType, exportControlled }: Input): Refusal | null {
  // A record that its writer may not see could not be answered with.
  if (exportControlled === true && !tx.caller.exportCleared)
    return { code: 'PERMISSION', permission: 'ReadExportControlled' }
  return whyNotTool({ partType: partType ?? 'PART', trackingType: trackingType ?? null })
}

interface PartToMake {
  readonly given: Input
  readonly counted: CountedRevision
  readonly revisionScheme: string | null
}

async function newPart(tx: Transaction, { given, counted, revisionScheme }: PartToMake, plan: RevisionPlan) {
  const [id, now] = await Promise.all([tx.newId(), tx.now()])
  return newPartRow({
    id,
    family_id: plan.familyId ?? id,
    part_number: given.partNumber,
    revision: counted.revision,
    revision_scheme: revisionScheme,
    revision_era: counted.era || null,
    description: given.description ?? null,
    part_type: given.partType ?? 'PART',
    tracking_type: given.trackingType ?? null,
    sourcing_strategy: given.sourcingStrategy ?? null,
    supplier_part_number: given.supplierPartNumber ?? null,
    unit_of_measure_id: given.unitOfMeasureId ?? null,
    cost: given.cost ?? null,
    lead_time: given.leadTime ?? null,
    maintenance_interval: given.maintenanceIntervalSeconds ?? null,
    shelf_life_days: given.shelfLifeDays ?? null,
    numbering_pattern: given.numberingPattern
      ? accepted(parsePattern(given.numberingPattern, 'numberingPattern', numberingRule))
      : null,
    is_latest_revision: plan.isLatest,
    export_controlled: given.exportControlled === true,
    ...stamp(tx, now),
  })
}
