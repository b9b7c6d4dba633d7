import { z } from 'zod'
import {
  comments,
  heldUnits,
  inReview,
  labels,
  type Moment,
  type Subject,
  stop,
} from '../../../../demo/whole/floorNotes.ts'
import type { ByName } from './byName.ts'
import { shownId } from './demoPerson.ts'
import { doors } from './doors.ts'
import type { FactoryClock } from './factoryClock.ts'
import type { Factory } from './workRun.ts'
import { moveProcedure } from './writeProcedure.ts'
import { beginVersion } from './writeWholeProcedures.ts'

/** The factory with the ids of its runs by serial. */
export interface Worked extends Factory {
  readonly runs: ByName<string>
}

/** Everything beside the runs: comments, labels, held units, a stopped step, a draft in review. */
export async function leaveNotes(worked: Worked, clock: FactoryClock): Promise<void> {
  await label(worked, clock)
  await comment(worked, clock)
  await holdUnits(worked, clock)
  await submitDraft(worked, clock)
  await stopStep(worked, clock)
}

/** A moment of the literals, never one to come. */
function momentOf(clock: FactoryClock, { day, clock: time }: Moment): Date {
  return new Date(Math.min(clock.at(day, time).getTime(), clock.now.getTime() - 60_000))
}

/** Undefined: a run that begins later today. */
function idOf({ runs, catalog, procedures }: Worked, subject: Subject): string | undefined {
  if ('run' in subject) return runs.find(subject.run)
  if ('unit' in subject) return catalog.serials.get(subject.unit)
  return 'part' in subject ? catalog.parts.get(subject.part) : procedures.get(subject.procedure)
}

const addLabel = `mutation ($input: LabelToItemInput!) { addLabelToItem(input: $input) { __typename } }`

async function label(worked: Worked, clock: FactoryClock): Promise<void> {
  const person = worked.staff.person('quinn', momentOf(clock, { day: -1, clock: '16:00' }))
  for (const { value, on } of labels) {
    const { id: labelId } = await person.make(doors.createLabel, { value })
    for (const entityId of on.flatMap((subject) => idOf(worked, subject) ?? [])) {
      await person.ask(addLabel, z.unknown(), { input: { labelId, entityId } })
    }
  }
}

async function comment(worked: Worked, clock: FactoryClock): Promise<void> {
  for (const { by, on, text, isFeedback, ...moment } of comments) {
    await worked.staff.person(by, momentOf(clock, moment)).make(doors.createComment, {
      entityId: idOf(worked, on),
      content: text,
      procedureFeedback: isFeedback,
    })
  }
}

const unitShape = z.object({ partInventory: z.object({ _etag: z.string() }) })

async function holdUnits({ staff, catalog }: Worked, clock: FactoryClock): Promise<void> {
  const document = 'query ($id: ID!) { partInventory(id: $id) { _etag } }'
  for (const { by, unit, reason, ...moment } of heldUnits) {
    const person = staff.person(by, momentOf(clock, moment))
    const id = catalog.serials.get(unit)
    const { partInventory } = await person.ask(document, unitShape, { id })
    await person.make(doors.holdUnit, { id, etag: partInventory._etag, reason })
  }
}

async function submitDraft({ staff, procedures }: Worked, clock: FactoryClock): Promise<void> {
  const engineer = staff.person('maya', momentOf(clock, inReview))
  const { id } = await beginVersion(engineer, procedures.get(inReview.procedure))
  await moveProcedure(engineer, id, 'DRAFT', { description: inReview.description })
  await moveProcedure(engineer, id, 'IN_REVIEW')
  await engineer.make(doors.requestReview, {
    procedureId: id,
    reviewerId: staff.person(inReview.reviewer).id,
  })
}

const stepsShape = z.object({
  procedure: z.object({ steps: z.array(z.object({ id: shownId, title: z.string() })) }),
})

async function stopStep({ staff, procedures }: Worked, clock: FactoryClock): Promise<void> {
  const engineer = staff.person(stop.by, momentOf(clock, stop))
  const procedureId = procedures.get(stop.procedure)
  const document = 'query ($id: ID!) { procedure(id: $id) { steps { id title } } }'
  const { procedure } = await engineer.ask(document, stepsShape, { id: procedureId })
  const stepId = procedure.steps.find(({ title }) => title === stop.step)?.id
  const { reason } = stop
  await engineer.make(doors.stopProcedure, { procedureId, stepId, reason, signature: engineer.signature })
}
