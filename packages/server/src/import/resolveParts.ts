import { eraOf } from '@traveler/domain/part/planRevision.ts'
import { type CountedRevision, latestOfRevisions } from '@traveler/domain/part/revision.ts'
import { firstOfScheme, lettersScheme } from '@traveler/domain/part/revisionScheme.ts'
import type { Refusal } from '@traveler/domain/refusal.ts'
import { insertRows, updateRows } from '../operation/change.ts'
import type { Read } from '../operation/read.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { countedRevision, latestOf, listPartsOfNumbers, newPartRow, type PartRow } from '../part/partStore.ts'
import {
  defaultScheme,
  listRevisionSchemes,
  type PartRevisionSchemeRow,
  schemeNamed,
} from '../partRevisionScheme/partRevisionSchemeStore.ts'
import { listUnitsByName, type UnitOfMeasurementRow } from '../unitOfMeasurement/unitOfMeasurementStore.ts'
import type { NamedPart } from './bomNames.ts'
import type { BomToImport } from './readBom.ts'
import { chunkSize } from './tableToImport.ts'
import { type KnownUnits, knownUnits, unitNamed } from './unitNamed.ts'
import { type UsedAs, UsedParts } from './usedParts.ts'

/** What an import knows when it has gone through the names of its table. */
export interface Resolved {
  readonly parts: UsedParts
  readonly units: readonly UnitOfMeasurementRow[]
  readonly unitsByName: KnownUnits
  readonly madeCount: number
  /** The first of the parts that it makes. */
  readonly made: readonly MadePart[]
}

/** A part that an import makes. */
export interface MadePart {
  /** Null in a dry run. */
  readonly id: string | null
  readonly partNumber: string
  readonly revision: string
  readonly description: string | null
}

/** Parts made that are told one by one. */
export const mostMade = 500

interface Making {
  readonly bom: BomToImport
  readonly scheme: string | null
  readonly first: string
  readonly units: KnownUnits
  /** Null: nothing is written. */
  readonly tx: Transaction | null
  readonly used: UsedParts
  madeCount: number
  readonly made: MadePart[]
}

/** Finds the parts that the table names, chunk by chunk, and makes those that are not there, unless nothing is to be written. */
export async function resolveParts(read: Read, bom: BomToImport, tx: Transaction | null): Promise<Resolved> {
  const [schemes, units] = await Promise.all([
    read<PartRevisionSchemeRow>(listRevisionSchemes()),
    read<UnitOfMeasurementRow>(listUnitsByName()),
  ])
  const scheme = defaultScheme(schemes)
  const making: Making = {
    bom,
    scheme,
    first: firstOfScheme(schemeNamed(scheme, schemes) ?? lettersScheme),
    units: knownUnits(units),
    tx,
    used: new UsedParts(bom.names),
    madeCount: 0,
    made: [],
  }
  const { names } = bom
  for (let at = 0; at < names.count; at += chunkSize) {
    const places = Array.from({ length: Math.min(chunkSize, names.count - at) }, (_none, nth) => at + nth)
    await useParts(places, read, making)
    bom.watch.passed(0)
    if (tx !== null) await tx.writeSoFar()
  }
  const { used: parts, madeCount, made } = making
  return { parts, units, unitsByName: making.units, madeCount, made }
}

interface Wanted {
  /** The number of the name that it is wanted by. */
  readonly place: number
  readonly named: NamedPart
  readonly revision: string
  readonly family: readonly PartRow[]
}

async function useParts(places: readonly number[], read: Read, making: Making): Promise<void> {
  const { names } = making.bom
  const named = places.map((place) => ({ place, named: names.at(place) }))
  const known = await read<PartRow>(listPartsOfNumbers(named.map((one) => one.named.partNumber)))
  const families = Map.groupBy(known, (part) => part.part_number)
  const wanted = named.map((one): Wanted => {
    const { partNumber, revision } = one.named
    const family = families.get(partNumber) ?? []
    const meant = revision ?? names.revisionOfAssembly(partNumber)
    return { ...one, family, revision: meant ?? latestOf(family) ?? making.first }
  })
  const missing = new Map<string, Wanted>()
  for (const one of wanted) {
    const existing = one.family.find((part) => part.revision === one.revision)
    if (existing !== undefined) making.used.use(one.place, keyOf(one), existingPart(existing))
    else if (!making.used.useAgain(one.place, keyOf(one)) && !missing.has(keyOf(one)))
      missing.set(keyOf(one), one)
  }
  await makeParts([...missing.values()], making)
  for (const one of wanted) making.used.useAgain(one.place, keyOf(one))
}

const keyOf = ({ named, revision }: Wanted): string => `${named.partNumber}\n${revision}`

function existingPart(row: PartRow): UsedAs {
  return {
    id: row.id,
    isMade: false,
    isControlled: row.export_controlled,
    unitId: row.unit_of_measure_id,
  }
}

async function makeParts(wanted: readonly Wanted[], making: Making): Promise<void> {
  const { tx, units } = making
  const ids = tx === null ? [] : await tx.newIds(wanted.length)
  making.madeCount += wanted.length
  const told = wanted.slice(0, mostMade - making.made.length)
  making.made.push(
    ...told.map(({ named, revision }, nth) => ({
      id: ids[nth] ?? null,
      partNumber: named.partNumber,
      revision,
      description: named.description || null,
    })),
  )
  const byNumber = Map.groupBy(
    wanted.map((one, nth) => ({ ...one, id: ids[nth] ?? null })),
    ({ named }) => named.partNumber,
  )
  for (const made of byNumber.values()) {
    for (const one of made) {
      const unit = unitNamed(one.named.unit, units)
      making.used.use(one.place, keyOf(one), {
        id: one.id,
        isMade: true,
        isControlled: isTop(one, making.bom) && making.bom.given.exportControlled === true,
        unitId: 'problem' in unit ? null : unit.id,
      })
    }
    if (tx !== null) await appendFamily(tx, made, making)
  }
}

type Made = Wanted & { readonly id: string | null }

async function appendFamily(tx: Transaction, made: readonly Made[], making: Making): Promise<void> {
  const now = await tx.now()
  const family = made[0]?.family ?? []
  const counted = made.map((one) => ({
    one,
    counted: { revision: one.revision, era: eraOf(family.map(countedRevision)) },
  }))
  const before = family.map((row) => ({ row, counted: countedRevision(row) }))
  const latest = latestOfRevisions<CountedRevision>([...before, ...counted].map((each) => each.counted))
  const familyId = family[0]?.family_id ?? made[0]?.id ?? ''
  for (const { one, counted: own } of counted) {
    const used = making.used.at(one.place)
    const { given } = making.bom
    const isOfTop = isTop(one, making.bom)
    const row = newPartRow({
      id: one.id ?? '',
      family_id: familyId,
      part_number: one.named.partNumber,
      revision: one.revision,
      revision_scheme: making.scheme,
      revision_era: own.era || null,
      description: one.named.description || null,
      tracking_type: (isOfTop ? given.trackingType : given.newPartsTrackingType) ?? null,
      unit_of_measure_id: used.unitId,
      export_controlled: used.isControlled,
      is_latest_revision: own === latest,
      ...stamp(tx, now),
    })
    const superseded = own === latest ? before.filter((each) => each.row.is_latest_revision) : []
    tx.append({
      stream: { id: row.id, type: 'part' },
      type: 'PART_CREATED',
      changes: [
        insertRows('part', [row]),
        updateRows(
          'part',
          superseded.map((each) => ({ key: { id: each.row.id }, set: { is_latest_revision: false } })),
        ),
      ],
    })
  }
}

/** What the whole table is the BOM of, or the first part at its top. */
function isTop({ place }: Wanted, bom: BomToImport): boolean {
  return bom.first === place
}

/** Why the units that the table names cannot be; each is told at the row that names it first. */
export function whyNotUnits({ names, unitColumn }: BomToImport, units: KnownUnits): Refusal[] {
  const refusals: Refusal[] = []
  for (const { unit, row } of names.all()) {
    const found = unitNamed(unit, units)
    if ('problem' in found) refusals.push({ code: 'BOM_ROW', row, column: unitColumn, ...found })
  }
  return refusals
}
