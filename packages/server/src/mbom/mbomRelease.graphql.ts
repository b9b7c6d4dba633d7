import { explain } from '@traveler/domain/refusal.ts'
import { builder } from '../graphql/builder.ts'
import { loadParts, type PartRow } from '../part/partStore.ts'
import { ReleaseBlockerType } from '../procedure/releaseChecklist.graphql.ts'
import { MBomType } from './mbom.graphql.ts'
import { readMBomReleaseFacts, whyNotReleaseMBomYet } from './mbomRelease.ts'

builder.objectField(MBomType, 'releaseBlockers', (t) =>
  t.field({
    type: [ReleaseBlockerType],
    nullable: { list: true, items: false },
    description:
      'Of a draft or a version in review: all that it lacks for its release, at once, each with what would put it right. Null where it was released.',
    resolve: async (row, _args, context) => {
      if (row.status !== 'DRAFT' && row.status !== 'IN_REVIEW') return null
      const [facts, part] = await Promise.all([
        readMBomReleaseFacts((statement) => context.rows(statement), row.id),
        context.one<PartRow>(loadParts, row.part_id),
      ])
      const parent = { id: row.part_id, part_number: part?.part_number ?? '' }
      return whyNotReleaseMBomYet(facts, parent).map((one) => ({ code: one.code, message: explain(one) }))
    },
  }),
)
