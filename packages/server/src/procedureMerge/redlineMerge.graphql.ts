import { builder } from '../graphql/builder.ts'
import { ProcedureType } from '../procedure/procedure.graphql.ts'
import { loadProcedures, type ProcedureRow } from '../procedure/procedureStore.ts'
import { RedlineType } from '../redline/redline.graphql.ts'
import { listRedlinesToMerge, listVersionsOfRedlines, type RedlineToMergeOfRow } from './mergeStore.ts'

interface VersionOfRedlineRow extends ProcedureRow {
  readonly of_id: string
}

builder.objectFields(RedlineType, (t) => ({
  mergedInto: t.field({
    type: [ProcedureType],
    nullable: { list: false, items: false },
    description: 'The versions of the procedure that it was merged into, oldest first.',
    resolve: (row, _args, context) => context.many<VersionOfRedlineRow>(listVersionsOfRedlines, row.id),
  }),
}))

builder.queryField('redlinesToMerge', (t) =>
  t.field({
    type: [RedlineType],
    description:
      'The applied redlines of runs of a procedure that are in no version of it yet, oldest first; without those that were taken from another run, and those that add a standard step, which is used in the draft. More than 10,000 are refused. Null when there is no such version, or none that you may see.',
    nullable: { list: true, items: false },
    args: { procedureId: t.arg.id({ required: true, description: 'Any of its versions.' }) },
    resolve: async (_root, { procedureId }, context) => {
      const version = await context.one<ProcedureRow>(loadProcedures, procedureId)
      const bound = { asked: 'redlinesToMerge', most: 10_000, name: 'redlines' }
      return version === null
        ? null
        : context.many<RedlineToMergeOfRow>(listRedlinesToMerge, version.id, bound)
    },
  }),
)
