import { z } from 'zod'
import type { ProcedureLiteral } from '../../../../demo/procedureLiteral.ts'
import type { ByName } from './byName.ts'
import { type DemoPerson, shownId } from './demoPerson.ts'
import { doors } from './doors.ts'
import type { Catalog } from './fillCatalog.ts'
import type { Staff } from './hirePeople.ts'
import { type Author, writeSteps } from './writeSteps.ts'

const createdShape = z.object({ createProcedure: z.object({ procedure: z.object({ id: shownId }) }) })

const createProcedure = `mutation ($title: String!, $description: String, $type: Proceduretypeenum) {
  createProcedure(title: $title, description: $description, type: $type) { procedure { id } }
}`

/** What a procedure is written with, beside the catalog. */
export interface Writing extends Pick<Author, 'standards' | 'lines'> {
  /** Null: now. */
  readonly moment: Date | null
}

/** Writes a procedure as the engineer, lets Quality release it, and gives the id of the released version. */
export async function writeProcedure(
  { person, roles }: Staff,
  catalog: Catalog,
  { part, steps, isRequired, ...procedure }: ProcedureLiteral,
  { moment, ...references }: Writing,
): Promise<string> {
  const [engineer, quality] = [person('maya', moment), person('quinn', moment)]
  const created = await engineer.ask(createProcedure, createdShape, procedure)
  const { id } = created.createProcedure.procedure
  await writeSteps({ engineer, roles, ...catalog, ...references }, { procedureId: id }, steps)
  await moveProcedure(engineer, id, 'IN_REVIEW')
  await moveProcedure(quality, id, 'RELEASED')
  await linkPart({ engineer, quality }, catalog.parts, {
    procedureId: id,
    part,
    required: isRequired === true,
  })
  return id
}

interface Link {
  readonly procedureId: string
  readonly part: string
  readonly required: boolean
}

async function linkPart(
  { engineer, quality }: { readonly engineer: DemoPerson; readonly quality: DemoPerson },
  parts: ByName<string>,
  { procedureId, part, required }: Link,
): Promise<void> {
  const link = { partId: parts.get(part), procedureId }
  const { etag } = await engineer.make(doors.createPartProcedure, { ...link, required })
  await quality.make(doors.updatePartProcedure, { ...link, etag, status: 'APPROVED' })
}

const etagShape = z.object({ procedure: z.object({ _etag: z.string() }) })

/** Submits or releases a version, or changes what else is given. */
export async function moveProcedure(
  person: DemoPerson,
  id: string,
  status: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const document = 'query ($id: ID!) { procedure(id: $id) { _etag } }'
  const { procedure } = await person.ask(document, etagShape, { id })
  await person.make(doors.updateProcedure, { id, etag: procedure._etag, status, ...more })
}
