import { type OrderedByParent, orderByParent } from '@traveler/domain/import/orderByParent.ts'
import type { TableRow } from '@traveler/domain/import/parseRow.ts'
import { locationTypes } from '@traveler/domain/location/whyNotPlaceWithin.ts'
import { type Refusal, Refused } from '@traveler/domain/refusal.ts'
import { type LocationRow, listLocationsNamed, lockNamedLocations } from '../location/locationStore.ts'
import { newLocationRow } from '../location/newLocationRow.ts'
import { insertRows } from '../operation/change.ts'
import type { Operation } from '../operation/operation.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { listSitesByName, type SiteRow } from '../site/siteStore.ts'
import { type ImportKind, importChunks } from './importChunks.ts'
import { wrongTable } from './openTable.ts'
import { cameFrom, textOf, wholeOf } from './rowValues.ts'
import { type ReadRow, type TableToImport, tableToImport } from './tableToImport.ts'
import { unknownName, wrongCell } from './wrongCell.ts'

/** Places of one table, at most: they are ordered before they are made. */
const mostPlaces = 100_000

/** Name the places of a table, each within the one that it says. All of them, or none with what is wrong in each row. */
export const importLocations: Operation<TableToImport> = {
  name: 'importLocations',
  permission: 'CreateLocation',
  input: tableToImport,
  async perform(tx, asked) {
    const { rows, made, skipped } = await importChunks(tx, asked, locationImport)
    return { rowCount: String(rows), madeCount: String(made), skippedCount: String(skipped) }
  },
}

/** A place of the table or of the organization, as others lie within it. */
interface KnownPlace {
  /** Null in a dry run, of one that would be made. */
  id: string | null
  readonly siteId: string | null
}

interface State {
  readonly asked: TableToImport
  /** The table, each row behind the one that it lies within. */
  readonly ordered: TableToImport
  /** Of rows that lie within themselves, by their numbers: the names on the way. */
  readonly circles: ReadonlyMap<number, readonly string[]>
  /** The row that names a place first. */
  readonly rowOf: ReadonlyMap<string, number>
  readonly sites: ReadonlyMap<string, SiteRow>
  /** Places by name that rows behind can lie within: there already, or made by rows before. */
  readonly places: Map<string, KnownPlace>
}

export const locationImport: ImportKind<State> = {
  async begin(read, asked) {
    const sites = await read<SiteRow>(listSitesByName())
    const rows = await allRows(asked)
    const nested = rows.map((row) => ({
      name: cellOf(row, 'name', asked),
      parent: cellOf(row, 'parent', asked) || null,
    }))
    const { order, circles } = orderByParent(nested)
    return {
      asked,
      ordered: inOrder(asked, rows, order),
      circles: new Map([...circles].map(([at, way]) => [rows[at]?.number ?? 0, way])),
      rowOf: new Map(nested.map(({ name }, at) => [name, rows[at]?.number ?? 0] as const).toReversed()),
      sites: new Map(sites.map((site) => [site.name, site])),
      places: new Map(),
    }
  },
  ordered: ({ ordered }) => ordered,
  lock: (rows) => lockNamedLocations(rows.flatMap(({ values }) => textOf(values, 'parent') ?? [])),
  async plan(rows, state, read) {
    const names = rows.flatMap(({ values }) => [textOf(values, 'name') ?? '', textOf(values, 'parent') ?? ''])
    const there = await read<LocationRow>(listLocationsNamed(names.filter((name) => !state.places.has(name))))
    for (const place of there) state.places.set(place.name, { id: place.id, siteId: place.site_id })
    const isThere = ({ values }: ReadRow): boolean =>
      there.some(({ name }) => name === textOf(values, 'name'))
    const skips = state.asked.given.existing === 'SKIP'
    const made = rows.filter((row) => !isThere(row))
    const refusals = rows.flatMap((row) => [
      ...whyNotOnce(row, state),
      ...(isThere(row) ? (skips ? [] : [exists(row, state)]) : whyNotMake(row, state)),
    ])
    return {
      refusals,
      skipped: skips ? rows.length - made.length : 0,
      append: (tx) => appendPlaces(tx, made, state),
    }
  },
}

async function allRows(asked: TableToImport): Promise<TableRow[]> {
  const rows: TableRow[] = []
  for await (const row of asked.table.rows()) {
    if (rows.length === mostPlaces)
      throw new Refused(wrongTable(`has more than ${mostPlaces} rows`, 'Import the places in several files.'))
    rows.push(row)
  }
  return rows
}

function cellOf({ cells }: TableRow, field: string, { mapped }: TableToImport): string {
  const at = mapped.places.get(field)
  return at === undefined ? '' : (cells[at] ?? '').trim()
}

function inOrder(
  asked: TableToImport,
  rows: readonly TableRow[],
  order: OrderedByParent['order'],
): TableToImport {
  return {
    ...asked,
    table: {
      ...asked.table,
      async *rows() {
        for (const at of order) {
          const row = rows[at]
          if (row !== undefined) yield row
        }
      },
    },
  }
}

function whyNotOnce(row: ReadRow, { asked, rowOf }: State): Refusal[] {
  const name = textOf(row.values, 'name') ?? ''
  const first = rowOf.get(name) ?? row.number
  if (first === row.number) return []
  const problem = `repeats ${name} of row ${first}`
  return [
    wrongCell(asked, row, 'name', { problem, remedy: 'Take one of them out, or give it another name.' }),
  ]
}

function exists(row: ReadRow, { asked }: State): Refusal {
  return wrongCell(asked, row, 'name', {
    problem: `${textOf(row.values, 'name')} is there already`,
    remedy: 'Take the row out, or say that places that are there are skipped.',
  })
}

/** Why a row makes no place; one that makes one is known to the rows behind it from now on. */
function whyNotMake(row: ReadRow, state: State): Refusal[] {
  const { asked, sites, places } = state
  const { values } = row
  const [name, parent, site] = [
    textOf(values, 'name') ?? '',
    textOf(values, 'parent'),
    textOf(values, 'site'),
  ]
  const around = parent === null ? undefined : places.get(parent)
  const own = site === null ? undefined : sites.get(site)
  if (!places.has(name)) places.set(name, { id: null, siteId: own?.id ?? around?.siteId ?? null })
  const way = state.circles.get(row.number)
  return [
    ...(way === undefined ? [] : [wrongCell(asked, row, 'parent', circle(way))]),
    ...(way !== undefined || parent === null || around !== undefined
      ? []
      : [wrongCell(asked, row, 'parent', unknownParent(parent))]),
    ...(site === null || own !== undefined
      ? []
      : [wrongCell(asked, row, 'site', unknownName('site', site, [...sites.keys()]))]),
    ...(wholeOf(values, 'stations') === null || values['type'] === 'WORKCENTER'
      ? []
      : [wrongCell(asked, row, 'stations', noWorkCenter)]),
  ]
}

const circle = (way: readonly string[]) => ({
  problem: `lies within itself (${way.join(', within ')})`,
  remedy: 'Choose a place outside of it.',
})
const unknownParent = (name: string) => ({
  problem: `there is no location "${name}", here or in the table`,
  remedy: 'Add a row for it, or correct the name.',
})
const noWorkCenter = {
  problem: 'are those of a work center, and this place is none',
  remedy: 'Let the type be work center, or leave the stations blank.',
}

async function appendPlaces(tx: Transaction, rows: readonly ReadRow[], state: State): Promise<number> {
  const [ids, centerIds, now] = await Promise.all([tx.newIds(rows.length), tx.newIds(rows.length), tx.now()])
  for (const [nth, { values }] of rows.entries()) {
    const place = state.places.get(textOf(values, 'name') ?? '')
    if (place !== undefined) place.id = ids[nth] ?? null
  }
  for (const [nth, row] of rows.entries()) {
    const id = ids[nth] ?? ''
    const stream = { id, type: 'location' }
    const columns = newLocationRow(...placed(row, state), { id, ...stamp(tx, now) })
    const stations = wholeOf(row.values, 'stations')
    tx.append({
      stream,
      type: 'LOCATION_CREATED',
      facts: cameFrom(state.asked, row),
      changes: [insertRows('location', [columns])],
    })
    if (stations === null) continue
    const center = { id: centerIds[nth] ?? '', location_id: id, stations }
    tx.append({ stream, type: 'CAPACITY_SET', changes: [insertRows('work_center', [center])] })
  }
  return rows.length
}

function placed({ values }: ReadRow, { places, sites }: State) {
  const around = places.get(textOf(values, 'parent') ?? '')
  const type = locationTypes.find((one) => one === values['type']) ?? null
  const given = {
    name: textOf(values, 'name') ?? '',
    type,
    description: textOf(values, 'description'),
    parentId: around?.id ?? null,
    siteId: sites.get(textOf(values, 'site') ?? '')?.id ?? null,
    available: values['available'] !== false,
    archived: values['archived'] === true,
  }
  return [given, around?.siteId ?? null] as const
}
