import { z } from 'zod'
import type { ValueLiteral, WorkLiteral } from '../../../../demo/runs.ts'
import { ByName } from './byName.ts'
import { type DemoPerson, shownId } from './demoPerson.ts'
import { doors } from './doors.ts'
import type { FactoryClock } from './factoryClock.ts'
import type { Catalog } from './fillCatalog.ts'
import type { Staff } from './hirePeople.ts'
import type { Timeline } from './timeline.ts'

/** A step of a run, as it is read before anything is done on it: its etag serves the gate and the start. */
export const shownStep = z.object({
  id: shownId,
  number: z.string(),
  _etag: z.string(),
  gates: z.array(z.object({ number: z.number() })),
  fields: z.array(z.object({ id: shownId, name: z.string(), _etag: z.string() })),
})

export type ShownStep = z.output<typeof shownStep>

interface Floor {
  readonly staff: Staff
  readonly catalog: Catalog
  readonly clock: FactoryClock
}

/** Each run has its own story, also in a batch. */
const alone = { siblingIds: [] } as const

/** How long a step takes where it is not said. */
const usualMinutes = 20

/**
 * Does the work on one step: lets it pass its gates, starts it, records, signs, and completes or fails it. False: the time
 * was up before that.
 */
export async function workStep(
  floor: Floor,
  timeline: Timeline,
  step: ShownStep,
  work: WorkLiteral,
): Promise<boolean> {
  const worker = () => floor.staff.person(work.by, timeline.moment)
  if (work.gateBy !== undefined && work.gateAt !== 'END') {
    await passGates(floor.staff.person(work.gateBy, timeline.moment), step)
    if (!timeline.pass(3)) return false
  }
  const started = await worker().make(doors.startRunStep, { id: step.id, etag: step._etag, ...alone })
  if (!(await fillStep(floor, timeline, step, work))) return false
  if (work.unfinished === true || !timeline.pass(2)) return false
  if (work.failed !== undefined) {
    await worker().make(doors.failRunStep, { ...started, reason: work.failed })
    return true
  }
  if (work.gateBy !== undefined && work.gateAt === 'END') {
    await passGates(floor.staff.person(work.gateBy, timeline.moment), { ...step, _etag: started.etag })
  }
  await worker().make(doors.completeRunStep, { ...started, ...alone })
  return true
}

/** Records and signs over the time that the step takes. False: the time was up before the last of it. */
async function fillStep(
  floor: Floor,
  timeline: Timeline,
  step: ShownStep,
  work: WorkLiteral,
): Promise<boolean> {
  const { staff } = floor
  const fields = new ByName<{ readonly id: string; readonly etag: string }>(`field of step ${step.number}`)
  for (const { name, id, _etag } of step.fields) fields.add(name, { id, etag: _etag })
  const values = Object.entries(work.values)
  const signs = Object.entries(work.signs ?? {})
  const share = (work.minutes ?? usualMinutes) / (values.length + signs.length + 1)
  for (const [name, value] of values) {
    if (!timeline.pass(share)) return false
    const recorded = { ...fields.get(name), value: valueToRecord(floor, value) }
    const field = await staff.person(work.by, timeline.moment).make(doors.recordValue, recorded)
    if (name !== work.concession?.field) continue
    if (!timeline.pass(15)) return false
    const accepting = staff.person(work.concession.by, timeline.moment)
    const { reason } = work.concession
    await accepting.make(doors.acceptValue, { ...field, reason, signature: accepting.signature })
  }
  for (const [name, signer] of signs) {
    if (!timeline.pass(share)) return false
    const person = staff.person(signer, timeline.moment)
    await person.make(doors.sign, { ...fields.get(name), signature: person.signature, ...alone })
  }
  return timeline.pass(share)
}

async function passGates(person: DemoPerson, { id, _etag: etag, gates }: ShownStep): Promise<void> {
  for (const { number: gateNumber } of gates) {
    await person.make(doors.approveGate, {
      runStepId: id,
      etag,
      gateNumber,
      signature: person.signature,
    })
  }
}

function valueToRecord({ catalog, clock }: Floor, value: ValueLiteral): unknown {
  if (typeof value !== 'object') return value
  if ('tool' in value) return catalog.serials.get(value.tool)
  if ('inDays' in value) return clock.dateIn(value.inDays)
  return value
}
