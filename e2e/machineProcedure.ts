// The procedure of a machine as a program writes it, and as the people whose work that is release it.

import { z } from 'zod'
import type { StepToMake } from '../packages/server/test/made.ts'
import type { Door, Program } from './program.ts'

const doors = {
  updateProcedure: ['updateProcedure', 'UpdateProcedureInput', 'procedure'],
  createStep: ['createStep', 'CreateStepInput', 'step'],
  createStepField: ['createStepField', 'CreateStepFieldInput', 'stepField'],
  createStepGate: ['createStepGate', 'CreateStepGateInput', 'stepGate'],
  createStepEdge: ['createStepEdge', 'CreateStepEdgeInput', 'stepEdge'],
} as const satisfies Record<string, Door>

const createdShape = z.object({
  createProcedure: z.object({ procedure: z.object({ id: z.number(), _etag: z.string() }) }),
})

/** What waits for what among the steps at the top, by title. */
export type Dependencies = Readonly<Record<string, readonly string[]>>

/** A draft whose order is the one drawn: below each heading one step after the other. Gives its id. */
export async function writeDraft(
  program: Program,
  title: string,
  steps: readonly StepToMake[],
  dependencies: Dependencies,
): Promise<number> {
  const { createProcedure } = await program.ask(
    `mutation ($title: String!) { createProcedure(title: $title, type: BUILD) { procedure { id _etag } } }`,
    createdShape,
    { title },
  )
  const { id: procedureId, _etag: etag } = createProcedure.procedure
  await program.make(doors.updateProcedure, { id: procedureId, etag, stepOrder: 'AS_DRAWN' })
  const headings = new Map<string, number>()
  for (const step of steps) {
    const parentId = await writeStep(program, step, { procedureId })
    headings.set(step.title, parentId)
    let upstreamStepId: number | undefined
    for (const child of step.steps ?? []) {
      const stepId = await writeStep(program, child, { procedureId, parentId })
      if (upstreamStepId !== undefined) await program.make(doors.createStepEdge, { stepId, upstreamStepId })
      upstreamStepId = stepId
    }
    for (const before of dependencies[step.title] ?? []) {
      await program.make(doors.createStepEdge, { stepId: parentId, upstreamStepId: headings.get(before) })
    }
  }
  return procedureId
}

async function writeStep(
  program: Program,
  { title, input, fields = [], gates = [] }: StepToMake,
  owner: Readonly<Record<string, number>>,
): Promise<number> {
  const { id: stepId } = await program.make(doors.createStep, { ...owner, title, ...input })
  for (const field of fields) await program.make(doors.createStepField, { stepId, ...field })
  for (const gate of gates) await program.make(doors.createStepGate, { stepId, ...gate })
  return stepId
}
