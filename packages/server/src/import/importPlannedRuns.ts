import { type Refusal, Refused } from '@traveler/domain/refusal.ts'
import { listZonesOfPlaces, type NamedZoneRow } from '../location/locationStore.ts'
import { insertRows } from '../operation/change.ts'
import type { Operation } from '../operation/operation.ts'
import type { Read } from '../operation/read.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { PlanInput } from '../plannedRun/plannedRunInput.ts'
import { plannedRunRow } from '../plannedRun/plannedRunRow.ts'
import { lockPlans } from '../plannedRun/plannedRunStore.ts'
import { type FoundPlan, readPlans } from '../plannedRun/readPlans.ts'
import { listFamiliesTitled, type TitledFamilyRow } from '../procedure/procedureStore.ts'
import { type LocalTimeRow, listLocalTimes } from '../site/siteStore.ts'
import { type ImportKind, importChunks } from './importChunks.ts'
import { cameFrom, quantityOf, textOf, wholeOf } from './rowValues.ts'
import { type ReadRow, type TableToImport, tableToImport } from './tableToImport.ts'
import { asWrongCell, wrongCell } from './wrongCell.ts'

/** Plan the work of a table of orders. All of it, or none with what is wrong in each row. */
export const importPlannedRuns: Operation<TableToImport> = {
  name: 'importPlannedRuns',
  permission: 'ScheduleRun',
  input: tableToImport,
  async perform(tx, asked) {
    const { rows, made } = await importChunks(tx, asked, orderImport)
    return { rowCount: String(rows), madeCount: String(made), skippedCount: '0' }
  },
}

/** The clock at which a day begins or ends, where a cell says a day alone. */
const clocks = { needBy: '23:59:59', windowStart: '00:00:00', windowEnd: '23:59:59' } as const
const timeFields = ['needBy', 'windowStart', 'windowEnd'] as const

/** The field of a plan, as a fault names it, and the column in which it stands. */
const columnOf: Readonly<Record<string, string>> = {
  partNumber: 'partNumber',
  locationName: 'workCenter',
  procedureFamilyId: 'procedure',
  quantity: 'quantity',
  windowEnd: 'windowEnd',
}

export const orderImport: ImportKind<TableToImport> = {
  plansUnread: true,
  async begin(_read, asked) {
    if (asked.given.existing === 'SKIP') throw new Refused(notToldApart)
    return asked
  },
  lock: (rows) =>
    lockPlans(
      [],
      rows.map(({ values }) => ({
        partNumber: textOf(values, 'partNumber'),
        locationName: textOf(values, 'workCenter'),
        procedureTitle: textOf(values, 'procedure'),
      })),
    ),
  async plan(rows, asked, read) {
    const families = await familiesOf(rows, read)
    const inputs = await planInputs(rows, families, read)
    const found = await readPlans(read, inputs)
    const plans = rows.flatMap((row, nth) => {
      const [input, own] = [inputs[nth], found[nth]]
      return input === undefined || own === undefined ? [] : [{ row, input, found: own }]
    })
    return {
      refusals: plans.flatMap((plan) => [
        ...whyNotTitled(plan.row, families, asked),
        ...faultsOf(plan).map(({ field, refusal }) => faultOf(plan.row, field, refusal, asked)),
      ]),
      skipped: 0,
      append: (tx) => appendPlans(tx, plans, asked),
    }
  },
}

const notToldApart: Refusal = {
  code: 'INVALID_INPUT',
  field: 'existing',
  problem: 'makes no sense of orders: two that say the same are two orders',
  remedy: 'Leave it out, and take the rows out that are planned already.',
}

type Families = ReadonlyMap<string, readonly TitledFamilyRow[]>

async function familiesOf(rows: readonly ReadRow[], read: Read): Promise<Families> {
  const titles = rows.flatMap(({ values }) => textOf(values, 'procedure') ?? [])
  return Map.groupBy(await read<TitledFamilyRow>(listFamiliesTitled(titles)), ({ title }) => title)
}

async function planInputs(rows: readonly ReadRow[], families: Families, read: Read): Promise<PlanInput[]> {
  const zones = await read<NamedZoneRow>(
    listZonesOfPlaces(rows.flatMap(({ values }) => textOf(values, 'workCenter') ?? [])),
  )
  const zoneOf = new Map(zones.map((row) => [row.name, row.time_zone ?? 'UTC']))
  const wanted = rows.map(({ values }) => ({
    zone: zoneOf.get(textOf(values, 'workCenter')) ?? zoneOf.get(null) ?? 'UTC',
    times: timeFields.map((field) => localTime(textOf(values, field), clocks[field])),
  }))
  const times = wanted.flatMap(({ zone, times }) =>
    times.flatMap((local) => (local === null ? [] : [{ local, zone }])),
  )
  const instants = new Map(
    (await read<LocalTimeRow>(listLocalTimes(times))).map((row) => [`${row.zone} ${row.local}`, row.instant]),
  )
  return rows.map((row, nth) => {
    const { zone = '', times: [needBy, windowStart, windowEnd] = [] } = wanted[nth] ?? {}
    const at = (local: string | null | undefined): string | null => instants.get(`${zone} ${local}`) ?? null
    return planInput(row, families, {
      needBy: at(needBy),
      windowStart: at(windowStart),
      windowEnd: at(windowEnd),
    })
  })
}

function localTime(cell: string | null, clock: string): string | null {
  if (cell === null) return null
  return cell.includes('T') ? cell : `${cell}T${clock}`
}

/** Stands where a quantity cannot be read: the row is judged, and never planned. */
const one = quantityOf({ quantity: '1' }, 'quantity')

function planInput(
  { values, refusals }: ReadRow,
  families: Families,
  times: Pick<PlanInput, 'needBy' | 'windowStart' | 'windowEnd'>,
): PlanInput {
  const quantity = quantityOf(values, 'quantity') ?? (refusals.length > 0 ? one : null)
  if (quantity === null) throw new Error('A row without a quantity is not planned')
  return {
    title: textOf(values, 'title'),
    partId: null,
    partNumber: textOf(values, 'partNumber'),
    partRevision: textOf(values, 'partRevision'),
    procedureId: null,
    procedureFamilyId: families.get(textOf(values, 'procedure') ?? '')?.[0]?.family_id ?? null,
    quantity,
    locationId: null,
    locationName: textOf(values, 'workCenter'),
    orderReference: textOf(values, 'orderReference'),
    priority: wholeOf(values, 'priority'),
    ...times,
  }
}

/** Why the title of a procedure does not say which is meant. */
function whyNotTitled(row: ReadRow, families: Families, asked: TableToImport): Refusal[] {
  const title = textOf(row.values, 'procedure')
  if (title === null) return []
  const count = families.get(title)?.length ?? 0
  if (count === 1) return []
  return [
    wrongCell(
      asked,
      row,
      'procedure',
      count === 0
        ? {
            problem: `there is no procedure "${title}"`,
            remedy: 'Write its title as it is, or leave it to the start.',
          }
        : {
            problem: `is the title of ${count} procedures`,
            remedy: 'Give one of them another title, or leave it to the start.',
          },
    ),
  ]
}

/** Of a row that cannot be read, names alone are looked up: what contradicts itself may be right once it is read. */
function faultsOf({ row, found }: Plan): FoundPlan['faults'] {
  return row.refusals.length === 0
    ? found.faults
    : found.faults.filter(({ refusal }) => refusal.code === 'NOT_FOUND')
}

function faultOf(row: ReadRow, field: string, refusal: Refusal, asked: TableToImport): Refusal {
  const { values } = row
  if (refusal.code === 'NOT_FOUND' && refusal.type === 'Part') {
    const [number, revision] = [textOf(values, 'partNumber'), textOf(values, 'partRevision')]
    return wrongCell(asked, row, revision === null ? 'partNumber' : 'partRevision', {
      problem: `there is no part ${[number, revision].filter(Boolean).join(' revision ')}`,
      remedy: 'Import the parts first, or correct the cell.',
    })
  }
  if (refusal.code === 'NOT_FOUND' && refusal.type === 'Location')
    return wrongCell(asked, row, 'workCenter', {
      problem: `there is no location "${textOf(values, 'workCenter')}"`,
      remedy: 'Import the locations first, or correct the name.',
    })
  return asWrongCell(asked, row, columnOf[field] ?? field, refusal)
}

interface Plan {
  readonly row: ReadRow
  readonly input: PlanInput
  readonly found: FoundPlan
}

async function appendPlans(tx: Transaction, plans: readonly Plan[], asked: TableToImport): Promise<number> {
  const [ids, now] = await Promise.all([tx.newIds(plans.length), tx.now()])
  for (const [nth, plan] of plans.entries()) {
    const id = ids[nth] ?? ''
    tx.append({
      stream: { id, type: 'plannedRun' },
      type: 'PLANNED_RUN_CREATED',
      facts: cameFrom(asked, plan.row),
      changes: [insertRows('planned_run', [plannedRunRow(tx, plan, { id, now })])],
    })
  }
  return plans.length
}
