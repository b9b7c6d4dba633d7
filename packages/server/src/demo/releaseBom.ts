import { z } from 'zod'
import type { BomLineLiteral, BomLiteral } from '../../../../demo/bom.ts'
import { ByName } from './byName.ts'
import { type DemoPerson, shownId } from './demoPerson.ts'
import { doors } from './doors.ts'

const linesShape = z.object({ made: z.object({ records: z.array(z.object({ id: shownId })) }) })

const createLines = `mutation ($input: CreateMultipleMBomItemsInput!) {
  made: createMultipleMbomItems(input: $input) { records: mbomItems { id } }
}`

/** Writes the next version of a part's bill of materials and releases it; gives the ids of its lines by part number. */
export async function releaseBom(
  engineer: DemoPerson,
  partIds: ByName<string>,
  bom: BomLiteral,
): Promise<ByName<string>> {
  const { id } = await engineer.make(doors.createMbom, { partId: partIds.get(bom.part), copyMbom: false })
  const lines = await writeLines(engineer, partIds, { mbomId: id, lines: bom.lines })
  await moveMbom(engineer, id, 'IN_REVIEW')
  await moveMbom(engineer, id, 'RELEASED')
  return lines
}

interface LinesToWrite {
  readonly mbomId: string
  readonly lines: readonly BomLineLiteral[]
}

async function writeLines(
  engineer: DemoPerson,
  partIds: ByName<string>,
  { mbomId, lines }: LinesToWrite,
): Promise<ByName<string>> {
  const mbomItems = lines.map(({ part, quantity, interchange, note }) => ({
    mbomId,
    partId: partIds.get(part),
    quantity,
    interchange,
    note,
  }))
  const { made } = await engineer.ask(createLines, linesShape, { input: { mbomItems } })
  const ids = new ByName<string>('BOM line')
  for (const [nth, { id: mbomItemId }] of made.records.entries()) {
    const { part = '', designators = [], substitutes = [] } = lines[nth] ?? {}
    ids.add(part, mbomItemId)
    for (const value of designators) await engineer.make(doors.createDesignator, { mbomItemId, value })
    for (const other of substitutes) {
      await engineer.make(doors.createSubstitute, { mbomItemId, partId: partIds.get(other) })
    }
  }
  return ids
}

const etagShape = z.object({ mbom: z.object({ _etag: z.string() }) })

async function moveMbom(engineer: DemoPerson, id: string, status: string): Promise<void> {
  const { mbom } = await engineer.ask('query ($id: ID!) { mbom(id: $id) { _etag } }', etagShape, { id })
  await engineer.make(doors.updateMbom, { id, etag: mbom._etag, status })
}
