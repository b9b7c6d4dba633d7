import type { BomLine } from '@traveler/domain/bom/bomColumns.ts'
import { planDraft } from '@traveler/domain/mbom/planDraft.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import { z } from 'zod'
import { draftMBomRow, listMBomsOfParts, lockNumbers, type MBomRow } from '../mbom/mbomStore.ts'
import { countLineRows, lineRows, type NewLine } from '../mbom/newLineStore.ts'
import type { Caller } from '../operation/caller.ts'
import { insertRows, updateRows } from '../operation/change.ts'
import { newEtag } from '../operation/etag.ts'
import type { Operation } from '../operation/operation.ts'
import type { Read } from '../operation/read.ts'
import { stamp } from '../operation/stamp.ts'
import type { Transaction } from '../operation/transaction.ts'
import { type Problems, toldOf } from './importChunks.ts'
import { whyNotAssembly, whyNotCircle } from './planAssembly.ts'
import type { BomToImport, ReadAssembly } from './readBom.ts'
import { type MadePart, type Resolved, resolveParts, whyNotUnits } from './resolveParts.ts'
import { chunkSize } from './tableToImport.ts'
import { unitNamed } from './unitNamed.ts'
import type { UsedPart } from './usedParts.ts'

/**
 * Import a bill of materials from a table: the parts that are not there, and of every assembly the next version of its mBOM
 * with every line, as a draft. All or nothing, in chunks, so that a million lines take no more memory than a thousand.
 */
export const importBom: Operation<BomToImport> = {
  name: 'importBom',
  permission: 'ImportBom',
  input: z.custom<BomToImport>(),
  lock: ({ names, links }) => {
    const isAssembly = new Uint8Array(names.count)
    for (let nth = 0; nth < links.count; nth += 1) isAssembly[links.from(nth)] = 1
    const numbers = Array.from({ length: names.count }, (_none, place) => names.numberOf(place))
    return lockNumbers(
      numbers.filter((_number, place) => isAssembly[place] === 1),
      numbers,
    )
  },
  async perform(tx, bom) {
    const read: Read = (statement) => tx.read(statement)
    const going: Going = {
      bom,
      read,
      caller: tx.caller,
      problems: bom.problems,
      tx: bom.problems.count === 0 ? tx : null,
    }
    const { used, first } = await goThrough(going)
    if (bom.problems.count > 0) throw new Refused(toldOf(bom.problems))
    const top = bom.first === null ? undefined : used.parts.at(bom.first)
    return {
      partId: top?.id ?? null,
      mbomId: first,
      madePartCount: String(used.madeCount),
      madePartIds: used.made.flatMap(({ id }) => id ?? []),
      lineCount: String(bom.counts.lines),
      mbomCount: String(bom.counts.assemblies),
    }
  },
}

/** What an import would make. */
export interface CheckedBom {
  readonly partId: string | null
  readonly madePartCount: number
  readonly madeParts: readonly MadePart[]
}

/** The same without writing: what would be made; everything that forbids it is added to the problems of the table. */
export async function checkBom(read: Read, caller: Caller, bom: BomToImport): Promise<CheckedBom> {
  const { used } = await goThrough({ bom, read, caller, problems: bom.problems, tx: null })
  const top = bom.first === null ? undefined : used.parts.at(bom.first)
  return { partId: top?.id ?? null, madePartCount: used.madeCount, madeParts: used.made }
}

interface Going {
  readonly bom: BomToImport
  readonly read: Read
  readonly caller: Caller
  readonly problems: Problems
  /** Null: nothing is written, because nothing shall be or something forbids it. */
  readonly tx: Transaction | null
}

interface Gone {
  readonly used: Resolved
  /** The draft of what the whole table is the BOM of. */
  readonly first: string | null
}

async function goThrough({ bom, read, caller, problems, tx }: Going): Promise<Gone> {
  const used = await resolveParts(read, bom, tx)
  problems.add(whyNotUnits(bom, used.unitsByName))
  problems.add(await whyNotCircle(read, bom, used))
  let first: string | null = null
  for await (const assemblies of batches(bom)) {
    const parents = assemblies.map(({ part }) => used.parts.at(part))
    const versions = await versionsOf(read, parents)
    for (const assembly of assemblies) {
      const parent = used.parts.at(assembly.part)
      const own = versions.get(parent.id ?? '') ?? []
      problems.add(whyNotAssembly(assembly, own, { used, unitColumn: bom.unitColumn, caller }))
      if (tx === null || problems.count > 0) continue
      const mbomId = await appendMBom(tx, { bom, assembly, parent, versions: own, used })
      if (assembly.part === bom.first) first = mbomId
    }
    if (tx !== null && problems.count === 0) await tx.writeSoFar()
    bom.watch.passed(assemblies.reduce((sum, { lines }) => sum + lines.length, 0))
  }
  return { used, first }
}

/** Assemblies that have about a chunk of lines together. */
async function* batches(bom: BomToImport): AsyncGenerator<readonly ReadAssembly[]> {
  let batch: ReadAssembly[] = []
  let lines = 0
  for await (const assembly of bom.assemblies()) {
    batch.push(assembly)
    lines += assembly.lines.length
    if (lines < chunkSize) continue
    yield batch
    batch = []
    lines = 0
  }
  if (batch.length > 0) yield batch
}

async function versionsOf(
  read: Read,
  parents: readonly UsedPart[],
): Promise<ReadonlyMap<string, readonly MBomRow[]>> {
  const there = parents.flatMap(({ id, isMade }) => (id === null || isMade ? [] : [id]))
  return Map.groupBy(await read<MBomRow>(listMBomsOfParts(there)), (version) => version.part_id)
}

interface MBomToMake {
  readonly bom: BomToImport
  readonly assembly: ReadAssembly
  readonly parent: UsedPart
  readonly versions: readonly MBomRow[]
  readonly used: Resolved
}

async function appendMBom(
  tx: Transaction,
  { bom, assembly, parent, versions, used }: MBomToMake,
): Promise<string> {
  const [mbomId, now] = await Promise.all([tx.newId(), tx.now()])
  const made = { id: parent.id ?? '', exportControlled: parent.isControlled }
  const lines = assembly.lines.map(({ line, part }, nth) =>
    newLine(line, { mbomId, parent: made, position: nth + 1, partId: used.parts.at(part).id ?? '', used }),
  )
  const rows = lineRows(lines, await tx.newIds(countLineRows(lines)), { ...stamp(tx, now), newEtag })
  const { version } = planDraft(versions, { wanted: false, from: null })
  const older = versions.filter((one) => one.is_latest_version)
  tx.append({
    stream: { id: mbomId, type: 'mbom' },
    type: 'MBOM_IMPORTED',
    facts: {
      tableSha256: bom.digest,
      rows: assembly.lines.flatMap(({ line }) => line.rows).length,
      leftOut: assembly.part === bom.first ? bom.leftOut : [],
    },
    changes: [
      insertRows('mbom', [draftMBomRow(mbomId, made, version, stamp(tx, now))]),
      updateRows(
        'mbom',
        older.map((one) => ({ key: { id: one.id }, set: { is_latest_version: false } })),
      ),
      insertRows('mbom_item', rows.items),
      insertRows('mbom_item_reference_designator', rows.designators),
    ],
  })
  return mbomId
}

interface LinePlace {
  readonly mbomId: string
  readonly parent: { readonly id: string; readonly exportControlled: boolean }
  readonly position: number
  readonly partId: string
  readonly used: Resolved
}

function newLine(line: BomLine, { mbomId, parent, position, partId, used }: LinePlace): NewLine {
  const unit = unitNamed(line.unit, used.unitsByName)
  return {
    mbomId,
    parentId: parent.id,
    position,
    partId,
    quantity: line.quantity,
    unitOfMeasureId: 'problem' in unit ? null : unit.id,
    madeOnAssembly: false,
    interchange: 'EXACT',
    note: line.note === '' ? null : line.note,
    designators: line.designators,
    substituteIds: [],
    exportControlled: parent.exportControlled,
  }
}
