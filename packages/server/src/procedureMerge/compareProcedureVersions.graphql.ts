import { compareContents } from '@traveler/domain/procedureMerge/compareContents.ts'
import { builder } from '../graphql/builder.ts'
import type { RequestContext } from '../graphql/requestContext.ts'
import { wholeId } from '../graphql/wholeId.ts'
import { ProcedureType } from '../procedure/procedure.graphql.ts'
import { loadProcedures, type ProcedureRow } from '../procedure/procedureStore.ts'
import {
  ContentDifferenceType,
  readElementNames,
  type ShownDifference,
  shownDifference,
} from './contentDifference.graphql.ts'
import { readVersionContents } from './versionContent.ts'

interface Compared {
  readonly before: ProcedureRow
  readonly after: ProcedureRow
  readonly differences: readonly ShownDifference[]
}

const ComparedType = builder.objectRef<Compared>('ProcedureComparison').implement({
  description: 'How a version of a procedure differs from another.',
  fields: (t) => ({
    procedure: t.field({ type: ProcedureType, nullable: false, resolve: ({ before }) => before }),
    withProcedure: t.field({ type: ProcedureType, nullable: false, resolve: ({ after }) => after }),
    differences: t.field({
      type: [ContentDifferenceType],
      nullable: false,
      description:
        'In the order of the second version, then what only the first has. None: they are the same.',
      resolve: ({ differences }) => [...differences],
    }),
  }),
})

builder.queryField('compareProcedureVersions', (t) =>
  t.field({
    type: ComparedType,
    description:
      'How a version of a procedure differs from another, step by step and field by field; drafts too. Steps are the same by step key and occurrence. Null when there is no such version, or none that you may see.',
    args: {
      procedureId: t.arg.id({ required: true, description: 'The version as it was.' }),
      withProcedureId: t.arg.id({ required: true, description: 'The version as it is.' }),
    },
    resolve: (_root, { procedureId, withProcedureId }, context) =>
      compared(context, wholeId(procedureId), wholeId(withProcedureId)),
  }),
)

async function compared(
  context: RequestContext,
  beforeId: string,
  afterId: string,
): Promise<Compared | null> {
  const versions = await context.rows<ProcedureRow>(loadProcedures([beforeId, afterId]))
  const [before, after] = [beforeId, afterId].map((id) => versions.find((one) => one.id === id))
  if (before === undefined || after === undefined) return null
  const contents = await readVersionContents((statement) => context.rows(statement), versions)
  const [old, now] = [contents.get(before.id), contents.get(after.id)]
  if (old === undefined || now === undefined) return null
  const names = await readElementNames(context, [old, now])
  return {
    before,
    after,
    differences: compareContents(old, now).flatMap((one) => shownDifference(one, [old, now], names)),
  }
}
