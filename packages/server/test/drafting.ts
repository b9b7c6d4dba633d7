import type { Asker } from './floor.ts'
import { unique } from './made.ts'

/** A step as the tests of drafts read it. */
export interface DraftedStep {
  readonly id: number
  readonly _etag: string
  readonly title: string
  readonly position: number
  readonly parentId: number | null
  readonly procedureId: number
  readonly stepKeyId: number
  readonly definitionDigest: string | null
  readonly upstreamStepIds: readonly number[]
  readonly version: number
  readonly standardStepStatus: string | null
  readonly standardStepFamilyId: number | null
  readonly isStandardStep: boolean
  readonly isDerivedStep: boolean
  readonly isChildStandardStep: boolean
  /** In a use of a standard step: what it was copied from. */
  readonly originStepId: number | null
  readonly isLatestVersion: boolean
  readonly isLatestReleasedVersion: boolean
  readonly editable: boolean
  readonly fields: readonly DraftedField[]
}

export interface DraftedField {
  readonly id: number
  readonly _etag: string
  readonly name: string
  readonly number: number
  readonly type: string
  readonly unit: string | null
}

export interface DraftedProcedure {
  readonly id: number
  readonly _etag: string
  readonly familyId: number
  readonly version: number
  readonly title: string
  readonly status: string
  readonly digest: string | null
  readonly isLatestVersion: boolean
  readonly isLatestReleasedVersion: boolean
  readonly steps: readonly DraftedStep[]
}

const stepFields = `id _etag title position parentId procedureId stepKeyId definitionDigest upstreamStepIds
  version standardStepStatus standardStepFamilyId isStandardStep isDerivedStep isChildStandardStep originStepId
  isLatestVersion isLatestReleasedVersion editable
  fields { id _etag name number type unit }`
const procedureFields = `id _etag familyId version title status digest isLatestVersion isLatestReleasedVersion
  steps { ${stepFields} }`

/** What the tests read of each payload. */
const payloads: Readonly<Record<string, string>> = {
  createStep: `step { ${stepFields} }`,
  updateStep: `step { ${stepFields} }`,
  copyStep: `step { ${stepFields} }`,
  copyStandardStep: `step { ${stepFields} }`,
  createStandardStepVersion: `step { ${stepFields} }`,
  reorderSteps: `steps { ${stepFields} }`,
  updateProcedure: `procedure { ${procedureFields} }`,
  createStepField: 'stepField { id _etag name number type unit }',
  updateStepField: 'stepField { id _etag name number type unit }',
  copyField: 'stepField { id _etag name number type unit }',
  reorderStepFields: 'fields { id _etag name position number }',
  createStepFieldValidation: 'stepFieldValidation { id _etag functionId value }',
  updateStepFieldValidation: 'stepFieldValidation { id _etag functionId value }',
  createStepGate: 'stepGate { id _etag kind stands roles { roleId count } }',
  updateStepGate: 'stepGate { id _etag kind stands roles { roleId count } }',
  createStepEdge: 'stepEdge { id _etag stepId upstreamStepId minimumLag maximumLag }',
  updateStepEdge: 'stepEdge { id _etag stepId upstreamStepId minimumLag maximumLag }',
  createDatagridColumn: 'datagridColumn { id _etag header type index }',
  createDatagridRow: 'datagridRow { id _etag index }',
  updateDatagridColumn: 'datagridColumn { id _etag header type index options }',
  updateDatagridRow: 'datagridRow { id _etag index required allowNotApplicable }',
  reorderDatagridColumn: 'datagridColumn { id _etag index }',
  reorderDatagridRow: 'datagridRow { id _etag index }',
  setDatagridValue: 'datagridValue { id _etag value }',
}

/** Inputs that are not named for their mutation. */
const inputs: Readonly<Record<string, string>> = {
  reorderDatagridColumn: 'ReorderDatagridInput',
  reorderDatagridRow: 'ReorderDatagridInput',
}

function documentOf(name: string): string {
  const type = inputs[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  return `mutation ($input: ${type}!) { made: ${name}(input: $input) { ${payloads[name] ?? 'made: __typename'} } }`
}

/** Performs a mutation that takes an input, and gives the record in its payload. */
// biome-ignore lint/suspicious/noExplicitAny: as in Answer
export async function make(asker: Asker, name: string, input: object): Promise<any> {
  const { made } = await asker.get(documentOf(name), { input })
  return Object.values(made)[0]
}

/** The codes with which such a mutation is refused. */
export function refusedMake(asker: Asker, name: string, input: object): Promise<unknown[]> {
  return asker.refused(documentOf(name), { input })
}

/** Deletes a row of a draft. */
export async function remove(
  asker: Asker,
  name: string,
  { id, _etag }: { readonly id: number; readonly _etag: string },
): Promise<void> {
  await asker.get(`mutation ($id: ID!, $etag: String!) { ${name}(id: $id, etag: $etag) { id } }`, {
    id,
    etag: _etag,
  })
}

/** A new draft. */
export async function newDraft(
  asker: Asker,
  more: Readonly<Record<string, unknown>> = {},
): Promise<DraftedProcedure> {
  const { createProcedure } = await asker.get(
    `mutation ($title: String!, $exportControlled: Boolean) {
      createProcedure(title: $title, exportControlled: $exportControlled) { procedure { ${procedureFields} } } }`,
    { title: unique('Procedure'), ...more },
  )
  return createProcedure.procedure
}

/** A step at the end of a draft. */
export function aStepIn(
  asker: Asker,
  procedureId: number,
  title: string,
  more: object = {},
): Promise<DraftedStep> {
  return make(asker, 'createStep', { procedureId, title, ...more })
}

/** The step as it is now. */
export async function seeStep(asker: Asker, id: number): Promise<DraftedStep> {
  const { step } = await asker.get(`query ($id: ID!) { step(id: $id) { ${stepFields} } }`, { id })
  return step
}

/** Moves a standard step to another state. */
export async function moveStandard(asker: Asker, id: number, status: string): Promise<DraftedStep> {
  const { _etag: etag } = await seeStep(asker, id)
  return make(asker, 'updateStep', { id, etag, standardStepStatus: status })
}

/** A released standard step with a field and a step below it that has one too. */
export async function aStandardStep(asker: Asker, title: string): Promise<DraftedStep> {
  const top = await make(asker, 'createStep', { title })
  await make(asker, 'createStepField', { stepId: top.id, name: 'Torque', type: 'NUMBER', unit: 'N·m' })
  const below = await make(asker, 'createStep', { title: `Check ${title}`, parentId: top.id })
  await make(asker, 'createStepField', { stepId: below.id, name: 'Seen', type: 'BOOLEAN' })
  return moveStandard(asker, top.id, 'RELEASED')
}

/** The version as it is now. */
export async function seeProcedure(asker: Asker, id: number): Promise<DraftedProcedure> {
  const { procedure } = await asker.get(`query ($id: ID!) { procedure(id: $id) { ${procedureFields} } }`, {
    id,
  })
  return procedure
}

/** Moves a version to another state. */
export async function move(asker: Asker, id: number, status: string): Promise<DraftedProcedure> {
  const { _etag } = await seeProcedure(asker, id)
  return make(asker, 'updateProcedure', { id, etag: _etag, status })
}

/** The codes with which a move is refused. */
export async function refusedMove(asker: Asker, id: number, status: string): Promise<unknown[]> {
  const { _etag } = await seeProcedure(asker, id)
  return refusedMake(asker, 'updateProcedure', { id, etag: _etag, status })
}

/** The next version of a procedure. */
export async function newVersion(
  asker: Asker,
  familyId: number,
  procedureId?: number,
): Promise<DraftedProcedure> {
  const { createProcedureVersion } = await asker.get(versionDocument, { familyId, procedureId })
  return createProcedureVersion.procedure
}

export const versionDocument = `mutation ($familyId: ID!, $procedureId: ID) {
  createProcedureVersion(familyId: $familyId, procedureId: $procedureId) { procedure { ${procedureFields} } } }`
