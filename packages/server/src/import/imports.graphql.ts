import { partColumns } from '@traveler/domain/import/partColumns.ts'
import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import { importParts, partImport } from './importParts.ts'
import { addTableImport } from './importTable.graphql.ts'
import { type ImportStanding, standingOf, watchName } from './importWatch.ts'

addTableImport('Import parts from a table. All or nothing.', {
  columns: partColumns,
  kind: partImport,
  operation: importParts,
})

const phases = ['READING', 'CHECKING', 'WRITING', 'DONE', 'REFUSED', 'CANCELED']

const StandingType = builder.objectRef<ImportStanding>('ImportProgress').implement({
  description: 'How far an import has come, as the process that does it knows.',
  fields: (t) => ({
    phase: t.field({
      type: enumType('ImportPhase', phases, 'What an import is doing, or how it ended.'),
      nullable: false,
      resolve: ({ phase }) => phase,
    }),
    rowsDone: t.exposeInt('rowsDone', { nullable: false }),
    rowCount: t.exposeInt('rowCount', { description: 'Null: not counted yet.' }),
  }),
})

builder.queryField('importProgress', (t) =>
  t.field({
    type: StandingType,
    description:
      'How far the import of an upload has come, and for ten minutes how it ended; null when nothing is known of it.',
    args: { upload: t.arg.string({ required: true, description: 'The s3Key that the import was given.' }) },
    resolve: (_root, { upload }, { caller }) => standingOf(watchName(caller, upload)),
  }),
)
