import { explain } from '@traveler/domain/refusal.ts'
import { builder } from '../graphql/builder.ts'
import { ReleaseBlockerType } from '../procedure/releaseChecklist.graphql.ts'
import { StepType } from '../step/step.graphql.ts'
import { isApproved, readStandardReleaseFacts, whyNotReleaseStandardYet } from './standardReleaseChecklist.ts'

builder.objectFields(StepType, (t) => ({
  releaseBlockers: t.field({
    type: [ReleaseBlockerType],
    nullable: { list: true, items: false },
    description:
      'Of the top of a standard step in review: all that the version lacks for its release, at once. Null of all other steps.',
    resolve: async (row, _args, context) => {
      if (row.standard_status !== 'IN_REVIEW') return null
      const facts = await readStandardReleaseFacts((statement) => context.rows(statement), row.id)
      return whyNotReleaseStandardYet(facts).map((one) => ({ code: one.code, message: explain(one) }))
    },
  }),
  approved: t.boolean({
    description:
      'Of the top of a standard step: released, or in review with all the approvals that its release takes. Null of all other steps.',
    resolve: async (row, _args, context) => {
      if (row.standard_status !== 'IN_REVIEW') return row.standard_status === null ? null : isReleased(row)
      return isApproved(await readStandardReleaseFacts((statement) => context.rows(statement), row.id))
    },
  }),
}))

function isReleased({ standard_status }: { readonly standard_status: string | null }): boolean {
  return standard_status === 'RELEASED' || standard_status === 'ARCHIVED'
}
