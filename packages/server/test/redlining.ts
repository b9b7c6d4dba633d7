import type { Person } from './floor.ts'
import { seeStep } from './working.ts'

/** A step with a limit, a remark and a sign-off, to be redlined. */
export const torque = {
  title: 'Torque the screws',
  fields: [
    { name: 'Torque', type: 'NUMBER', required: true, maximum: '12' },
    { name: 'Remark', type: 'STRING' },
    { name: 'Done', type: 'SIGNOFF' },
  ],
}

/** A redline as the tests read it. */
export interface RedlineSeen {
  readonly id: number
  readonly _etag: string
  readonly status: string
  readonly approved: boolean
  readonly title: string
  readonly appliedAttempt: number | null
  readonly fields: readonly { readonly id: number; readonly _etag: string; readonly name: string }[]
  readonly required: readonly { readonly roleName: string }[]
  readonly differences: readonly {
    readonly part: string
    readonly name: string
    readonly member: string | null
    readonly before: string | null
    readonly after: string | null
  }[]
}

export const redlineFields = `id _etag status approved title appliedAttempt fields { id _etag name }
  required { roleName } differences { part name member before after }`

/** As it stands now. */
export async function see(asker: Person, id: number): Promise<RedlineSeen> {
  return (await asker.get(`query ($id: ID!) { redline(id: $id) { ${redlineFields} } }`, { id })).redline
}

export const createDocument = `mutation ($input: CreateRedlineInput!) { createRedline(input: $input) { redline { ${redlineFields} } } }`

/** Begins a redline of a step of a run. */
export async function redline(
  person: Person,
  runId: number,
  title = torque.title,
  input: object = {},
): Promise<RedlineSeen> {
  const step = await seeStep(person, runId, title)
  const asked = { stepId: step.id, etag: step._etag, reason: 'the drawing says 14', ...input }
  return (await person.get(createDocument, { input: asked })).createRedline.redline
}

export type RedlineAct = 'submitRedline' | 'reviseRedline' | 'updateRedline'

export const document = (name: RedlineAct) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { redline { ${redlineFields} } } }`

/** An act on a redline, with the etag that it has now. */
export async function move(person: Person, name: RedlineAct, { id }: RedlineSeen, input: object = {}) {
  const { _etag: etag } = await see(person, id)
  return (await person.get(document(name), { input: { id, etag, ...input } }))[name].redline as RedlineSeen
}

const approval =
  'mutation ($input: CreateRedlineApprovalInput!) { createRedlineApproval(input: $input) { approval { id status } } }'
const decision = (person: Person, { id }: RedlineSeen, input: object) => ({
  input: { redlineId: id, status: 'APPROVED', signature: person.sign, ...input },
})
export const approve = (person: Person, of: RedlineSeen, input: object = {}) =>
  person.get(approval, decision(person, of, input))
export const refusedApproval = (person: Person, of: RedlineSeen, input: object = {}) =>
  person.refused(approval, decision(person, of, input))

const applyDocument = `mutation ($input: ApplyRedlineInput!) { applyRedline(input: $input) { redline { ${redlineFields} } } }`

export async function applying(person: Person, runId: number, title = torque.title) {
  const step = await seeStep(person, runId, title)
  return { input: { id: step.id, etag: step._etag } }
}

export const apply = async (person: Person, runId: number, title?: string) =>
  person.get(applyDocument, await applying(person, runId, title))
export const refusedApply = async (person: Person, runId: number, title?: string) =>
  person.refused(applyDocument, await applying(person, runId, title))

export const addDocument = `mutation ($input: CreateRunStepInput!) { createRunStep(input: $input) {
  step { id _etag number status title } redline { ${redlineFields} } } }`

interface StepAdded {
  readonly step: { readonly id: number; readonly number: string; readonly status: string }
  readonly redline: RedlineSeen
}

/** Adds a step to a run by a redline. */
export async function add(person: Person, runId: number, input: object): Promise<StepAdded> {
  const asked = { runId, reason: 'the seal leaked on the last one', ...input }
  return (await person.get(addDocument, { input: asked })).createRunStep
}
