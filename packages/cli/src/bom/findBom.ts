import type { ApiClient } from '../apiClient.ts'
import { CannotAsk } from '../apiRefused.ts'
import { findPart } from '../find/findPart.ts'
import { type BomVersion, BomVersionsDocument, ShowBomDocument } from '../generated/documents.ts'
import { wholeNumber } from '../typedValues.ts'
import { WrongUsage } from '../wrongUsage.ts'

/** A version of what a part is built of. */
export interface FoundBom {
  /** As in `EP-1000 B`. */
  readonly part: string
  readonly partId: string
  readonly bom: BomVersion
}

export const versionOption = {
  type: 'string',
  value: 'NUMBER',
  about: 'of the part’s own mBOM; the newest when absent',
} as const

export const belowOption = {
  type: 'boolean',
  about: 'the drafts of all that it is built of too, level by level, the lowest first',
} as const

/** A version of the BOM of a part, by number; the newest where none is named. */
export async function findBom(api: ApiClient, typed: string, version: string | undefined): Promise<FoundBom> {
  const number = wholeNumber('version', version)
  const { part, partId, boms } = await versionsOf(api, (await findPart(api, typed)).id)
  const bom = number === undefined ? boms[0] : boms.find((one) => one.version === number)
  if (bom !== undefined) return { part, partId, bom }
  const there = boms.map((one) => one.version).join(', ')
  throw new WrongUsage(
    number === undefined
      ? `${part} has no mBOM: traveler bom import makes one.`
      : `${part} has no mBOM version ${number}; it has ${there || 'none'}.`,
  )
}

/** A version, behind the newest versions of all that it is built of, as far as they are not released: the lowest first. */
export async function withUnreleasedBelow(api: ApiClient, top: FoundBom): Promise<readonly FoundBom[]> {
  const met = new Set([top.partId])
  const below = async (above: FoundBom): Promise<FoundBom[]> => {
    const found: FoundBom[] = []
    for (const partId of await assembliesIn(api, above)) {
      if (met.has(partId)) continue
      met.add(partId)
      const { part, boms } = await versionsOf(api, partId)
      const [bom] = boms
      if (bom === undefined) continue
      const one = { part, partId, bom }
      found.push(...(await below(one)), ...(isUnreleased(bom) ? [one] : []))
    }
    return found
  }
  return [...(await below(top)), top]
}

function isUnreleased({ status }: BomVersion): boolean {
  return status === 'DRAFT' || status === 'IN_REVIEW'
}

async function assembliesIn(api: ApiClient, { partId, bom }: FoundBom): Promise<readonly string[]> {
  const { bomTree } = await api.ask(ShowBomDocument, { partId, mbomId: bom.id, levels: 1 })
  return (bomTree ?? []).flatMap(({ isAssembly, mbomItem }) => (isAssembly ? (mbomItem.part?.id ?? []) : []))
}

async function versionsOf(api: ApiClient, partId: string) {
  const { part } = await api.ask(BomVersionsDocument, { partId })
  if (part === null) throw new CannotAsk(`Part ${partId} is not there any more.`)
  const boms = (part.mboms ?? []).toSorted((a, b) => b.version - a.version)
  return { part: `${part.partNumber} ${part.revision}`, partId, boms }
}

/** As in `EP-1000 B: mBOM version 2 is released.` */
export function standingOf({ part, bom: { version, status } }: FoundBom): string {
  const words: Readonly<Record<BomVersion['status'], string>> = {
    RELEASED: 'is released',
    IN_REVIEW: 'is in review',
    DRAFT: 'is a draft',
    ARCHIVED: 'is archived',
  }
  return `${part}: mBOM version ${version} ${words[status]}.`
}
