import { builder } from '../graphql/builder.ts'
import { PartInventoryType } from '../partInventory/partInventory.graphql.ts'
import {
  listTopsOfRuns,
  listWorkInsideOfRuns,
  type TopAssemblyRow,
  type WorkInsideOfRunRow,
} from './closingStore.ts'
import { RunType } from './runType.graphql.ts'

builder.objectFields(RunType, (t) => ({
  topAssembly: t.field({
    type: PartInventoryType,
    description:
      'What its unit is built into, up to the top: while the run changes it in place, that is neither completed nor shipped. Null: its unit is built into nothing.',
    resolve: async (row, _args, context) =>
      (await context.many<TopAssemblyRow>(listTopsOfRuns, row.id))[0] ?? null,
  }),
  openWorkInside: t.field({
    type: [RunType],
    nullable: { list: false, items: false },
    description: 'Open runs that change what is built into its unit: it is completed after them.',
    resolve: (row, _args, context) => context.many<WorkInsideOfRunRow>(listWorkInsideOfRuns, row.id),
  }),
}))
