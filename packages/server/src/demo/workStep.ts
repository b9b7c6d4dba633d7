import { z } from 'zod'
import type { ValueLiteral, WorkLiteral } from '../../../../demo/runs.ts'
import { ByName } from './byName.ts'
import { type DemoPerson, shownId } from './demoPerson.ts'
import { doors } from './doors.ts'
import type { Catalog } from './fillCatalog.ts'
import type { Staff } from './hirePeople.ts'

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
  readonly today: Date
}

/** Does the work on one step: lets it pass its gates, starts it, records, signs, and completes or fails it. */
export async function workStep(floor: Floor, step: ShownStep, work: WorkLiteral): Promise<void> {
  const worker = floor.staff.person(work.by)
  if (work.gateBy !== undefined) await passGates(floor.staff.person(work.gateBy), step)
  const started = await worker.make(doors.startRunStep, { id: step.id, etag: step._etag })
  await fillStep(floor, step, work)
  if (work.failed !== undefined) await worker.make(doors.failRunStep, { ...started, reason: work.failed })
  else if (!work.unfinished) await worker.make(doors.completeRunStep, started)
}

async function fillStep(floor: Floor, step: ShownStep, work: WorkLiteral): Promise<void> {
  const { staff } = floor
  const fields = new ByName<{ readonly id: string; readonly etag: string }>(`field of step ${step.number}`)
  for (const { name, id, _etag } of step.fields) fields.add(name, { id, etag: _etag })
  for (const [name, value] of Object.entries(work.values)) {
    await staff
      .person(work.by)
      .make(doors.recordValue, { ...fields.get(name), value: valueToRecord(floor, value) })
  }
  for (const [name, signer] of Object.entries(work.signs ?? {})) {
    const person = staff.person(signer)
    await person.make(doors.sign, { ...fields.get(name), signature: person.signature })
  }
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

function valueToRecord({ catalog, today }: Floor, value: ValueLiteral): unknown {
  if (typeof value !== 'object') return value
  if ('tool' in value) return catalog.serials.get(value.tool)
  if ('inDays' in value) {
    return new Date(today.getTime() + value.inDays * 86_400_000).toISOString().slice(0, 10)
  }
  return value
}
