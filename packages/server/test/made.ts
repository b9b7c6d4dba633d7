import { randomUUID } from 'node:crypto'
import type { Asker } from './floor.ts'

/** A record as the API names it. */
export interface Made {
  readonly id: number
  readonly _etag: string
}

/** A word that no other test uses. */
export const unique = (stem: string): string => `${stem}-${randomUUID().slice(0, 8)}`

/** A part; serial-tracked unless told otherwise. */
export async function aPart(
  asker: Pick<Asker, 'get'>,
  input: Record<string, unknown> = {},
): Promise<Made & { partNumber: string }> {
  const { createPart } = await asker.get(
    'mutation ($input: CreatePartInput!) { createPart(input: $input) { part { id _etag partNumber } } }',
    { input: { partNumber: unique('PART'), trackingType: 'SERIAL', ...input } },
  )
  return createPart.part
}

/** A unit of a part, in stock: serial and quantity 1. */
export async function aUnit(
  asker: Pick<Asker, 'get'>,
  partId: number,
  input: Record<string, unknown> = {},
): Promise<Made & { serialNumber: string }> {
  const { createPartInventory } = await asker.get(
    `mutation ($input: CreatePartInventoryInput!) {
      createPartInventory(input: $input) { partInventory { id _etag serialNumber status } } }`,
    { input: { partId, serialNumber: unique('SN'), quantity: 1, ...input } },
  )
  return createPartInventory.partInventory
}

/** A label. */
export async function aLabel(
  asker: Pick<Asker, 'get'>,
  value = unique('Flight'),
): Promise<Made & { value: string }> {
  const { createLabel } = await asker.get(
    'mutation ($value: String!) { createLabel(input: { value: $value }) { label { id _etag value } } }',
    { value },
  )
  return createLabel.label
}

/** A place where units lie. */
export async function aPlace(asker: Pick<Asker, 'get'>, input: Record<string, unknown> = {}): Promise<Made> {
  const { createLocation } = await asker.get(
    'mutation ($input: CreateLocationInput!) { createLocation(input: $input) { location { id _etag } } }',
    { input: { name: unique('Shelf'), type: 'SHELF', ...input } },
  )
  return createLocation.location
}

/** A field of a step to make, in the words of CreateStepFieldInput; `validations` beside it. */
export type FieldToMake = Readonly<Record<string, unknown>> & { readonly name: string; readonly type: string }

/** A step to make: its title, fields, gates, and children. */
export interface StepToMake {
  readonly title: string
  readonly input?: Readonly<Record<string, unknown>>
  readonly fields?: readonly FieldToMake[]
  readonly gates?: readonly Readonly<Record<string, unknown>>[]
  readonly steps?: readonly StepToMake[]
}

/** A draft procedure with its steps. */
export async function aDraft(
  asker: Pick<Asker, 'get'>,
  steps: readonly StepToMake[],
  input: Record<string, unknown> = {},
): Promise<Made & { familyId: number }> {
  const { createProcedure } = await asker.get(
    `mutation ($title: String!, $type: Proceduretypeenum, $input: CreateProcedureInput) {
      createProcedure(title: $title, type: $type, input: $input) { procedure { id _etag familyId } } }`,
    { title: unique('Procedure'), type: 'BUILD', ...(Object.keys(input).length === 0 ? {} : { input }) },
  )
  const { procedure } = createProcedure
  for (const step of steps) await aStep(asker, procedure.id, step, null)
  return procedure
}

async function aStep(
  asker: Pick<Asker, 'get'>,
  procedureId: number,
  step: StepToMake,
  parentId: number | null,
): Promise<number> {
  const { createStep } = await asker.get(
    'mutation ($input: CreateStepInput!) { createStep(input: $input) { step { id } } }',
    {
      input: { procedureId, title: step.title, ...(parentId === null ? {} : { parentId }), ...step.input },
    },
  )
  const stepId: number = createStep.step.id
  for (const field of step.fields ?? []) {
    await asker.get(
      'mutation ($input: CreateStepFieldInput!) { createStepField(input: $input) { stepField { id } } }',
      {
        input: { stepId, ...field },
      },
    )
  }
  for (const gate of step.gates ?? []) {
    await asker.get(
      'mutation ($input: CreateStepGateInput!) { createStepGate(input: $input) { stepGate { id } } }',
      {
        input: { stepId, ...gate },
      },
    )
  }
  for (const child of step.steps ?? []) await aStep(asker, procedureId, child, stepId)
  return stepId
}

/** Takes a draft through review to released. */
export async function release(asker: Pick<Asker, 'get'>, procedureId: number): Promise<Made> {
  const { procedure } = await asker.get('query ($id: ID!) { procedure(id: $id) { _etag } }', {
    id: procedureId,
  })
  const { updateProcedure } = await asker.get(
    'mutation ($input: UpdateProcedureInput!) { updateProcedure(input: $input) { procedure { id _etag status } } }',
    { input: { id: procedureId, etag: procedure._etag, status: 'RELEASED' } },
  )
  return updateProcedure.procedure
}

/** A released procedure with the steps given, or with two plain ones. */
export async function aReleasedProcedure(
  asker: Pick<Asker, 'get'>,
  steps: readonly StepToMake[] = [{ title: 'Prepare' }, { title: 'Assemble' }],
): Promise<Made> {
  const draft = await aDraft(asker, steps)
  return release(asker, draft.id)
}

/** A released mBOM of a part with the lines given. */
export async function aReleasedMbom(
  asker: Pick<Asker, 'get'>,
  partId: number,
  lines: readonly {
    readonly partId: number
    readonly quantity: number | string
    readonly unitOfMeasureId?: number
  }[],
): Promise<Made> {
  const { createMbom } = await asker.get(
    'mutation ($input: CreateMBomInput!) { createMbom(input: $input) { mbom { id _etag } } }',
    {
      input: { partId },
    },
  )
  const mbomId: number = createMbom.mbom.id
  for (const line of lines) {
    await asker.get(
      'mutation ($input: CreateMBomItemInput!) { createMbomItem(input: $input) { mbomItem { id } } }',
      {
        input: { mbomId, ...line },
      },
    )
  }
  const { mbom } = await asker.get('query ($id: ID!) { mbom(id: $id) { _etag } }', { id: mbomId })
  const { updateMbom } = await asker.get(
    'mutation ($input: UpdateMBomInput!) { updateMbom(input: $input) { mbom { id _etag status } } }',
    {
      input: { id: mbomId, etag: mbom._etag, status: 'RELEASED' },
    },
  )
  return updateMbom.mbom
}

const createRunDocument = `mutation ($input: CreateRunInput!) { createRun(input: $input) {
  run { id _etag title status procedureRevision quantity
    partInventory { id status } steps { id _etag title status position number upstreamStepIds } } } }`

/** What a run answers to `createRunDocument`. */
export interface MadeRun extends Made {
  readonly title: string
  readonly status: string
  readonly procedureRevision: number
  readonly quantity: number
  readonly partInventory: { readonly id: number; readonly status: string }
  readonly steps: readonly (Made & {
    readonly title: string
    readonly status: string
    readonly number: string
  })[]
}

/** A run of a procedure on a unit. */
export async function aRun(
  asker: Pick<Asker, 'get'>,
  input: Record<string, unknown>,
  key: string = randomUUID(),
): Promise<MadeRun> {
  const { createRun } = await asker.get(createRunDocument, { input }, { key })
  return createRun.run
}

/** The codes with which a start is refused. */
export function refusedStart(asker: Asker, input: Record<string, unknown>): Promise<unknown[]> {
  return asker.refused(createRunDocument, { input })
}

/** What people may be certified for. */
export async function aCertificateKind(asker: Asker, name: string = unique('Welder')): Promise<Made> {
  const { createCertificateKind } = await asker.get(
    `mutation ($input: CreateCertificateKindInput!) { createCertificateKind(input: $input) { certificateKind { id _etag } } }`,
    { input: { name } },
  )
  return createCertificateKind.certificateKind
}

/** That a person is certified for it, from one day through another. */
export async function aCertificate(
  asker: Asker,
  certificateKindId: number,
  userId: string,
  input: Readonly<Record<string, unknown>> = {},
): Promise<Made> {
  const { createCertificate } = await asker.get(
    `mutation ($input: CreateCertificateInput!) { createCertificate(input: $input) { certificate { id _etag } } }`,
    { input: { certificateKindId, userId, validFrom: '2020-01-01', ...input } },
  )
  return createCertificate.certificate
}
