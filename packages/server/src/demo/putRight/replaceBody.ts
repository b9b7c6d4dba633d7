import { z } from 'zod'
import { nick } from '../../../../../demo/whole/putRight.ts'
import type { DemoPerson } from '../demoPerson.ts'
import { doors } from '../doors.ts'
import { installUnit } from '../installParts.ts'
import { PastTimeline } from '../timeline.ts'
import { type Factory, workRun } from '../workRun.ts'
import { orderWork, personAt, raiseIssue, resolveIssue } from './settleIssue.ts'
import { beginRun, piece, wholeRun } from './storyRun.ts'

const remove = `mutation ($id: ID!, $reason: String, $condition: RemovedConditionEnum) {
  deleteAbomInstallation(id: $id, reason: $reason, condition: $condition) { __typename }
}`

/** A part is taken out as damaged, another goes in, and the one taken out is scrapped by its issue. */
export async function replaceBody(factory: Factory): Promise<void> {
  const { catalog, staff, clock } = factory
  const [damaged, spare] = [catalog.serials.get(nick.damaged), catalog.serials.get(nick.spare)]
  const { id, begin } = await beginRun(factory, nick.run)
  const run = wholeRun(nick.run)
  const timeline = new PastTimeline(clock, begin)
  const body = catalog.parts.get('EP-1010')
  const worker = () => staff.person(nick.run.worker, timeline.moment)
  const installationId = await installUnit(worker(), id, { partId: body, unitId: damaged })
  await workRun(factory, id, piece(run, { before: nick.before }), timeline)
  const { reason } = nick
  await worker().ask(remove, z.unknown(), { id: installationId, reason, condition: 'DAMAGED' })
  timeline.pass(30)
  await installUnit(worker(), id, { partId: body, unitId: spare })
  await workRun(factory, id, piece(run, { from: nick.before }), timeline)

  const issueId = await raiseIssue(factory, nick.issue, { partInventoryIds: [damaged] })
  await orderWork(factory, issueId, nick.issue)
  await scrap(personAt(factory, nick.issue.resolved.by, nick.issue.resolved), damaged)
  await resolveIssue(factory, issueId, nick.issue)
}

const unitShape = z.object({ partInventory: z.object({ _etag: z.string() }) })

async function scrap(person: DemoPerson, id: string): Promise<void> {
  const document = 'query ($id: ID!) { partInventory(id: $id) { _etag } }'
  const { partInventory } = await person.ask(document, unitShape, { id })
  const scrapped = { quantityScrapped: '1', reason: nick.scrapped }
  await person.make(doors.updateUnit, { id, etag: partInventory._etag, ...scrapped })
}
