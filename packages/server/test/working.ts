import assert from 'node:assert/strict'
import type { Asker, Person } from './floor.ts'
import { aDraft, aPart, aReleasedProcedure, aRun, release, type StepToMake, unique } from './made.ts'

/** A field of a run step as tests look at it. */
export interface FieldSeen {
  readonly id: number
  readonly _etag: string
  readonly name: string
  readonly number: number
  readonly value: unknown
  readonly notApplicable: boolean
  readonly result: string
  readonly source: string | null
  readonly shownDigest: string | null
  readonly signature: { readonly id: number } | null
}

/** A run step as tests look at it. */
export interface StepSeen {
  readonly id: number
  readonly _etag: string
  readonly title: string
  readonly number: string
  readonly status: string
  readonly attempt: number
  readonly availableToWork: boolean
  readonly waitsFor: string | null
  readonly holdKind: string | null
  readonly fields: readonly FieldSeen[]
  readonly gates: readonly { readonly number: number; readonly outcome: string }[]
  readonly signatures: readonly {
    readonly id: number
    readonly meaning: string
    readonly decision: string | null
    readonly attempt: number
    readonly voidedAt: string | null
    readonly voidReason: string | null
  }[]
}

const stepFields = `id _etag title number status attempt availableToWork waitsFor holdKind
  fields { id _etag name number value notApplicable result source shownDigest signature { id } }
  gates { number outcome }
  signatures { id meaning decision attempt voidedAt voidReason }`

/** A run as tests look at it: steps by title. */
export interface RunSeen {
  readonly id: number
  readonly _etag: string
  readonly status: string
  readonly percentComplete: number
  readonly startedAt: string | null
  readonly steps: readonly StepSeen[]
}

/** A run of a new part, with the steps given one after the other, as it was started. Its id. */
export async function aRunOf(asker: Asker, steps: readonly StepToMake[]): Promise<number> {
  const procedure = await aReleasedProcedure(asker, steps)
  return aRunOfProcedure(asker, procedure.id)
}

/** As aRunOf, with steps that do not wait for each other. */
export async function aRunAsDrawn(asker: Asker, steps: readonly StepToMake[]): Promise<number> {
  const draft = await aDraft(asker, steps)
  await asker.get(
    `mutation ($input: UpdateProcedureInput!) { updateProcedure(input: $input) { procedure { id } } }`,
    { input: { id: draft.id, etag: draft._etag, stepOrder: 'AS_DRAWN' } },
  )
  const procedure = await release(asker, draft.id)
  return aRunOfProcedure(asker, procedure.id)
}

async function aRunOfProcedure(asker: Asker, procedureId: number): Promise<number> {
  const part = await aPart(asker)
  const run = await aRun(asker, { procedureId, partId: part.id, serialNumber: unique('SN') })
  return run.id
}

/** The id of a role, by its name. */
export async function roleNamed(asker: Asker, name: string): Promise<number> {
  const { roles } = await asker.get(
    'query ($name: String!) { roles(filters: { name: { eq: $name } }) { edges { node { id } } } }',
    {
      name,
    },
  )
  return roles.edges[0].node.id
}

/** The run as it stands. */
export async function seeRun(asker: Asker, id: number): Promise<RunSeen> {
  const { run } = await asker.get(
    `query ($id: ID!) { run(id: $id) { id _etag status percentComplete startedAt steps { ${stepFields} } } }`,
    { id },
  )
  return run
}

/** A step of the run as it stands, by its title. */
export async function seeStep(asker: Asker, runId: number, title: string): Promise<StepSeen> {
  const { steps } = await seeRun(asker, runId)
  return stepTitled(steps, title)
}

export function stepTitled(steps: readonly StepSeen[], title: string): StepSeen {
  const step = steps.find((one) => one.title === title)
  assert.ok(step, `the run has a step ${title}`)
  return step
}

/** A field of a step, by its name. */
export function fieldNamed(step: StepSeen, name: string): FieldSeen {
  const field = step.fields.find((one) => one.name === name)
  assert.ok(field, `the step ${step.title} has a field ${name}`)
  return field
}

/** The acts on a step that tests ask for by name. */
/** Does one act, and gives what its answer shows. */
export const doing = (who: Asker, name: string, shown: string, input: object) =>
  who
    .get(
      `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${shown} } }`,
      { input },
    )
    .then((data) => data[name])

export type StepAct =
  | 'startRunStep'
  | 'unstartRunStep'
  | 'completeRunStep'
  | 'failRunStep'
  | 'redoRunStep'
  | 'holdRunStep'
  | 'resumeRunStep'
  | 'updateRunStep'

const actDocument = (name: StepAct): string => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  return `mutation ($input: ${type}!) { ${name}(input: $input) { runStep { ${stepFields} } } }`
}

type Seen = Pick<StepSeen, 'id' | '_etag'>

/** Does something to a step as it was seen; the step afterwards. */
export async function act(
  asker: Asker,
  name: StepAct,
  step: Seen,
  input: Record<string, unknown> = {},
): Promise<StepSeen> {
  const data = await asker.get(actDocument(name), { input: { id: step.id, etag: step._etag, ...input } })
  return data[name].runStep
}

/** The codes with which doing it is refused. */
export function refusedAct(
  asker: Asker,
  name: StepAct,
  step: Seen,
  input: Record<string, unknown> = {},
): Promise<unknown[]> {
  return asker.refused(actDocument(name), { input: { id: step.id, etag: step._etag, ...input } })
}

const fieldDocument = `mutation ($input: UpdateRunStepFieldValueInput!) { updateRunStepFieldValue(input: $input) {
  runStepField { id _etag name number value notApplicable result source shownDigest signature { id } step { ${stepFields} } } } }`

type SeenField = Pick<FieldSeen, 'id' | '_etag'>

/** Records something in a field as it was seen; the field afterwards, with its step. */
export async function record(
  asker: Asker,
  field: SeenField,
  input: Record<string, unknown>,
): Promise<FieldSeen & { readonly step: StepSeen }> {
  const data = await asker.get(fieldDocument, { input: { id: field.id, etag: field._etag, ...input } })
  return data.updateRunStepFieldValue.runStepField
}

/** The codes with which recording it is refused. */
export function refusedRecord(
  asker: Asker,
  field: SeenField,
  input: Record<string, unknown>,
): Promise<unknown[]> {
  return asker.refused(fieldDocument, { input: { id: field.id, etag: field._etag, ...input } })
}

/** Signs a sign-off as it was seen, with the person's own credentials. */
export function sign(person: Person, field: SeenField): Promise<FieldSeen & { readonly step: StepSeen }> {
  return record(person, field, { value: true, signature: person.sign })
}

export function refusedSign(person: Person, field: SeenField): Promise<unknown[]> {
  return refusedRecord(person, field, { value: true, signature: person.sign })
}

const gateDocument = (name: 'approveGate' | 'rejectGate'): string =>
  `mutation ($input: ${name === 'approveGate' ? 'ApproveGateInput' : 'RejectGateInput'}!) {
    ${name}(input: $input) { runStep { ${stepFields} } } }`

/** Decides at the first gate of a step as it was seen; the step afterwards. */
export async function decide(
  person: Person,
  name: 'approveGate' | 'rejectGate',
  step: Seen,
  input: Record<string, unknown> = {},
): Promise<StepSeen> {
  const data = await person.get(gateDocument(name), { input: gateInput(person, step, input) })
  return data[name].runStep
}

export function refusedDecision(
  person: Person,
  name: 'approveGate' | 'rejectGate',
  step: Seen,
  input: Record<string, unknown> = {},
): Promise<unknown[]> {
  return person.refused(gateDocument(name), { input: gateInput(person, step, input) })
}

function gateInput(person: Person, step: Seen, input: Record<string, unknown>): Record<string, unknown> {
  return { runStepId: step.id, etag: step._etag, gateNumber: 1, signature: person.sign, ...input }
}
