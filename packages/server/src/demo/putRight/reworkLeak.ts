import { leak } from '../../../../../demo/whole/putRight.ts'
import { doors } from '../doors.ts'
import { PastTimeline } from '../timeline.ts'
import { type Factory, workRun } from '../workRun.ts'
import { readStep } from './readStep.ts'
import { orderWork, personAt, raiseIssue, resolveIssue } from './settleIssue.ts'
import { beginRun, piece, wholeRun } from './storyRun.ts'

/** A value out of range becomes an issue, a rework run puts the unit right, and the step is done again. */
export async function reworkLeak(factory: Factory): Promise<void> {
  const { clock } = factory
  const fails = { step: leak.step, reason: leak.failed }
  const { id, begin } = await beginRun(factory, leak.run)
  await workRun(factory, id, wholeRun({ ...leak.run, fails }), new PastTimeline(clock, begin))
  const { found } = leak.issue
  const failed = await readStep(personAt(factory, found.by, found), id, leak.step)
  const issueId = await raiseIssue(factory, leak.issue, { runStepId: failed.id })
  await orderWork(factory, issueId, leak.issue)

  const rework = await beginRun(factory, leak.rework, { purpose: 'REWORK', issueId })
  await workRun(factory, rework.id, wholeRun(leak.rework), new PastTimeline(clock, rework.begin))

  const lead = personAt(factory, leak.run.lead, leak.redone)
  const step = await readStep(lead, id, leak.step)
  await lead.make(doors.redoRunStep, { id: step.id, etag: step._etag, siblingIds: [] })
  const again = new PastTimeline(clock, clock.at(leak.redone.day, leak.redone.clock))
  await workRun(factory, id, { ...rest(), work: rest().work.map(withGoodReading) }, again)
  await resolveIssue(factory, issueId, leak.issue)
  again.pass(60)
  const { completion } = wholeRun(leak.run)
  await workRun(factory, id, { ...rest(), work: [], ...(completion && { completion }) }, again)
}

/** From the step that failed to the last, not completed. */
function rest() {
  const { completion, ...open } = piece(wholeRun(leak.run), { from: leak.step })
  return open
}

function withGoodReading<Work extends { readonly step: string; readonly values: object }>(work: Work): Work {
  const { field, value } = leak.good
  return work.step === leak.step ? { ...work, values: { ...work.values, [field]: value } } : work
}
