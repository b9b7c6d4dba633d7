import { isRefusal } from '@traveler/domain/refusal.ts'
import { markdownToRichText } from '@traveler/domain/richText/markdownToRichText.ts'
import { richTextToSlate } from '@traveler/domain/richText/richTextToSlate.ts'
import { z } from 'zod'
import type { PersonKey } from '../../../../../demo/people.ts'
import type { Moment } from '../../../../../demo/whole/floorNotes.ts'
import type { IssueLiteral } from '../../../../../demo/whole/putRight.ts'
import { type DemoPerson, shownId } from '../demoPerson.ts'
import { doors } from '../doors.ts'
import type { Factory } from '../workRun.ts'

/** Somebody at a moment of the literals. */
export function personAt(
  { staff, clock }: Pick<Factory, 'staff' | 'clock'>,
  by: PersonKey,
  { day, clock: time }: Moment,
): DemoPerson {
  return staff.person(by, clock.at(day, time))
}

/** Raises an issue from a step or about units; gives its id. */
export async function raiseIssue(
  factory: Factory,
  { title, found }: Pick<IssueLiteral, 'title' | 'found'>,
  about: { readonly runStepId: string } | { readonly partInventoryIds: readonly string[] },
): Promise<string> {
  const input = { title, causeCondition: written(found.text), ...about }
  return (await personAt(factory, found.by, found).make(doors.createIssue, input)).id
}

/** What becomes of the units is decided and approved, and the work begins. */
export async function orderWork(
  factory: Factory,
  issueId: string,
  { disposition, decided, approved }: Pick<IssueLiteral, 'disposition' | 'decided' | 'approved'>,
): Promise<void> {
  const engineer = personAt(factory, decided.by, decided)
  await change(engineer, issueId, {
    issueDispositionTypeId: await typeTitled(engineer, disposition),
    disposition: written(decided.text),
  })
  for (const by of approved.by) await approve(personAt(factory, by, approved), issueId, 'IN_PROGRESS')
  await change(personAt(factory, approved.by.at(-1) ?? decided.by, approved), issueId, {
    status: 'IN_PROGRESS',
  })
}

/** What was done is handed in, and the issue is closed. */
export async function resolveIssue(
  factory: Factory,
  issueId: string,
  { disposition, resolved }: Pick<IssueLiteral, 'disposition' | 'resolved'>,
): Promise<void> {
  const person = personAt(factory, resolved.by, resolved)
  await person.make(doors.createComment, { entityId: issueId, content: resolved.text })
  await change(person, issueId, { status: 'IN_REVIEW' })
  if (disposition === 'Rework') await approve(person, issueId, 'RESOLVED')
  await change(person, issueId, { status: 'RESOLVED' })
}

const etagShape = z.object({ issue: z.object({ _etag: z.string() }) })

async function change(person: DemoPerson, id: string, input: object): Promise<void> {
  const { issue } = await person.ask('query ($id: ID!) { issue(id: $id) { _etag } }', etagShape, { id })
  await person.make(doors.updateIssue, { id, etag: issue._etag, ...input })
}

async function approve(person: DemoPerson, issueId: string, issueApprovalGateType: string): Promise<void> {
  const { signature } = person
  await person.make(doors.approveIssue, { issueId, issueApprovalGateType, status: 'APPROVED', signature })
}

const typesShape = z.object({
  issueDispositionTypes: z.object({
    edges: z.array(z.object({ node: z.object({ id: shownId, title: z.string() }) })),
  }),
})

async function typeTitled(person: DemoPerson, title: string): Promise<string> {
  const document = '{ issueDispositionTypes { edges { node { id title } } } }'
  const { issueDispositionTypes } = await person.ask(document, typesShape)
  const found = issueDispositionTypes.edges.find(({ node }) => node.title === title)
  if (found === undefined) throw new Error(`The demonstration has no disposition ${title}`)
  return found.node.id
}

function written(text: string): unknown {
  const content = markdownToRichText(text, 'text')
  if (isRefusal(content)) throw new Error(`The demonstration cannot say: ${text}`)
  return richTextToSlate(content)
}
