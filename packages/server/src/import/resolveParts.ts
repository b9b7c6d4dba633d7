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

/** A part that an import uses: one there is, or one that it makes. */
export interface UsedPart {
  /** Null in a dry run, of one that would be made. */
  readonly id: string | null
  readonly partNumber: string
  readonly revision: string
  readonly isMade: boolean
  readonly isControlled: boolean
  readonly unitId: string | null
}

/** The parts of a table, by the numbers of their names; several names can mean one part. */
export interface UsedParts {
  readonly parts: readonly UsedPart[]
  readonly units: readonly UnitOfMeasurementRow[]
  readonly unitsByName: KnownUnits
  readonly madeCount: number
}

interface Making {
  readonly bom: BomToImport
  readonly scheme: string | null
  readonly first: string
  readonly units: KnownUnits
  /** Null: nothing is written. */
  readonly tx: Transaction | null
  /** Parts by number and revision. */
  readonly used: Map<string, UsedPart>
  madeCount: number
}

/** Finds the parts that the table names, chunk by chunk, and makes those that are not there, unless nothing is to be written. */
export async function resolveParts(read: Read, bom: BomToImport, tx: Transaction | null): Promise<UsedParts> {
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
    used: new Map(),
    madeCount: 0,
  }
  const parts: UsedPart[] = []
  const names = bom.names.list
  for (let at = 0; at < names.length; at += chunkSize) {
    const chunk = names.slice(at, at + chunkSize)
    const known = await read<PartRow>(listPartsOfNumbers(chunk.map(({ partNumber }) => partNumber)))
    parts.push(...(await usedParts(chunk, known, making)))
    bom.watch.passed(0)
    if (tx !== null) await tx.writeSoFar()
  }
  return { parts, units, unitsByName: making.units, madeCount: making.madeCount }
}

interface Wanted {
  readonly named: NamedPart
  readonly revision: string
  readonly family: readonly PartRow[]
}

async function usedParts(
  chunk: readonly NamedPart[],
  known: readonly PartRow[],
  making: Making,
): Promise<UsedPart[]> {
  const families = Map.groupBy(known, (part) => part.part_number)
  const wanted = chunk.map((named): Wanted => {
    const family = families.get(named.partNumber) ?? []
    const meant = named.revision ?? making.bom.names.assemblies.get(named.partNumber) ?? null
    return { named, family, revision: meant ?? latestOf(family) ?? making.first }
  })
  for (const one of wanted) {
    const existing = one.family.find((part) => part.revision === one.revision)
    if (existing !== undefined && !making.used.has(keyOf(one)))
      making.used.set(keyOf(one), existingPart(existing))
  }
  const missing = new Map(
    wanted.filter((one) => !making.used.has(keyOf(one))).map((one) => [keyOf(one), one]),
  )
  await makeParts([...missing.values()], making)
  return wanted.flatMap((one) => making.used.get(keyOf(one)) ?? [])
}

const keyOf = ({ named, revision }: Wanted): string => `${named.partNumber}\n${revision}`

function existingPart(row: PartRow): UsedPart {
  return {
    id: row.id,
    partNumber: row.part_number,
    revision: row.revision,
    isMade: false,
    isControlled: row.export_controlled,
    unitId: row.unit_of_measure_id,
  }
}

async function makeParts(wanted: readonly Wanted[], making: Making): Promise<void> {
  const { tx, units } = making
  const ids = tx === null ? [] : await tx.newIds(wanted.length)
  making.madeCount += wanted.length
  const byNumber = Map.groupBy(
    wanted.map((one, nth) => ({ ...one, id: ids[nth] ?? null })),
    ({ named }) => named.partNumber,
  )
  for (const made of byNumber.values()) {
    for (const one of made) {
      const unit = unitNamed(one.named.unit, units)
      making.used.set(keyOf(one), {
        id: one.id,
        partNumber: one.named.partNumber,
        revision: one.revision,
        isMade: true,
        isControlled: isTop(one.named, making.bom) && making.bom.given.exportControlled === true,
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
    const used = making.used.get(keyOf(one))
    const { given } = making.bom
    const isOfTop = isTop(one.named, making.bom)
    const row = newPartRow({
      id: one.id ?? '',
      family_id: familyId,
      part_number: one.named.partNumber,
      revision: one.revision,
      revision_scheme: making.scheme,
      revision_era: own.era || null,
      description: one.named.description || null,
      tracking_type: (isOfTop ? given.trackingType : given.newPartsTrackingType) ?? null,
      unit_of_measure_id: used?.unitId ?? null,
      export_controlled: used?.isControlled ?? false,
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
function isTop(named: NamedPart, bom: BomToImport): boolean {
  return bom.first !== null && bom.names.list[bom.first] === named
}

/** Why the units that the table names cannot be; each is told at the row that names it first. */
export function whyNotUnits({ names, unitColumn }: BomToImport, units: KnownUnits): Refusal[] {
  return names.list.flatMap(({ unit, row }) => {
    const found = unitNamed(unit, units)
    return 'problem' in found ? [{ code: 'BOM_ROW', row, column: unitColumn, ...found }] : []
  })
}
