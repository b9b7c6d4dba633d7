import { exchangedDigits, hungGauge } from '../../../../../demo/whole/putRight.ts'
import type { DemoPerson } from '../demoPerson.ts'
import { doors } from '../doors.ts'
import type { Worked } from '../leaveNotes.ts'
import { PastTimeline } from '../timeline.ts'
import { type Factory, workRun } from '../workRun.ts'
import { fieldOf, readRun, readStep } from './readStep.ts'
import { personAt } from './settleIssue.ts'
import { beginRun, piece, wholeRun } from './storyRun.ts'

/** A completed run is opened by two people to correct a reading: its record is issue 2. Then the unit is accepted. */
export async function correctReading(worked: Worked): Promise<void> {
  const { opened, second, step: title, field, value, corrected, completed, location } = exchangedDigits
  const runId = worked.runs.get(exchangedDigits.serial)
  const quality = personAt(worked, opened.by, opened)
  await quality.make(doors.reopenRun, {
    id: runId,
    etag: (await readRun(quality, runId))._etag,
    reason: opened.text,
    signature: worked.staff.person(second).signature,
  })
  const done = await readStep(quality, runId, title)
  const asDone = { id: done.id, etag: done._etag }
  const open = await quality.make(doors.reopenRunStep, { ...asDone, mode: 'CORRECT', reason: opened.text })
  const worker = personAt(worked, corrected.by, corrected)
  const reading = fieldOf(await readStep(worker, runId, title), field)
  await worker.make(doors.recordValue, { ...reading, value, reason: corrected.text })
  await worker.make(doors.completeRunStep, { ...open, siblingIds: [] })
  const finishing = personAt(worked, completed.by, completed)
  await verifyAfter(finishing, runId, done.number)
  await finishing.make(doors.completeRun, {
    id: runId,
    etag: (await readRun(finishing, runId))._etag,
    outcome: 'ACCEPTED',
    locationId: worked.catalog.locations.get(location),
    comment: completed.text,
    signature: finishing.signature,
  })
  await acceptAfterRejection(worked)
}

/** What followed the corrected step still stands. */
async function verifyAfter(person: DemoPerson, runId: string, number: string): Promise<void> {
  const { steps } = await readRun(person, runId)
  for (const { id, _etag: etag } of steps.slice(steps.findIndex((step) => step.number === number) + 1))
    await person.make(doors.verifyRunStep, { id, etag, reason: exchangedDigits.corrected.text })
}

/** A hold point is refused, which holds the step, and passed once what was wrong is put right. */
async function acceptAfterRejection(factory: Factory): Promise<void> {
  const { run: past, step: number, rejected, released } = hungGauge
  const { id, begin } = await beginRun(factory, past)
  const run = wholeRun(past)
  await workRun(factory, id, piece(run, { before: number }), new PastTimeline(factory.clock, begin))
  const refusing = personAt(factory, rejected.by, rejected)
  const held = await readStep(refusing, id, number)
  await refusing.make(doors.rejectGate, {
    runStepId: held.id,
    etag: held._etag,
    gateNumber: held.gates[0]?.number,
    comment: rejected.text,
    signature: refusing.signature,
  })
  const releasing = personAt(factory, released.by, released)
  const step = await readStep(releasing, id, number)
  const letGo = { id: step.id, etag: step._etag, reason: released.text, siblingIds: [] }
  await releasing.make(doors.resumeRunStep, letGo)
  const later = new PastTimeline(factory.clock, factory.clock.at(released.day, released.clock))
  later.pass(10)
  await workRun(factory, id, piece(run, { from: number }), later)
}
