import { z } from 'zod'
import { igniterBom } from '../../../../demo/bom.ts'
import type { ByName } from './byName.ts'
import { type DemoPerson, shownId } from './demoPerson.ts'
import { doors } from './doors.ts'

const linesShape = z.object({ made: z.object({ records: z.array(z.object({ id: shownId })) }) })

const createLines = `mutation ($input: CreateMultipleMBomItemsInput!) {
  made: createMultipleMbomItems(input: $input) { records: mbomItems { id } }
}`

/** Writes the igniter's bill of materials and releases it. */
export async function releaseBom(engineer: DemoPerson, partIds: ByName<string>): Promise<void> {
  const partId = partIds.get(igniterBom.part)
  const { id } = await engineer.make(doors.createMbom, { partId })
  await writeLines(engineer, partIds, id)
  await moveMbom(engineer, id, 'IN_REVIEW')
  await moveMbom(engineer, id, 'RELEASED')
}

async function writeLines(engineer: DemoPerson, partIds: ByName<string>, mbomId: string): Promise<void> {
  const mbomItems = igniterBom.lines.map(({ part, quantity }) => ({
    mbomId,
    partId: partIds.get(part),
    quantity,
  }))
  const { made } = await engineer.ask(createLines, linesShape, { input: { mbomItems } })
  for (const [nth, { id: mbomItemId }] of made.records.entries()) {
    for (const value of igniterBom.lines[nth]?.designators ?? []) {
      await engineer.make(doors.createDesignator, { mbomItemId, value })
    }
  }
}

const etagShape = z.object({ mbom: z.object({ _etag: z.string() }) })

async function moveMbom(engineer: DemoPerson, id: string, status: string): Promise<void> {
  const { mbom } = await engineer.ask('query ($id: ID!) { mbom(id: $id) { _etag } }', etagShape, { id })
  await engineer.make(doors.updateMbom, { id, etag: mbom._etag, status })
}
