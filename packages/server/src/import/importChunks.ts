import { type Refusal, Refused, refuseIf } from '@traveler/domain/refusal.ts'
import type { Caller } from '../operation/caller.ts'
import type { lockStreams } from '../operation/lock.ts'
import type { Read } from '../operation/read.ts'
import type { Transaction } from '../operation/transaction.ts'
import { chunksOf, type ReadRow, type TableToImport } from './tableToImport.ts'

/** What a chunk of rows would make, and all that forbids it. */
export interface PlannedChunk {
  readonly refusals: readonly Refusal[]
  /** Rows that make nothing, because what they name is there. */
  readonly skipped: number
  /** Appends what it makes, and gives how many that is. Not called when anything forbids the import. */
  append(tx: Transaction): Promise<number>
}

/** One kind of thing that tables bring in. `State` is what it must remember from chunk to chunk. */
export interface ImportKind<State> {
  begin(read: Read, asked: TableToImport, caller: Caller): Promise<State>
  /** The table in the order in which its rows can be made; absent: as it stands. */
  ordered?(state: State): TableToImport
  /** Waits for others who change what a chunk relies on; sent before it is planned, where it is written. */
  lock?(rows: readonly ReadRow[]): ReturnType<typeof lockStreams>
  /** Rows of which a cell cannot be read are planned too, to name what else is wrong with them. */
  readonly plansUnread?: true
  plan(rows: readonly ReadRow[], state: State, read: Read): Promise<PlannedChunk>
}

/** What an import made, or would make. */
export interface ImportCounts {
  readonly rows: number
  readonly made: number
  readonly skipped: number
}

/** A refusal with the cells of its row; none: it is about the table. */
export interface RowProblem {
  readonly refusal: Refusal
  readonly cells: readonly string[] | null
}

/** Problems that are told one by one; of more, their number. */
const mostProblems = 10_000

/** Everything that forbids an import: each as long as they are few, and how many there are. */
export class Problems {
  readonly list: RowProblem[] = []
  #count = 0

  get count(): number {
    return this.#count
  }

  add(refusals: readonly Refusal[], rows: readonly ReadRow[] = []): void {
    if (refusals.length === 0) return
    this.#count += refusals.length
    const byNumber = new Map(rows.map((row) => [row.number, row.cells]))
    const inOrder = refusals.toSorted((a, b) => rowOf(a) - rowOf(b))
    for (const refusal of inOrder.slice(0, Math.max(0, mostProblems - this.list.length))) {
      this.list.push({ refusal, cells: byNumber.get(rowOf(refusal)) ?? null })
    }
  }
}

/** 0: about no row. */
function rowOf(refusal: Refusal): number {
  return refusal.code === 'IMPORT_ROW' || refusal.code === 'BOM_ROW' ? refusal.row : 0
}

/** Refusals that one answer holds. */
const mostRefusals = 500

/** Goes through all rows as they stand under the lock, and writes them chunk by chunk as long as nothing forbids it. */
export async function importChunks<State>(
  tx: Transaction,
  asked: TableToImport,
  kind: ImportKind<State>,
): Promise<ImportCounts> {
  const problems = new Problems()
  const counts = await goThrough(asked, kind, {
    read: (statement) => tx.read(statement),
    caller: tx.caller,
    problems,
    async lock(rows) {
      if (kind.lock !== undefined) await tx.read(kind.lock(rows))
    },
    async write(planned) {
      const made = await planned.append(tx)
      await tx.writeSoFar()
      return made
    },
  })
  if (problems.count > 0) throw new Refused(toldOf(problems))
  return counts
}

/** The same without writing: what would be made, and everything that forbids it. */
export async function checkChunks<State>(
  read: Read,
  caller: Caller,
  asked: TableToImport,
  kind: ImportKind<State>,
): Promise<{ readonly counts: ImportCounts; readonly problems: Problems }> {
  const problems = new Problems()
  const counts = await goThrough(asked, kind, { read, caller, problems, lock: async () => {}, write: null })
  return { counts, problems }
}

interface Going {
  readonly read: Read
  readonly caller: Caller
  readonly problems: Problems
  lock(rows: readonly ReadRow[]): Promise<void>
  readonly write: ((planned: PlannedChunk) => Promise<number>) | null
}

async function goThrough<State>(
  asked: TableToImport,
  kind: ImportKind<State>,
  { read, caller, problems, lock, write }: Going,
): Promise<ImportCounts> {
  refuseIf(whyNotFill(asked, caller))
  const state = await kind.begin(read, asked, caller)
  const counts = { rows: 0, made: 0, skipped: 0 }
  for await (const rows of chunksOf(kind.ordered?.(state) ?? asked)) {
    const readable = rows.filter(({ refusals }) => refusals.length === 0)
    const planable = kind.plansUnread === true ? rows : readable
    await lock(planable)
    const planned = await kind.plan(planable, state, read)
    problems.add([...rows.flatMap(({ refusals }) => refusals), ...planned.refusals], rows)
    counts.rows += rows.length
    counts.skipped += planned.skipped
    if (problems.count > 0) continue
    counts.made += write === null ? readable.length - planned.skipped : await write(planned)
  }
  if (counts.rows === 0 && problems.count === 0) problems.add([emptyTable])
  return counts
}

/** The columns of the table that take a permission of their own, where the caller lacks it. */
function whyNotFill({ columns, mapped }: TableToImport, { permissions }: Caller): Refusal[] {
  return columns.flatMap(({ field, permission }) =>
    permission === undefined || !mapped.places.has(field) || permissions.has(permission)
      ? []
      : [{ code: 'PERMISSION', permission } as const],
  )
}

const emptyTable: Refusal = {
  code: 'IMPORT_ROW',
  row: 0,
  column: 'the table',
  value: '',
  problem: 'has no rows',
  remedy: 'Choose a file that has rows below its header.',
}

/** What a refusal says of them: the first, and how many more there are. */
export function toldOf({ list, count }: Problems): Refusal[] {
  const told = list.slice(0, mostRefusals).map(({ refusal }) => refusal)
  return count <= told.length ? told : [...told, manyMore(count - told.length)]
}

function manyMore(more: number): Refusal {
  return {
    code: 'IMPORT_ROW',
    row: 0,
    column: 'the table',
    value: '',
    problem: `has ${more} more cells that are wrong`,
    remedy: 'Correct these first, or ask for a dry run, which names all of them.',
  }
}
