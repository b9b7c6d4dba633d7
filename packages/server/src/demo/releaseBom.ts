import { z } from 'zod'
import { igniterBom } from '../../../../demo/bom.ts'
import type { ByName } from './byName.ts'
import { type DemoPerson, shownId } from './demoPerson.ts'

const linesShape = z.object({ made: z.object({ records: z.array(z.object({ id: shownId })) }) })

/** Writes the igniter's bill of materials and releases it. */
export async function releaseBom(engineer: DemoPerson, parts: ByName<string>): Promise<void> {
  const partId = parts.get(igniterBom.part)
  const { id: mbomId } = await engineer.make(['createMbom', 'CreateMBomInput', 'mbom'], { partId })
  const mbomItems = igniterBom.lines.map(({ part, quantity }) => ({
    mbomId,
    partId: parts.get(part),
    quantity,
  }))
  const document = `mutation ($input: CreateMultipleMBomItemsInput!) {
  made: createMultipleMbomItems(input: $input) { records: mbomItems { id } }
}`
  const { made } = await engineer.ask(document, linesShape, { input: { mbomItems } })
  for (const [nth, { id: mbomItemId }] of made.records.entries()) {
    for (const value of igniterBom.lines[nth]?.designators ?? []) {
      await engineer.make(designate, { mbomItemId, value })
    }
  }
  const etag = await etagOf(engineer, mbomId)
  await engineer.make(['updateMbom', 'UpdateMBomInput', 'mbom'], {
    id: Number(mbomId),
    etag,
    status: 'RELEASED',
  })
}

const designate = [
  'createMbomItemReferenceDesignator',
  'CreateMBomItemReferenceDesignatorInput',
  'mbomItemReferenceDesignator',
] as const

const etagShape = z.object({ mbom: z.object({ _etag: z.string() }) })

async function etagOf(engineer: DemoPerson, id: string): Promise<string> {
  return (await engineer.ask('query ($id: ID!) { mbom(id: $id) { _etag } }', etagShape, { id })).mbom._etag
}
