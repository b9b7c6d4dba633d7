import type { ImportColumn } from '@traveler/domain/import/importColumn.ts'
import { inventoryColumns } from '@traveler/domain/import/inventoryColumns.ts'
import { locationColumns } from '@traveler/domain/import/locationColumns.ts'
import { partColumns } from '@traveler/domain/import/partColumns.ts'
import type { InvenTreePlan, PlannedTable } from '@traveler/domain/invenTree/planInvenTree.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import { act } from '../operation/act.ts'
import type { Act, Ids, Operation } from '../operation/operation.ts'
import { importBom } from './importBom.ts'
import { type BomInput, importBomInput } from './importBomInput.ts'
import { importLocations } from './importLocations.ts'
import { importPartInventory } from './importPartInventory.ts'
import { importParts } from './importParts.ts'
import type { ImportWatch } from './importWatch.ts'
import type { Table } from './openTable.ts'
import { readBomTable } from './readBom.ts'
import type { TableInput, TableToImport } from './tableToImport.ts'

/** An export of InvenTree that was read. */
export interface InvenTreeToImport {
  readonly plan: InvenTreePlan
  /** SHA-256 of the file as hex digits. */
  readonly digest: string
  readonly existing: TableInput['existing']
  readonly watch: ImportWatch
}

/** What each act made, by the word under which its counts are kept: `parts.madeCount`. */
export const invenTreeCounts = ['locations', 'parts', 'boms', 'stock'] as const
type Counted = (typeof invenTreeCounts)[number]

/** The acts by which an export comes in, in the order in which each finds what it names; those that have nothing are left out. */
export async function invenTreeActs(asked: InvenTreeToImport): Promise<readonly Act[]> {
  const { plan, digest, watch } = asked
  const tables = [
    tableAct('locations', importLocations, { planned: plan.locations, columns: locationColumns, asked }),
    tableAct('parts', importParts, { planned: plan.parts, columns: partColumns, asked }),
  ]
  const bom =
    plan.bom.rows.length === 0
      ? []
      : [
          act(
            counted('boms', importBom),
            await readBomTable(bomInput, { table: tableFrom(plan.bom), digest, watch }),
          ),
        ]
  const stock = tableAct('stock', importPartInventory, {
    planned: plan.stock,
    columns: inventoryColumns,
    asked,
  })
  return [...tables.flat(), ...bom, ...stock]
}

const bomInput: BomInput = importBomInput.parse({ identityColumns: [] })

interface PlannedAct {
  readonly planned: PlannedTable
  readonly columns: readonly ImportColumn[]
  readonly asked: InvenTreeToImport
}

function tableAct(
  word: Counted,
  operation: Operation<TableToImport>,
  { planned, columns, asked: { digest, existing, watch } }: PlannedAct,
): Act[] {
  if (planned.rows.length === 0) return []
  const asked: TableToImport = {
    given: { existing },
    table: tableFrom(planned),
    mapped: { places: new Map(planned.fields.map((field, at) => [field, at])), refusals: [] },
    columns,
    digest,
    watch,
  }
  return [act(counted(word, operation), asked)]
}

function tableFrom({ headers, rows }: PlannedTable): Table {
  return {
    headers,
    format: 'json',
    decimalSign: '.',
    async *rows() {
      yield* rows
    },
  }
}

/** An act whose counts stand under a word of their own, beside those of the others. */
function counted<Input>(word: Counted, operation: Operation<Input>): Operation<Input> {
  return {
    ...operation,
    async perform(tx, input): Promise<Ids> {
      const ids = await operation.perform(tx, input)
      return Object.fromEntries(Object.entries(ids).map(([name, value]) => [`${word}.${name}`, value]))
    },
  }
}

/** Thrown when all acts of a dry run have gone through: nothing forbids them, and nothing of them is to stay. */
export class DryRunOver extends Refused {
  readonly ids: Ids

  constructor(ids: Ids) {
    super({ code: 'IMPORT_CANCELED' })
    this.ids = ids
  }
}

/**
 * The same acts, the last of which ends with DryRunOver: what comes in last can only be judged where what it names is there,
 * so a dry run writes all of it, and takes it back.
 */
export function asDryRun(acts: readonly Act[]): readonly Act[] {
  let made: Ids = {}
  return acts.map((one, nth) => ({
    ...one,
    async parse() {
      const parsed = await one.parse()
      return {
        ...parsed,
        async perform(tx) {
          made = { ...made, ...(await parsed.perform(tx)) }
          if (nth === acts.length - 1) throw new DryRunOver(made)
          return {}
        },
      }
    },
  }))
}
