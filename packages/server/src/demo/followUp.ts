import { z } from 'zod'
import type { Moment } from '../../../../demo/whole/floorNotes.ts'
import { dampUnit, type FurtherActionLiteral, furtherActions } from '../../../../demo/whole/furtherActions.ts'
import { shownId } from './demoPerson.ts'
import { doors } from './doors.ts'
import type { FactoryClock } from './factoryClock.ts'
import type { Factory } from './workRun.ts'

const issuesShape = z.object({
  issues: z.object({ edges: z.array(z.object({ node: z.object({ id: shownId }) })) }),
})

/** The further actions that came of an issue of the past. */
export async function followUp({ staff, catalog }: Factory, clock: FactoryClock): Promise<void> {
  const person = (key: FurtherActionLiteral['by'], { day, clock: time }: Moment) =>
    staff.person(key, clock.at(day, time))
  const document = `query ($unit: ID!) { issues(filters: { partInventoryId: { eq: $unit } }, first: 1) {
  edges { node { id } } } }`
  const unit = catalog.serials.get(dampUnit)
  const { issues } = await staff.person('quinn').ask(document, issuesShape, { unit })
  const issueIds = issues.edges.map(({ node }) => node.id)
  for (const action of furtherActions) {
    const raised = await person(action.by, action).make(doors.createFurtherAction, {
      title: action.title,
      kind: action.kind,
      issueIds,
      problemStatement: action.problem,
      assignedToId: staff.person(action.owner).id,
      dueDate: clock.dateAt(action.dueInDays),
    })
    if (action.done === undefined) continue
    const { cause, what } = action.done
    await person(action.owner, action.done).make(doors.updateFurtherAction, {
      id: raised.id,
      etag: raised.etag,
      analysisNotes: cause,
      resolution: what,
      status: 'IN_REVIEW',
    })
    if (action.verified === undefined) continue
    const verifier = person(action.verified.by, action.verified)
    await verifier.make(doors.verifyFurtherAction, {
      furtherActionId: raised.id,
      isEffective: true,
      comment: action.verified.comment,
      signature: verifier.signature,
    })
  }
}
