import { whyNotUseTeam } from '@traveler/domain/access/whyNotArchiveTeam.ts'
import { certificatesExpiring } from '@traveler/domain/certificate/certificatesExpiring.ts'
import {
  compareDecimals,
  parseDecimal,
  parseQuantity,
  type Quantity,
  subtractDecimals,
} from '@traveler/domain/decimal.ts'
import { whyNotOrderedBy } from '@traveler/domain/issue/whyNotOrdered.ts'
import { settingOf } from '@traveler/domain/organization/settings.ts'
import { deriveInventoryStatus } from '@traveler/domain/partInventory/inventoryStatus.ts'
import { whyNotSerials } from '@traveler/domain/partInventory/whyNotSerial.ts'
import { accepted, type Refusal, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import { tellBomChange } from '@traveler/domain/run/bomChange.ts'
import { unitName } from '@traveler/domain/run/defaultRunTitle.ts'
import type { StartFacts } from '@traveler/domain/run/explainStart.ts'
import { materialsToWatch } from '@traveler/domain/run/materialsToWatch.ts'
import { changesRequirements, makesRequirements } from '@traveler/domain/run/planRequirements.ts'
import { defaultRunPurpose, type RunPurpose } from '@traveler/domain/run/runPurpose.ts'
import type { StartWarning } from '@traveler/domain/run/startWarning.ts'
import type { ProcedureToStart } from '@traveler/domain/run/whyNotBindProcedure.ts'
import type { UnitToMake } from '@traveler/domain/run/whyNotMakeUnit.ts'
import type { UnitToStart } from '@traveler/domain/run/whyNotStartOnUnit.ts'
import { beyondShift } from '@traveler/domain/schedule/beyondShift.ts'
import { serialKey } from '@traveler/domain/text.ts'
import { toolsDue } from '@traveler/domain/tool/toolsDue.ts'
import { type LineToOpenRow, listLinesOfUnits } from '../abom/openedLineStore.ts'
import { type FoundByNameRow, listRecordsByName } from '../externalId/externalIdStore.ts'
import { actorOf } from '../operation/actorOf.ts'
import type { Caller } from '../operation/caller.ts'
import type { Read } from '../operation/read.ts'
import { whyNotFound } from '../operation/whyNotFound.ts'
import { inventoryFacts } from '../partInventory/inventoryCopiesStore.ts'
import { listSerials, type SerialRow, serialUnit } from '../partInventory/partInventoryStore.ts'
import { listShiftsLeft, type ShiftsLeftRow, type WorkBegun } from '../workCenter/shiftsLeftStore.ts'
import { type BomChangeOfUnit, readBomChanges, type UnitBuiltAgain } from './bomChanges.ts'
import { listMaterialsToStart, type MaterialToStartRow } from './materialStore.ts'
import { workPlaceOf } from './refuseAssignment.ts'
import {
  distinctIds,
  listPartsToStart,
  listProceduresToStart,
  listUnitsToStart,
  loadSurroundings,
  type PartToStartRow,
  type ProcedureToStartRow,
  type SurroundingsRow,
  type UnitToStartRow,
} from './startStore.ts'

/** What is asked of a start, as the input has it; null: not given. */
export interface StartWish {
  readonly purpose: RunPurpose | null
  /** Null: not chosen yet; a dry run then says whether the part has any. */
  readonly procedureId: string | null
  readonly partInventoryId: string | null
  readonly partId: string | null
  readonly quantity: Quantity | null
  /** Of the unit that the run makes; null: typed by nobody. */
  readonly serialNumber: string | null
  readonly lotNumber: string | null
  readonly title: string | null
  readonly assignedToId: string | null
  readonly assignedTeamId: string | null
  readonly locationId: string | null
  /** When the work is planned to begin; null: now. */
  readonly scheduledStart: string | null
  readonly runBatchId: string | null
  /** The issue whose disposition orders it; null: none does. */
  readonly issueId: string | null
  /** What another system calls the run; null: nothing. */
  readonly externalRun: { readonly system: string; readonly value: string } | null
  /** Under export control, whatever its part and procedure are; null: as they are. */
  readonly exportControlled: boolean | null
  /** The lines of the unit's as-built BOM that a rework, repair or modification run is to change. */
  readonly openBuildRequirementIds: readonly string[]
  readonly allowSupersededRevision: boolean
  readonly reason: string | null
}

/** The rows that decide on a start. */
export interface StartRows {
  /** Null: not chosen yet. */
  readonly procedure: ProcedureToStartRow | null
  readonly part: PartToStartRow
  /** Null: the run makes its unit. */
  readonly unit: UnitToStartRow | null
  /** Units, of any part, that have one of the serials that were typed. */
  readonly serials: readonly SerialRow[]
  /** Runs that other systems call so already. */
  readonly runsByName: readonly FoundByNameRow[]
  /** What is left of the day at its work center; null: no shifts are known there, or none was chosen. */
  readonly shiftsLeft: ShiftsLeftRow | null
  /** What a build takes of stock, by the released BOM of the part. */
  readonly materials: readonly MaterialToStartRow[]
  /** What it changes on a unit that was built before; null: nothing. */
  readonly bomChange: BomChangeOfUnit | null
  /** The lines of its unit, where it names some to change. */
  readonly lineIds: readonly string[]
  readonly surroundings: SurroundingsRow
}

/**
 * Reads all that decides on starts, in one round trip: under the lock of an act, or beside it for a dry run. Refuses what
 * does not exist, all at once. An act keeps that it warned and of what: at which steps parts go in is read for whoever is
 * told in words.
 */
export async function readStarts(
  read: Read,
  wishes: readonly StartWish[],
  warnsIn: 'WORDS' | 'CODES' = 'WORDS',
): Promise<StartRows[]> {
  const unitIds = distinctIds(wishes.map((wish) => wish.partInventoryId))
  const partIds = distinctIds(wishes.map((wish) => wish.partId))
  const procedureIds = distinctIds(wishes.map((wish) => wish.procedureId))
  const serialKeys = typedSerialKeys(wishes)
  const works = distinctWorks(wishes)
  const runNames = namedRuns(wishes)
  const [procedures, parts, units, serials, runsByName, shifts, materialRows, linesOf, [surroundings]] =
    await Promise.all([
      procedureIds.length === 0
        ? []
        : read<ProcedureToStartRow>(
            listProceduresToStart(unitIds, partIds, procedureIds, distinctIds(wishes.map(doerOf))),
          ),
      read<PartToStartRow>(listPartsToStart(unitIds, partIds)),
      unitIds.length === 0 ? [] : read<UnitToStartRow>(listUnitsToStart(unitIds, procedureIds)),
      serialKeys.length === 0 ? [] : read<SerialRow>(listSerials(serialKeys)),
      runNames.length === 0 ? [] : read<FoundByNameRow>(listRecordsByName(runNames)),
      works.size === 0 ? [] : read<ShiftsLeftRow>(listShiftsLeft([...works.values()])),
      read<MaterialToStartRow>(
        listMaterialsToStart(unitIds, partIds, warnsIn === 'WORDS' ? procedureIds : []),
      ),
      readLinesToOpen(read, wishes),
      read<SurroundingsRow>(loadSurroundings(wishes)),
    ])
  if (surroundings === undefined) throw new Error('What surrounds starts is read in one row')
  refuseMissing([
    ...procedureIds.map((id) => whyNotFound('Procedure', id, procedures)),
    ...unitIds.map((id) => whyNotFound('PartInventory', id, units)),
    ...namedParts(wishes).map((id) => whyNotFound('Part', id, parts)),
    ...wishes.flatMap((wish) => [
      whyNotFound('Location', wish.locationId, surroundings.locations),
      whyNotFound('User', wish.assignedToId, surroundings.assignees),
      whyNotFound('Team', wish.assignedTeamId, surroundings.teams),
      whyNotFound('Issue', wish.issueId, surroundings.issues),
      whyNotUseTeam(
        surroundings.teams.find(({ id }) => id === wish.assignedTeamId),
        'assignedTeamId',
      ),
    ]),
  ])
  const [procedureOf, partOf, unitOf] = [byId(procedures), byId(parts), byId(units)]
  const shiftsOf = byWork(works, shifts)
  const materialsOf = Map.groupBy(materialRows, ({ of_id }) => of_id)
  const started = wishes.map((wish) => {
    const unit = unitOf.get(wish.partInventoryId ?? '') ?? null
    const part = partOf.get(unit?.part_id ?? wish.partId ?? '')
    // A unit that is seen whose part is not: the part is controlled, the unit is not yet.
    if (part === undefined) throw new Refused({ code: 'NOT_FOUND', type: 'Part', id: unit?.part_id ?? '' })
    return {
      procedure: procedureOf.get(wish.procedureId ?? '') ?? null,
      part,
      unit,
      serials,
      runsByName,
      shiftsLeft: shiftsOf.get(workKey(wish)) ?? null,
      materials: materialsOf.get(part.id) ?? [],
      bomChange: null,
      lineIds: linesOf.get(unit?.id ?? '') ?? [],
      surroundings,
    }
  })
  return withBomChanges(read, wishes, started)
}

/** By unit: its lines, of units of which starts name some to change. */
async function readLinesToOpen(
  read: Read,
  wishes: readonly StartWish[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const opening = wishes.filter(({ openBuildRequirementIds }) => openBuildRequirementIds.length > 0)
  const unitIds = distinctIds(opening.map((wish) => wish.partInventoryId))
  const rows = unitIds.length === 0 ? [] : await read<LineToOpenRow>(listLinesOfUnits(unitIds))
  const byUnit = [...Map.groupBy(rows, ({ of_id }) => of_id)]
  return new Map(byUnit.map(([unitId, lines]) => [unitId, lines.map(({ id }) => id)]))
}

/** What the starts change on units that were built before by another BOM version: asked only where one does. */
async function withBomChanges(
  read: Read,
  wishes: readonly StartWish[],
  started: readonly StartRows[],
): Promise<StartRows[]> {
  const again = started.map((rows, nth) => builtAgain(wishes[nth], rows))
  const changes = await readBomChanges(
    read,
    again.flatMap((one) => one ?? []),
  )
  return started.map((rows, nth) => ({ ...rows, bomChange: changes.get(again[nth]?.unitId ?? '') ?? null }))
}

/** The unit that a start builds again by another BOM version; null: it does not. Who asks for less of a lot builds a new one. */
function builtAgain(wish: StartWish | undefined, rows: StartRows): UnitBuiltAgain | null {
  const { procedure, unit } = rows
  const mbomId = mbomToBuild(rows)?.id ?? null
  if (wish === undefined || unit === null || mbomId === null || !unit.has_requirements) return null
  const purpose = wish.purpose ?? defaultRunPurpose(procedure?.type ?? null)
  if (!changesRequirements(purpose, { mbomId, ofMbomId: unit.as_built_mbom_id })) return null
  const left = subtractDecimals(
    accepted(parseQuantity(unit.quantity)),
    accepted(parseQuantity(unit.quantity_scrapped)),
  )
  if (wish.quantity !== null && compareDecimals(wish.quantity, left) < 0) return null
  return { unitId: unit.id, mbomId, quantity: accepted(parseQuantity(unit.quantity)) }
}

/** Where and when work is begun, once each: five hundred starts at one place ask once. */
function distinctWorks(wishes: readonly StartWish[]): ReadonlyMap<string, WorkBegun> {
  return new Map(
    wishes.flatMap((wish) =>
      wish.locationId === null
        ? []
        : [[workKey(wish), { locationId: wish.locationId, begins: wish.scheduledStart }] as const],
    ),
  )
}

function byWork(
  works: ReadonlyMap<string, WorkBegun>,
  shifts: readonly ShiftsLeftRow[],
): ReadonlyMap<string, ShiftsLeftRow> {
  const keys = [...works.keys()]
  return new Map(shifts.map((row) => [keys[row.nth - 1] ?? '', row]))
}

const workKey = ({ locationId, scheduledStart }: StartWish): string => `${locationId} ${scheduledStart}`

/** What other systems call the runs. */
function namedRuns(wishes: readonly StartWish[]) {
  return wishes.flatMap(({ externalRun }) => (externalRun === null ? [] : [{ ...externalRun, type: 'run' }]))
}

/** Of the units that runs make. */
function namedParts(wishes: readonly StartWish[]): string[] {
  return distinctIds(wishes.map((wish) => (wish.partInventoryId === null ? wish.partId : null)))
}

function typedSerialKeys(wishes: readonly StartWish[]): string[] {
  return wishes.flatMap(({ partInventoryId, serialNumber }) =>
    partInventoryId !== null || serialNumber === null ? [] : [serialKey(serialNumber)],
  )
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}

function refuseMissing(found: readonly (Refusal | null)[]): void {
  const missing = new Map(found.flatMap((one) => (one === null ? [] : [[JSON.stringify(one), one] as const])))
  refuseIf([...missing.values()])
}

/** The facts of the rules, from the rows. */
export function startFacts(caller: Caller, wish: StartWish, rows: StartRows): StartFacts {
  const { procedure, part, unit, surroundings } = rows
  const { settings } = surroundings
  const location = surroundings.locations.find(({ id }) => id === wish.locationId) ?? null
  const assignee = surroundings.assignees.find(({ id }) => id === wish.assignedToId) ?? null
  const team = surroundings.teams.find(({ id }) => id === wish.assignedTeamId) ?? null
  const purpose = wish.purpose ?? defaultRunPurpose(procedure?.type ?? null)
  const issue = namedIssue(wish, rows, purpose)
  return {
    purpose,
    actor: actorOf(caller),
    partId: part.id,
    partNumber: part.part_number,
    procedure: procedure === null ? null : procedureToStart(procedure),
    availableProcedures: part.linked_procedures,
    superseded: {
      isAllowed: wish.allowSupersededRevision,
      reason: wish.reason,
      concession: concessionFor(caller, rows).state,
    },
    linkStatus: linkStatusOf(procedure?.links[part.id] ?? null),
    areLinksRequired: settingOf(settings, 'procedureLinksRequired'),
    namedPartId: unit === null ? null : wish.partId,
    isControlledUnseen: wish.exportControlled === true && !caller.exportCleared,
    unit: unit === null ? null : unitToStart(unit, rows),
    unitToMake: unit === null ? unitToMake(wish, rows) : null,
    demand: { quantity: wish.quantity, isOrderedByIssue: issue?.problem === null },
    ...(issue === null ? {} : { issue }),
    linesToOpen: { wanted: wish.openBuildRequirementIds, ofUnit: rows.lineIds, reason: wish.reason },
    mbom: {
      isReleased: part.released_mbom_id !== null,
      draftVersion: part.draft_mbom_version,
      hadVersions: part.mbom_count > 0,
      areDevelopmentBuildsAllowed: settingOf(settings, 'developmentBuildsAllowed'),
    },
    workCenter: location === null ? null : workPlaceOf(location),
    assignee: assigneeOf(assignee, team),
    bomChange: rows.bomChange === null ? null : tellBomChange(rows.bomChange.change),
    batch:
      wish.runBatchId === null
        ? null
        : { id: wish.runBatchId, exists: surroundings.batch_ids.includes(wish.runBatchId) },
    title: wish.title,
    usedExternalId: usedExternalId(wish, rows),
    comingUp: [...comingUp(wish, rows, location?.name ?? ''), ...materialWarnings(wish, rows, purpose)],
  }
}

/** The issue that the run names, and why it does not order it. */
function namedIssue({ issueId }: StartWish, { unit, surroundings }: StartRows, purpose: RunPurpose) {
  const found = surroundings.issues.find(({ id }) => id === issueId)
  return found === undefined
    ? null
    : { id: found.id, problem: whyNotOrderedBy(found, purpose, unit?.id ?? null) }
}

/** The person or team that is to do the work; null: anybody. */
function doerOf({ assignedToId, assignedTeamId }: StartWish): string | null {
  return assignedToId ?? assignedTeamId
}

/** What warns of the start and is found outside its own rules: tools that are due, certificates that end, and that it ends behind the day. */
function comingUp(
  wish: StartWish,
  { procedure, shiftsLeft }: StartRows,
  workCenter: string,
): readonly StartWarning[] {
  const leadTime = procedure?.lead_time ?? null
  const beyond = beyondShift(
    leadTime === null ? null : Number(leadTime),
    shiftsLeft === null ? null : { ...shiftsLeft, workCenter },
  )
  const certificates = (procedure?.certificates_expiring ?? []).filter(({ whom }) => whom === doerOf(wish))
  return [
    ...toolsDue(procedure?.tools_due ?? []),
    ...certificatesExpiring(certificates),
    ...(beyond === null ? [] : [beyond]),
  ]
}

/** What the first build of a unit takes of stock and is not there, or not for long. */
function materialWarnings(
  { quantity }: StartWish,
  { procedure, unit, materials }: StartRows,
  purpose: RunPurpose,
): readonly StartWarning[] {
  if (!makesRequirements(purpose, unit?.has_requirements === true)) return []
  const built = quantity ?? accepted(parseQuantity(unit?.quantity ?? '1'))
  return materialsToWatch(
    materials.map((row) => ({
      part: row.part_number,
      quantity: accepted(parseDecimal(row.quantity)),
      available: accepted(parseDecimal(row.available)),
      lasting: accepted(parseDecimal(row.lasting)),
      expiresOn: row.expires_on,
      onOrder: accepted(parseDecimal(row.on_order)),
      expectedOn: row.expected_on,
      step: row.steps[procedure?.id ?? ''] ?? null,
    })),
    built,
  )
}

/** What the unit of a run is built of. */
export interface MbomToBuild {
  readonly id: string
  /** Not released: it may be another one tomorrow. */
  readonly isDraft: boolean
}

/** The released mBOM of the part; a draft where there is none and the organization builds to drafts; null: neither. */
export function mbomToBuild({ part, surroundings }: StartRows): MbomToBuild | null {
  if (part.released_mbom_id !== null) return { id: part.released_mbom_id, isDraft: false }
  const isAllowed = settingOf(surroundings.settings, 'developmentBuildsAllowed')
  return part.draft_mbom_id !== null && isAllowed ? { id: part.draft_mbom_id, isDraft: true } : null
}

function procedureToStart(procedure: ProcedureToStartRow): ProcedureToStart {
  return {
    id: procedure.id,
    title: procedure.title,
    status: procedure.status,
    newestReleasedId: procedure.newest_released_id,
    unreleasedSteps: procedure.withdrawn_steps,
    stop: procedure.stop,
  }
}

function usedExternalId({ externalRun }: StartWish, { runsByName }: StartRows): string | null {
  const isUsed = runsByName.some(
    ({ system, value }) => system === externalRun?.system && value === externalRun.value,
  )
  return isUsed ? (externalRun?.value ?? null) : null
}

function unitToMake({ serialNumber, lotNumber, quantity }: StartWish, rows: StartRows): UnitToMake {
  const { part, serials, surroundings } = rows
  return {
    trackingType: part.tracking_type,
    serialNumber,
    lotNumber,
    quantity,
    usedSerials: whyNotSerials(
      [{ familyId: part.family_id, serial: serialNumber, maker: null }],
      serials.map(serialUnit),
      settingOf(surroundings.settings, 'serialsUniqueAcrossOrganization'),
    ),
  }
}

/** The concession under which a run may start from a superseded version; of several, the first that another person gave. */
export function concessionFor(
  caller: Caller,
  { procedure, part }: StartRows,
): { readonly state: 'APPROVED' | 'OWN' | null; readonly id: string | null } {
  const fitting = (procedure?.concessions ?? []).filter(({ partId }) => partId === null || partId === part.id)
  const other = fitting.find(({ approvedBy }) => approvedBy !== caller.userId)
  if (other !== undefined) return { state: 'APPROVED', id: other.id }
  return { state: fitting.length > 0 ? 'OWN' : null, id: null }
}

function linkStatusOf(isApproved: boolean | null): StartFacts['linkStatus'] {
  if (isApproved === null) return null
  return isApproved ? 'APPROVED' : 'PENDING'
}

function assigneeOf(
  assignee: SurroundingsRow['assignees'][number] | null,
  team: SurroundingsRow['teams'][number] | null,
): StartFacts['assignee'] {
  if (assignee !== null) return { id: assignee.id, name: assignee.name, isActive: !assignee.deactivated }
  return team === null ? null : { id: team.id, name: team.name, isActive: true }
}

function unitToStart(unit: UnitToStartRow, { part, procedure }: StartRows): UnitToStart {
  const facts = inventoryFacts(unit, unit.place_available)
  const { status, reason } = deriveInventoryStatus(facts)
  const name = unitName({ serialNumber: unit.serial_number, lotNumber: unit.lot_number })
  return {
    id: unit.id,
    name: name === null ? part.part_number : `${part.part_number} ${name}`,
    status,
    statusReason: reason,
    isOnQualityHold: unit.quality_hold,
    ...(unit.quality_hold_reason === null ? {} : { holdReason: unit.quality_hold_reason }),
    openBuildRun: unit.is_in_build ? { id: unit.open_build_run_id, title: unit.open_build_run_title } : null,
    left: accepted(parseQuantity(subtractDecimals(facts.quantity, facts.scrappedQuantity))),
    wasBuiltBefore: unit.was_built_before,
    runsOfProcedure: unit.runs_of_procedures[procedure?.family_id ?? ''] ?? [],
  }
}
