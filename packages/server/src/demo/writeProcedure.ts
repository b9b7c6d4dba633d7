import { z } from 'zod'
import type {
  FieldLiteral,
  GateLiteral,
  ProcedureLiteral,
  StepLiteral,
} from '../../../../demo/procedureLiteral.ts'
import type { ByName } from './byName.ts'
import { type DemoPerson, shownId } from './demoPerson.ts'
import type { Catalog } from './fillCatalog.ts'
import type { Staff } from './hirePeople.ts'

interface Author {
  readonly engineer: DemoPerson
  readonly roles: ByName<string>
  readonly locations: ByName<string>
}

const createdShape = z.object({ made: z.object({ procedure: z.object({ id: shownId }) }) })

/** Writes a procedure as the engineer, lets Quality release it, and gives the id of the released version. */
export async function writeProcedure(
  { person, roles }: Staff,
  { locations, parts }: Catalog,
  procedure: ProcedureLiteral,
): Promise<string> {
  const [engineer, quality] = [person('maya'), person('quinn')]
  const { title, description, type } = procedure
  const { made } = await engineer.ask(create, createdShape, { title, description, type })
  const { id } = made.procedure
  await writeSteps({ engineer, roles, locations }, { procedureId: id }, procedure.steps)
  await moveProcedure(engineer, id, 'IN_REVIEW')
  await moveProcedure(quality, id, 'RELEASED')
  const link = { partId: parts.get(procedure.part), procedureId: id }
  const { etag } = await engineer.make(linkDoor, { ...link, required: type === 'INSPECTION' })
  await quality.make(approveLinkDoor, { ...link, etag, status: 'APPROVED' })
  return id
}

const create = `mutation ($title: String!, $description: String, $type: Proceduretypeenum) {
  made: createProcedure(title: $title, description: $description, type: $type) { procedure { id } }
}`

async function writeSteps(author: Author, owner: object, steps: readonly StepLiteral[]): Promise<void> {
  for (const { title, content, location, minutes, fields = [], gate, steps: children = [] } of steps) {
    const input = {
      ...owner,
      title,
      content,
      locationId: location === undefined ? undefined : author.locations.get(location),
      leadTime: minutes === undefined ? undefined : minutes * 60,
    }
    const { id: stepId } = await author.engineer.make(['createStep', 'CreateStepInput', 'step'], input)
    for (const field of fields) await writeField(author, { stepId, field, fields })
    if (gate !== undefined) await writeGate(author, stepId, gate)
    await writeSteps(author, { ...owner, parentId: stepId }, children)
  }
}

interface FieldOfStep {
  readonly stepId: string
  readonly field: FieldLiteral
  readonly fields: readonly FieldLiteral[]
}

async function writeField(
  { engineer, roles }: Author,
  { stepId, field, fields }: FieldOfStep,
): Promise<void> {
  const { optional, help, role, verifies, ...plain } = field
  await engineer.make(['createStepField', 'CreateStepFieldInput', 'stepField'], {
    ...plain,
    stepId,
    required: optional !== true,
    helpText: help,
    signoffRoleId: role === undefined ? undefined : Number(roles.get(role)),
    // The fields of a new step are numbered in the order in which they are written, from 1.
    verifies: verifies === undefined ? undefined : fields.findIndex(({ name }) => name === verifies) + 1,
  })
}

async function writeGate({ engineer, roles }: Author, stepId: string, gate: GateLiteral): Promise<void> {
  const { kind, when, role, count } = gate
  await engineer.make(['createStepGate', 'CreateStepGateInput', 'stepGate'], {
    stepId,
    kind,
    stands: when,
    roles: [{ roleId: roles.get(role), count }],
  })
}

const etagShape = z.object({ procedure: z.object({ _etag: z.string() }) })

async function moveProcedure(person: DemoPerson, id: string, status: string): Promise<void> {
  const document = 'query ($id: ID!) { procedure(id: $id) { _etag } }'
  const { procedure } = await person.ask(document, etagShape, { id })
  const input = { id, etag: procedure._etag, status }
  await person.make(['updateProcedure', 'UpdateProcedureInput', 'procedure'], input)
}
