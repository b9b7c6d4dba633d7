import type { FieldLiteral, GateLiteral, StepLiteral } from '../../../../demo/procedureLiteral.ts'
import type { ByName } from './byName.ts'
import type { DemoPerson } from './demoPerson.ts'
import { doors } from './doors.ts'

/** Who writes the steps of a draft, and the ids of what they name. */
export interface Author {
  readonly engineer: DemoPerson
  readonly roles: ByName<string>
  readonly locations: ByName<string>
  readonly parts: ByName<string>
}

/** The draft, and the step to write below; absent: at the top. */
export interface StepOwner {
  readonly procedureId: string
  readonly parentId?: string
}

/** Writes steps with what is recorded and approved in them, and all that is nested below them. */
export async function writeSteps(
  author: Author,
  owner: StepOwner,
  steps: readonly StepLiteral[],
): Promise<void> {
  for (const { title, content, location, minutes, fields = [], gate, steps: children = [] } of steps) {
    const { id: stepId } = await author.engineer.make(doors.createStep, {
      ...owner,
      title,
      content,
      locationId: author.locations.getIfNamed(location),
      leadTime: minutes === undefined ? undefined : minutes * 60,
    })
    await writeFields(author, stepId, fields)
    if (gate !== undefined) await writeGate(author, stepId, gate)
    await writeSteps(author, { ...owner, parentId: stepId }, children)
  }
}

async function writeFields(
  { engineer, roles, parts }: Author,
  stepId: string,
  fields: readonly FieldLiteral[],
): Promise<void> {
  for (const { optional, help, role, verifies, tool, ...plain } of fields) {
    await engineer.make(doors.createStepField, {
      ...plain,
      stepId,
      required: optional !== true,
      helpText: help,
      partId: parts.getIfNamed(tool),
      signoffRoleId: roles.getIfNamed(role),
      // The fields of a new step are numbered in the order in which they are written, from 1.
      verifies: verifies === undefined ? undefined : fields.findIndex(({ name }) => name === verifies) + 1,
    })
  }
}

async function writeGate({ engineer, roles }: Author, stepId: string, gate: GateLiteral): Promise<void> {
  const { kind, when, role, count } = gate
  await engineer.make(doors.createStepGate, {
    stepId,
    kind,
    stands: when,
    roles: [{ roleId: roles.get(role), count }],
  })
}
