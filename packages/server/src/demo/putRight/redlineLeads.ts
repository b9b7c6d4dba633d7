import { z } from 'zod'
import { redline } from '../../../../../demo/whole/putRight.ts'
import { type DemoPerson, shownId } from '../demoPerson.ts'
import { doors } from '../doors.ts'
import type { Worked } from '../leaveNotes.ts'
import type { Factory } from '../workRun.ts'
import { beginVersion } from '../writeWholeProcedures.ts'
import { fieldOf, readRun, readStep } from './readStep.ts'
import { personAt } from './settleIssue.ts'

/** A limit is redlined on one unit of a batch, approved, applied, taken by the others, and merged into the next version. */
export async function redlineLeads(worked: Worked): Promise<void> {
  const { runs, procedures } = worked
  const runId = runs.get(redline.on)
  const redlineId = await writeRedline(worked, runId)
  for (const by of redline.approved.by) {
    const approver = personAt(worked, by, redline.approved)
    const { signature } = approver
    await approver.make(doors.approveRedline, { redlineId, status: 'APPROVED', signature })
  }
  const engineer = personAt(worked, redline.applied.by, redline.applied)
  const step = await readStep(engineer, runId, redline.step)
  await engineer.make(doors.applyRedline, { id: step.id, etag: step._etag, siblingIds: [] })
  await takeRedline(
    engineer,
    redlineId,
    redline.siblings.map((serial) => runs.get(serial)),
  )
  const merging = personAt(worked, redline.merged.by, redline.merged)
  await mergeRedline(merging, redlineId, procedures.get(redline.procedure))
}

const seenShape = z.object({
  redline: z.object({
    _etag: z.string(),
    fields: z.array(z.object({ id: shownId, name: z.string(), _etag: z.string() })),
  }),
})

async function writeRedline(factory: Factory, runId: string): Promise<string> {
  const author = personAt(factory, redline.written.by, redline.written)
  const seen = async (id: string) =>
    (
      await author.ask(
        'query ($id: ID!) { redline(id: $id) { _etag fields { id name _etag } } }',
        seenShape,
        { id },
      )
    ).redline
  const step = await readStep(author, runId, redline.step)
  const { id } = await author.make(doors.createRedline, {
    stepId: step.id,
    etag: step._etag,
    reason: redline.written.text,
    siblingIds: [],
  })
  const field = fieldOf({ ...(await seen(id)), title: redline.step }, redline.field)
  await author.make(doors.redlineField, { ...field, maximum: redline.maximum })
  await author.make(doors.submitRedline, { id, etag: (await seen(id))._etag })
  return id
}

const take = 'mutation ($input: TakeRedlineInput!) { takeRedline(input: $input) { __typename } }'

async function takeRedline(engineer: DemoPerson, redlineId: string, ids: readonly string[]): Promise<void> {
  const runs = await Promise.all(ids.map(async (id) => ({ id, etag: (await readRun(engineer, id))._etag })))
  await engineer.ask(take, z.unknown(), { input: { redlineId, runs, reason: redline.applied.text } })
}

const mergeShape = z.object({ redlineMerge: z.object({ etag: z.string() }) })

async function mergeRedline(engineer: DemoPerson, redlineId: string, releasedId: string): Promise<void> {
  const { id: procedureId } = await beginVersion(engineer, releasedId)
  const document = `query ($procedureId: ID!, $redlineId: ID!) {
  redlineMerge(procedureId: $procedureId, redlineId: $redlineId) { etag }
}`
  const { redlineMerge } = await engineer.ask(document, mergeShape, { procedureId, redlineId })
  await engineer.make(doors.mergeRedline, { procedureId, redlineId, etag: redlineMerge.etag })
}
