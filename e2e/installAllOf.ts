import { z } from 'zod'
import { installAll } from '../packages/server/test/installing.ts'
import type { Program } from './program.ts'

const runShape = z.object({
  partInventories: z.object({
    edges: z.tuple([z.object({ node: z.object({ runs: z.tuple([z.object({ id: z.number() })]) }) })]),
  }),
})

/** A program makes stock of all that a unit in work is to contain, and builds it in. */
export async function installAllOf(program: Program, serial: string): Promise<void> {
  const find = `query ($serial: String!) { partInventories(filters: { serialNumber: { eq: $serial } }) {
    edges { node { runs { id } } } } }`
  const { partInventories } = await program.ask(find, runShape, { serial })
  const [{ node }] = partInventories.edges
  const [{ id }] = node.runs
  await installAll({ get: (query, variables) => program.ask(query, z.any(), variables) }, id)
}
