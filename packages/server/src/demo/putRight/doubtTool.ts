import { z } from 'zod'
import { type ActLiteral, crimpTool } from '../../../../../demo/whole/putRight.ts'
import { shownId } from '../demoPerson.ts'
import type { Factory } from '../workRun.ts'
import { orderWork, personAt, resolveIssue } from './settleIssue.ts'

const serviceShape = z.object({
  recordToolService: z.object({
    toolService: z.object({ issue: z.object({ id: shownId }).nullable() }),
  }),
})

const serviceTool = `mutation ($input: RecordToolServiceInput!) {
  recordToolService(input: $input) { toolService { issue { id } } }
}`

/** A tool is found out of tolerance: what it was used for since it was found good is held, looked at, and let go. */
export async function doubtTool(factory: Factory): Promise<void> {
  await service(factory, 'GOOD', crimpTool.good)
  const issueId = await service(factory, 'OUT_OF_TOLERANCE', crimpTool.bad)
  if (issueId === undefined) throw new Error(`Nothing was made with ${crimpTool.serial}`)
  await orderWork(factory, issueId, crimpTool)
  await resolveIssue(factory, issueId, crimpTool)
}

/** Gives the issue that it raises. */
async function service(
  factory: Factory,
  result: 'GOOD' | 'OUT_OF_TOLERANCE',
  act: ActLiteral,
): Promise<string | undefined> {
  const partInventoryId = factory.catalog.serials.get(crimpTool.serial)
  const { recordToolService } = await personAt(factory, act.by, act).ask(serviceTool, serviceShape, {
    input: { partInventoryId, result, note: act.text },
  })
  return recordToolService.toolService.issue?.id
}
