import type { StartMaterial } from './createRunFloor.ts'
import type { Plant } from './plant.ts'

const steps = 50
const fieldsOfStep = 4
const lines = 50

interface Id {
  readonly id: number
}

/** What the bench builds: a part with 50 BOM lines, and a released procedure of 50 steps with 4 fields each. */
export async function makeMaterial(plant: Plant): Promise<StartMaterial> {
  const partId = await makePart(plant, 'BENCH-ASSY')
  const { createMbom } = await plant.ask<{ createMbom: { mbom: Id } }>(
    'mutation ($input: CreateMBomInput!) { createMbom(input: $input) { mbom { id } } }',
    { input: { partId } },
  )
  for (let nth = 1; nth <= lines; nth++) {
    await plant.ask(
      'mutation ($input: CreateMBomItemInput!) { createMbomItem(input: $input) { mbomItem { id } } }',
      {
        input: { mbomId: createMbom.mbom.id, partId: await makePart(plant, `BENCH-${nth}`), quantity: nth },
      },
    )
  }
  await release(plant, 'mbom', createMbom.mbom.id)
  const procedureId = await makeProcedure(plant)
  return {
    organizationId: plant.organizationId,
    userId: plant.userId,
    procedureId: String(procedureId),
    partId: String(partId),
  }
}

export async function makePart(plant: Plant, partNumber: string): Promise<number> {
  const { createPart } = await plant.ask<{ createPart: { part: Id } }>(
    'mutation ($input: CreatePartInput!) { createPart(input: $input) { part { id } } }',
    { input: { partNumber } },
  )
  return createPart.part.id
}

async function makeProcedure(plant: Plant): Promise<number> {
  const { createProcedure } = await plant.ask<{ createProcedure: { procedure: Id } }>(
    'mutation { createProcedure(title: "Bench", type: BUILD) { procedure { id } } }',
  )
  const procedureId = createProcedure.procedure.id
  for (let nth = 1; nth <= steps; nth++) {
    const { createStep } = await plant.ask<{ createStep: { step: Id } }>(
      'mutation ($input: CreateStepInput!) { createStep(input: $input) { step { id } } }',
      {
        input: {
          procedureId,
          title: `Step ${nth}`,
          slateContent: [{ type: 'p', children: [{ text: `Do what is to be done in step ${nth}.` }] }],
        },
      },
    )
    for (const field of fields) {
      await plant.ask(
        'mutation ($input: CreateStepFieldInput!) { createStepField(input: $input) { stepField { id } } }',
        {
          input: { stepId: createStep.step.id, ...field },
        },
      )
    }
  }
  await release(plant, 'procedure', procedureId)
  return procedureId
}

const fields = [
  { name: 'Torque', type: 'NUMBER', minimum: '1', maximum: '5' },
  { name: 'Lot', type: 'STRING' },
  { name: 'Clean', type: 'BOOLEAN' },
  { name: 'Done', type: 'SIGNOFF' },
].slice(0, fieldsOfStep)

/** Releases a draft. */
export async function release(plant: Plant, noun: 'procedure' | 'mbom', id: number): Promise<void> {
  const read = await plant.ask<Record<string, { _etag: string }>>(
    `query ($id: ID!) { ${noun}(id: $id) { _etag } }`,
    { id },
  )
  const [mutation, input] =
    noun === 'mbom' ? ['updateMbom', 'UpdateMBomInput'] : ['updateProcedure', 'UpdateProcedureInput']
  await plant.ask(`mutation ($input: ${input}!) { ${mutation}(input: $input) { ${noun} { id } } }`, {
    input: { id, etag: read[noun]?._etag, status: 'RELEASED' },
  })
}
