import { explain } from '@traveler/domain/refusal.ts'
import { builder } from '../graphql/builder.ts'
import { ProcedureType } from './procedure.graphql.ts'
import { readReleaseFacts, whyNotReleaseYet } from './releaseChecklist.ts'

export const ReleaseBlockerType = builder
  .objectRef<{ readonly code: string; readonly message: string }>('ReleaseBlocker')
  .implement({
    description: 'Something that a version lacks for its release, with what would put it right.',
    fields: (t) => ({
      code: t.exposeString('code', { nullable: false }),
      message: t.exposeString('message', { nullable: false }),
    }),
  })

builder.objectFields(ProcedureType, (t) => ({
  releaseBlockers: t.field({
    type: [ReleaseBlockerType],
    nullable: { list: true, items: false },
    description:
      'Of a version in review: all that it lacks for its release, at once, each with what would put it right. Null where it is not in review.',
    resolve: async (row, _args, context) => {
      if (row.status !== 'IN_REVIEW') return null
      const facts = await readReleaseFacts((statement) => context.rows(statement), row.id)
      return whyNotReleaseYet(facts, row.step_order).map((one) => ({ code: one.code, message: explain(one) }))
    },
  }),
}))
