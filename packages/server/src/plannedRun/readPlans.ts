import { type PlanToCheck, whyNotPlanRun } from '@traveler/domain/plannedRun/whyNotPlanRun.ts'
import type { Refusal } from '@traveler/domain/refusal.ts'
import { whyNotWorkAt } from '@traveler/domain/run/whyNotAssign.ts'
import type { Read } from '../operation/read.ts'
import {
  listPlannedParts,
  listPlannedPlaces,
  listPlannedProcedures,
  type NamedByPlan,
  type PlannedPartRow,
  type PlannedPlaceRow,
  type PlannedProcedureRow,
} from './plannedRunStore.ts'

/** A plan as it is asked for: what it names, and what it says of itself. */
export interface AskedPlan
  extends Omit<NamedByPlan, 'procedureId' | 'procedureFamilyId'>,
    Omit<PlanToCheck, 'trackingType'> {
  readonly partRevision?: string | null | undefined
}

/** Something wrong with a plan, by the field of the input in which it stands. */
export interface PlanFault {
  readonly field: string
  readonly refusal: Refusal
}

/** A plan with the records that it names; null where it names none, or one that is not there. */
export interface FoundPlan {
  readonly part: PlannedPartRow | null
  readonly locationId: string | null
  readonly exportControlled: boolean
  readonly faults: readonly PlanFault[]
}

/** Looks at plans, three statements for however many: what each names, and all that is wrong with each. */
export async function readPlans(read: Read, plans: readonly AskedPlan[]): Promise<FoundPlan[]> {
  const [parts, procedures, places] = await Promise.all([
    read<PlannedPartRow>(listPlannedParts(plans)),
    read<PlannedProcedureRow>(listPlannedProcedures(plans)),
    read<PlannedPlaceRow>(listPlannedPlaces(plans)),
  ])
  const known: Known = {
    partsById: byKey(parts, ({ id }) => id),
    partsByNumber: Map.groupBy(parts, ({ part_number }) => part_number),
    versions: byKey(procedures, ({ id }) => id),
    families: Map.groupBy(procedures, ({ family_id }) => family_id),
    placesById: byKey(places, ({ id }) => id),
    placesByName: byKey(places, ({ name }) => name),
  }
  return plans.map((plan) => foundPlan(plan, known))
}

interface Known {
  readonly partsById: ReadonlyMap<string, PlannedPartRow>
  readonly partsByNumber: ReadonlyMap<string, readonly PlannedPartRow[]>
  readonly versions: ReadonlyMap<string, PlannedProcedureRow>
  readonly families: ReadonlyMap<string, readonly PlannedProcedureRow[]>
  readonly placesById: ReadonlyMap<string, PlannedPlaceRow>
  readonly placesByName: ReadonlyMap<string, PlannedPlaceRow>
}

function byKey<Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [key(row), row]))
}

function foundPlan(plan: AskedPlan, known: Known): FoundPlan {
  const part = partOf(plan, known)
  const place = placeOf(plan, known)
  const version = known.versions.get(plan.procedureId ?? '')
  const family = known.families.get(plan.procedureFamilyId ?? '') ?? []
  const missing = [
    whyMissing('partId', 'Part', plan.partId, part),
    whyMissing('partNumber', 'Part', plan.partNumber, part),
    whyMissing('procedureId', 'Procedure', plan.procedureId, version),
    whyMissing('procedureFamilyId', 'Procedure', plan.procedureFamilyId, family[0]),
    whyMissing('locationId', 'Location', plan.locationId, place),
    whyMissing('locationName', 'Location', plan.locationName, place),
    ...(place === undefined ? [] : whyNotThere(plan, place)),
  ].filter((fault) => fault !== null)
  const contradicting = whyNotPlanRun({ ...plan, trackingType: part?.tracking_type ?? null }).map(
    (refusal) => ({ field: refusal.code === 'INVALID_INPUT' ? refusal.field : 'input', refusal }),
  )
  return {
    part: part ?? null,
    locationId: place?.id ?? null,
    exportControlled: [part, version, ...family].some((row) => row?.export_controlled === true),
    faults: [...missing, ...contradicting],
  }
}

function partOf({ partId, partNumber, partRevision }: AskedPlan, known: Known): PlannedPartRow | undefined {
  if (partId) return known.partsById.get(partId)
  const revisions = known.partsByNumber.get(partNumber ?? '') ?? []
  return revisions.find((part) =>
    partRevision ? part.revision === partRevision : part.is_latest_revision === true,
  )
}

function placeOf({ locationId, locationName }: AskedPlan, known: Known): PlannedPlaceRow | undefined {
  return locationId ? known.placesById.get(locationId) : known.placesByName.get(locationName ?? '')
}

function whyMissing(
  field: string,
  type: string,
  named: string | null | undefined,
  found: object | undefined,
): PlanFault | null {
  if (!named || found !== undefined) return null
  return { field, refusal: { code: 'NOT_FOUND', type, id: named } }
}

function whyNotThere({ locationId }: AskedPlan, { id, name, archived, type }: PlannedPlaceRow): PlanFault[] {
  const field = locationId ? 'locationId' : 'locationName'
  const elsewhere = whyNotWorkAt({ name, isWorkCenter: type === 'WORKCENTER' }, field)
  const closed = archived ? ({ code: 'WORK_CENTER_ARCHIVED', locationId: id, name } as const) : null
  return [elsewhere, closed].flatMap((refusal) => (refusal === null ? [] : [{ field, refusal }]))
}
