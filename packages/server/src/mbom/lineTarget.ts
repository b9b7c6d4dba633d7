import { openVersion } from '@traveler/domain/mbom/planDraft.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import type { Transaction } from '../operation/transaction.ts'
import { loadPartsOfMBoms, type PartRow } from '../part/partStore.ts'
import { type LineRow, listLines, listLinesOfParents } from './mbomItemStore.ts'
import { listMBomsOfParts, loadMBomsToChange, type MBomRow } from './mbomStore.ts'

/** Where lines are written: a version, or the draft that is to be made. */
export interface LineTarget {
  readonly parent: PartRow
  /** Null: a draft is made. */
  readonly mbom: MBomRow | null
  /** All versions of the part's mBOM; empty where the version was named. */
  readonly versions: readonly MBomRow[]
  /** The lines that stand there, or that the draft begins with. */
  readonly lines: readonly LineRow[]
}

interface Named {
  readonly mbomId?: string | null | undefined
  readonly parentId?: string | null | undefined
}

/** Targets by what names them. */
export interface LineTargets {
  readonly byMBom: ReadonlyMap<string, LineTarget>
  readonly byParent: ReadonlyMap<string, LineTarget>
}

/** All targets that lines name, in one round trip. */
export async function readTargets(tx: Transaction, named: readonly Named[]): Promise<LineTargets> {
  const mbomIds = [...new Set(named.flatMap(({ mbomId }) => mbomId ?? []))]
  const parentIds = [...new Set(named.flatMap(({ mbomId, parentId }) => (mbomId ? [] : (parentId ?? []))))]
  const [mboms, versions, lines, parentLines, parts] = await Promise.all([
    tx.read<MBomRow>(loadMBomsToChange(mbomIds)),
    tx.read<MBomRow>(listMBomsOfParts(parentIds)),
    tx.read<LineRow>(listLines(mbomIds)),
    tx.read<LineRow>(listLinesOfParents(parentIds)),
    tx.read<PartRow>(loadPartsOfMBoms(mbomIds, parentIds)),
  ])
  const byId = new Map(parts.map((part) => [part.id, part]))
  const targetOfMBom = (mbom: MBomRow): LineTarget[] => {
    const parent = byId.get(mbom.part_id)
    return parent === undefined
      ? []
      : [{ parent, mbom, versions: [], lines: lines.filter((line) => line.mbom_id === mbom.id) }]
  }
  const targetOfParent = (parentId: string): LineTarget[] => {
    const parent = byId.get(parentId)
    const own = versions.filter((version) => version.part_id === parentId)
    return parent === undefined ? [] : [targetOfPart(parent, own, parentLines)]
  }
  return {
    byMBom: new Map(mboms.flatMap(targetOfMBom).map((target) => [target.mbom?.id ?? '', target])),
    byParent: new Map(parentIds.flatMap(targetOfParent).map((target) => [target.parent.id, target])),
  }
}

/** A part's draft; without one, the draft that is made begins as the released version. */
export function targetOfPart(
  parent: PartRow,
  versions: readonly MBomRow[],
  lines: readonly LineRow[],
): LineTarget {
  const open = openVersion(versions)
  const mbom = versions.find((version) => version.id === open?.id) ?? null
  const source = mbom ?? versions.find(({ status }) => status === 'RELEASED')
  return { parent, mbom, versions, lines: lines.filter((line) => line.mbom_id === source?.id) }
}

/** The target that a line names; Refused when there is none. */
export function targetOf({ mbomId, parentId }: Named, targets: LineTargets): LineTarget {
  const target = mbomId ? targets.byMBom.get(mbomId) : targets.byParent.get(parentId ?? '')
  if (target !== undefined && (!mbomId || !parentId || target.parent.id === parentId)) return target
  const missing = mbomId ? { type: 'MBom', id: mbomId } : { type: 'Part', id: parentId ?? '' }
  throw new Refused({ code: 'NOT_FOUND', ...missing })
}
