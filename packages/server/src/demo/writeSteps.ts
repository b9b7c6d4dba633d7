import { z } from 'zod'
import type {
  FieldLiteral,
  GateLiteral,
  GridLiteral,
  StepLiteral,
} from '../../../../demo/procedureLiteral.ts'
import type { ByName } from './byName.ts'
import type { DemoPerson } from './demoPerson.ts'
import { doors } from './doors.ts'
import { showPictures } from './showPictures.ts'

/** Who writes the steps of a draft, and the ids of what they name. */
export interface Author {
  readonly engineer: DemoPerson
  readonly roles: ByName<string>
  readonly locations: ByName<string>
  readonly parts: ByName<string>
  /** Kinds by name. */
  readonly certificates: ByName<string>
  /** Released standard steps by title. */
  readonly standards: ByName<string>
  /** Lines of the bill of materials of what is built, by part number; null: it is built of nothing that is listed. */
  readonly lines: ByName<string> | null
}

/** The draft, and the step to write below; absent: at the top. Without a draft a standard step is written. */
export interface StepOwner {
  readonly procedureId?: string
  readonly parentId?: string
}

/** Writes steps with what is recorded and approved in them, and all that is nested below them. */
export async function writeSteps(
  author: Author,
  owner: StepOwner,
  steps: readonly StepLiteral[],
): Promise<void> {
  for (const step of steps) {
    if (step.standard === undefined) await writeStep(author, owner, step)
    else await author.engineer.make(doors.copyStep, { ...owner, stepId: author.standards.get(step.standard) })
  }
}

/** Writes one step and all below it; gives its id. */
export async function writeStep(author: Author, owner: StepOwner, step: StepLiteral): Promise<string> {
  const {
    title,
    content,
    location,
    minutes,
    certificate,
    fields = [],
    gate,
    grid,
    steps: children = [],
  } = step
  const { id: stepId } = await author.engineer.make(doors.createStep, {
    ...owner,
    title,
    content,
    type: grid === undefined ? undefined : 'DATAGRID',
    locationId: author.locations.getIfNamed(location),
    certificateKindIds: certificate === undefined ? [] : [author.certificates.get(certificate)],
    leadTime: minutes === undefined ? undefined : minutes * 60,
  })
  await writeFields(author, stepId, fields)
  if (gate !== undefined) await writeGate(author, stepId, gate)
  if (grid !== undefined) await writeGrid(author.engineer, stepId, grid)
  await assignParts(author, stepId, step)
  await showPictures(author.engineer, stepId, step.pictures ?? [])
  await writeSteps(author, { ...owner, parentId: stepId }, children)
  return stepId
}

/** Writes fields at the end of a step. */
export async function writeFields(
  { engineer, roles, parts }: Pick<Author, 'engineer' | 'roles' | 'parts'>,
  stepId: string,
  fields: readonly FieldLiteral[],
): Promise<void> {
  for (const { optional, help, role, verifies, tool, concessionBy, ...plain } of fields) {
    await engineer.make(doors.createStepField, {
      ...plain,
      stepId,
      required: optional !== true,
      helpText: help,
      partId: parts.getIfNamed(tool),
      signoffRoleId: roles.getIfNamed(role),
      ...(concessionBy === undefined
        ? {}
        : { outOfRange: 'CONCESSION', processInformation: true, concessionRoleId: roles.get(concessionBy) }),
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

const fillCell = `mutation ($input: SetDatagridValueInput!) { setDatagridValue(input: $input) { __typename } }`

async function writeGrid(
  engineer: DemoPerson,
  stepId: string,
  { columns, rows }: GridLiteral,
): Promise<void> {
  const columnIds: string[] = []
  for (const column of columns)
    columnIds.push((await engineer.make(doors.createColumn, { stepId, ...column })).id)
  for (const cells of rows) {
    const { id: rowId } = await engineer.make(doors.createRow, { stepId })
    for (const [nth, value] of cells.entries()) {
      await engineer.ask(fillCell, z.unknown(), { input: { rowId, columnId: columnIds[nth], value } })
    }
  }
}

/** What goes in at the step, of the lines of what is built. */
export async function assignParts(
  { engineer, lines }: Pick<Author, 'engineer' | 'lines'>,
  stepId: string,
  { takes = [] }: Pick<StepLiteral, 'takes'>,
): Promise<void> {
  for (const { part, quantity } of takes) {
    await engineer.make(doors.createAssociation, { stepId, mbomItemId: lines?.get(part), quantity })
  }
}
