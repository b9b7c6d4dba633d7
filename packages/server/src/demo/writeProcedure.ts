import { z } from 'zod'
import type { ProcedureLiteral } from '../../../../demo/procedureLiteral.ts'
import { type DemoPerson, shownId } from './demoPerson.ts'
import { doors } from './doors.ts'
import type { Catalog } from './fillCatalog.ts'
import type { Staff } from './hirePeople.ts'
import { writeSteps } from './writeSteps.ts'

const createdShape = z.object({ createProcedure: z.object({ procedure: z.object({ id: shownId }) }) })

const createProcedure = `mutation ($title: String!, $description: String, $type: Proceduretypeenum) {
  createProcedure(title: $title, description: $description, type: $type) { procedure { id } }
}`

/** Writes a procedure as the engineer, lets Quality release it, and gives the id of the released version. */
export async function writeProcedure(
  { person, roles }: Staff,
  catalog: Catalog,
  { part, steps, ...procedure }: ProcedureLiteral,
): Promise<string> {
  const [engineer, quality] = [person('maya'), person('quinn')]
  const created = await engineer.ask(createProcedure, createdShape, procedure)
  const { id } = created.createProcedure.procedure
  await writeSteps({ engineer, roles, ...catalog }, { procedureId: id }, steps)
  await moveProcedure(engineer, id, 'IN_REVIEW')
  await moveProcedure(quality, id, 'RELEASED')
  const link = { partId: catalog.parts.get(part), procedureId: id }
  const isReceiving = procedure.type === 'INSPECTION'
  const { etag } = await engineer.make(doors.createPartProcedure, { ...link, required: isReceiving })
  await quality.make(doors.updatePartProcedure, { ...link, etag, status: 'APPROVED' })
  return id
}

const etagShape = z.object({ procedure: z.object({ _etag: z.string() }) })

async function moveProcedure(person: DemoPerson, id: string, status: string): Promise<void> {
  const document = 'query ($id: ID!) { procedure(id: $id) { _etag } }'
  const { procedure } = await person.ask(document, etagShape, { id })
  await person.make(doors.updateProcedure, { id, etag: procedure._etag, status })
}
