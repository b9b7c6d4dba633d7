import { inventoryColumns } from '@traveler/domain/import/inventoryColumns.ts'
import { locationColumns } from '@traveler/domain/import/locationColumns.ts'
import { orderColumns } from '@traveler/domain/import/orderColumns.ts'
import { partColumns } from '@traveler/domain/import/partColumns.ts'
import { userColumns } from '@traveler/domain/import/userColumns.ts'
import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import { importLocations, locationImport } from './importLocations.ts'
import { importPartInventory, inventoryImport } from './importPartInventory.ts'
import { importParts, partImport } from './importParts.ts'
import { importPlannedRuns, orderImport } from './importPlannedRuns.ts'
import { addTableImport } from './importTable.graphql.ts'
import { importUsers, userImport } from './importUsers.ts'
import { type ImportStanding, standingOf, watchName } from './importWatch.ts'

addTableImport('Import parts from a table. All or nothing.', {
  kindName: 'PARTS',
  columns: partColumns,
  kind: partImport,
  operation: importParts,
})

addTableImport('Record units and lots from a table, each at its place. All or nothing.', {
  kindName: 'PART_INVENTORY',
  columns: inventoryColumns,
  kind: inventoryImport,
  operation: importPartInventory,
})

addTableImport(
  'Name places from a table, in any order, each within the one that it says; of work centers the stations. All or nothing.',
  { kindName: 'LOCATIONS', columns: locationColumns, kind: locationImport, operation: importLocations },
)

addTableImport(
  'Let the people of a table in, with roles and teams; none has a password as yet. A column of roles or teams takes the permission to give them. All or nothing.',
  { kindName: 'USERS', columns: userColumns, kind: userImport, operation: importUsers },
)

addTableImport(
  'Plan the work of a table of orders. A day is one of the work center’s clock, from its beginning or to its end. All or nothing.',
  { kindName: 'PLANNED_RUNS', columns: orderColumns, kind: orderImport, operation: importPlannedRuns },
)

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
