import type { RowValues } from '@traveler/domain/import/importColumn.ts'
import { eraOf, type KnownRevision, planRevision } from '@traveler/domain/part/planRevision.ts'
import { latestOfRevisions } from '@traveler/domain/part/revision.ts'
import { firstOfScheme, lettersScheme } from '@traveler/domain/part/revisionScheme.ts'
import { whyNotTool } from '@traveler/domain/part/whyNotTool.ts'
import type { Refusal } from '@traveler/domain/refusal.ts'
import { insertRows, updateRows } from '../operation/change.ts'
import { lockNames } from '../operation/lock.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { knownRevision, listPartsOfNumbers, newPartRow, type PartRow } from '../part/partStore.ts'
import {
  defaultScheme,
  listRevisionSchemes,
  type PartRevisionSchemeRow,
  schemeNamed,
} from '../partRevisionScheme/partRevisionSchemeStore.ts'
import { listUnitsByName } from '../unitOfMeasurement/unitOfMeasurementStore.ts'
import { type ImportKind, importChunks } from './importChunks.ts'
import { cameFrom, textOf, wholeOf } from './rowValues.ts'
import { SeenNames } from './seenNames.ts'
import { type ReadRow, type TableToImport, tableToImport } from './tableToImport.ts'
import { type KnownUnits, knownUnits, unitNamed } from './unitNamed.ts'
import { asWrongCell, wrongCell } from './wrongCell.ts'

/** Write the parts of a table into the catalog. All of them, or none with what is wrong in each row. */
export const importParts: Operation<TableToImport> = {
  name: 'importParts',
  permission: 'CreatePart',
  input: tableToImport,
  // Every part number: which ones are written is read from the file, chunk by chunk.
  lock: (_asked, { organizationId }) => lockNames(['part'], [], [organizationId]),
  async perform(tx, asked) {
    const { rows, made, skipped } = await importChunks(tx, asked, partImport)
    return { rowCount: String(rows), madeCount: String(made), skippedCount: String(skipped) }
  },
}

interface State {
  readonly asked: TableToImport
  readonly units: KnownUnits
  readonly exportCleared: boolean
  readonly scheme: string | null
  readonly firstRevision: string
  /** Parts by number and revision as they stand in the file. */
  readonly seen: SeenNames
}

export const partImport: ImportKind<State> = {
  async begin(read, asked, { exportCleared }) {
    const [units, schemes] = await Promise.all([
      read<{ id: string; type: string }>(listUnitsByName()),
      read<PartRevisionSchemeRow>(listRevisionSchemes()),
    ])
    const scheme = defaultScheme(schemes)
    const firstRevision = firstOfScheme(schemeNamed(scheme, schemes) ?? lettersScheme)
    return { asked, units: knownUnits(units), exportCleared, scheme, firstRevision, seen: new SeenNames() }
  },
  async plan(rows, state, read) {
    const parts = await read<PartRow>(listPartsOfNumbers(rows.map(({ values }) => numberOf(values))))
    const families = Map.groupBy(parts, (part) => part.part_number)
    const isThere = ({ values }: ReadRow): boolean => {
      const family = families.get(numberOf(values)) ?? []
      const revision = textOf(values, 'revision')
      return revision === null ? family.length > 0 : family.some((part) => part.revision === revision)
    }
    const repeats = new Map(rows.flatMap((row) => whyRepeated(row, state)))
    const fresh = rows.filter((row) => !repeats.has(row))
    const there = fresh.filter(isThere)
    const skips = state.asked.given.existing === 'SKIP'
    const made = fresh.filter((row) => !isThere(row))
    return {
      refusals: [
        ...repeats.values(),
        ...(skips ? [] : there.map((row) => exists(row, state))),
        ...made.flatMap((row) => whyNotMake(row, state)),
      ],
      skipped: skips ? there.length : 0,
      append: (tx) => appendParts(tx, made, { state, families }),
    }
  },
}

// The number is required: a row without one is not planned.
const numberOf = (values: RowValues): string => textOf(values, 'partNumber') ?? ''
const nameOf = (values: RowValues, { firstRevision }: State): string =>
  `${numberOf(values)}\n${textOf(values, 'revision') ?? firstRevision}`

/** Remembers the part of a row; refused where an earlier row names it. */
function whyRepeated(row: ReadRow, state: State): (readonly [ReadRow, Refusal])[] {
  const first = state.seen.firstRow(nameOf(row.values, state), row.number)
  if (first === null) return []
  const refusal = wrongCell(state.asked, row, 'partNumber', {
    problem: `repeats ${numberOf(row.values)} of row ${first}`,
    remedy: 'Take one of them out, or give it another revision.',
  })
  return [[row, refusal]]
}

function exists(row: ReadRow, { asked }: State): Refusal {
  const name = [numberOf(row.values), textOf(row.values, 'revision')].filter(Boolean).join(' revision ')
  return wrongCell(asked, row, 'partNumber', {
    problem: `${name} is there already`,
    remedy: 'Take the row out, or say that parts that are there are skipped.',
  })
}

function whyNotMake(row: ReadRow, { asked, units, exportCleared }: State): Refusal[] {
  const { values } = row
  const tool = whyNotTool({ partType: isTool(values) ? 'TOOL' : 'PART', trackingType: trackingOf(values) })
  const unit = unitNamed(textOf(values, 'unit'), units)
  const controls = values['exportControlled'] === true && !exportCleared
  return [
    ...(tool === null ? [] : [asWrongCell(asked, row, 'trackingType', tool)]),
    ...('problem' in unit ? [wrongCell(asked, row, 'unit', unit)] : []),
    ...(controls
      ? [
          asWrongCell(asked, row, 'exportControlled', {
            code: 'PERMISSION',
            permission: 'ReadExportControlled',
          }),
        ]
      : []),
  ]
}

const isTool = (values: RowValues): boolean => values['partType'] === 'TOOL'

function trackingOf(values: RowValues): 'SERIAL' | 'LOT' | null {
  const value = textOf(values, 'trackingType')
  return value === 'SERIAL' || value === 'LOT' ? value : null
}

function sourcingOf(values: RowValues): PartRow['sourcing_strategy'] {
  const value = textOf(values, 'sourcingStrategy')
  return value === 'MAKE' || value === 'BUY' || value === 'DUAL_SOURCE' ? value : null
}

interface Known {
  readonly state: State
  readonly families: ReadonlyMap<string, readonly PartRow[]>
}

/** A revision of a chunk, with its row of the table. */
interface Added extends KnownRevision {
  readonly row: ReadRow
}

async function appendParts(tx: Transaction, rows: readonly ReadRow[], known: Known): Promise<number> {
  const [ids, now] = await Promise.all([tx.newIds(rows.length), tx.now()])
  const added = Map.groupBy(
    rows.map((row, nth): Added => addedRevision(row, ids[nth] ?? '', known)),
    ({ partNumber }) => partNumber,
  )
  for (const [number, revisions] of added) {
    const before = (known.families.get(number) ?? []).map(knownRevision)
    const familyId = before[0]?.familyId ?? revisions[0]?.id ?? ''
    const latest = latestOfRevisions([...before, ...revisions])
    for (const revision of revisions) {
      const isLatest = revision === latest
      const superseded = isLatest ? planRevision(revision, before).superseded : []
      const row = newPartRow({
        ...columnsOf(revision, known.state),
        id: revision.id,
        family_id: familyId,
        is_latest_revision: isLatest,
        ...stamp(tx, now),
      })
      tx.append({
        stream: { id: row.id, type: 'part' },
        type: 'PART_CREATED',
        facts: cameFrom(known.state.asked, revision.row),
        changes: [
          insertRows('part', [row]),
          updateRows(
            'part',
            superseded.map((id) => ({ key: { id }, set: { is_latest_revision: false } })),
          ),
        ],
      })
    }
  }
  return rows.length
}

function addedRevision(row: ReadRow, id: string, { state, families }: Known): Added {
  const family = (families.get(numberOf(row.values)) ?? []).map(knownRevision)
  return {
    row,
    id,
    familyId: family[0]?.familyId ?? id,
    partNumber: numberOf(row.values),
    revision: textOf(row.values, 'revision') ?? state.firstRevision,
    era: eraOf(family),
    isLatest: false,
  }
}

function columnsOf({ row: { values }, partNumber, revision, era }: Added, { units, scheme }: State) {
  const unit = unitNamed(textOf(values, 'unit'), units)
  const days = wholeOf(values, 'leadTimeDays')
  return {
    part_number: partNumber,
    revision,
    revision_scheme: scheme,
    revision_era: era || null,
    description: textOf(values, 'description'),
    part_type: isTool(values) ? ('TOOL' as const) : ('PART' as const),
    tracking_type: trackingOf(values),
    sourcing_strategy: sourcingOf(values),
    supplier_part_number: textOf(values, 'supplierPartNumber'),
    unit_of_measure_id: 'problem' in unit ? null : unit.id,
    cost: textOf(values, 'cost'),
    shelf_life_days: wholeOf(values, 'shelfLifeDays'),
    lead_time: days === null ? null : days * secondsOfDay,
    export_controlled: values['exportControlled'] === true,
  }
}

const secondsOfDay = 86_400
