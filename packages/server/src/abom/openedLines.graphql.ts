import { BuildRequirementType } from '../buildRequirement/buildRequirement.graphql.ts'
import { builder } from '../graphql/builder.ts'
import { performing } from '../graphql/performing.ts'
import { made, recordPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { PartInventoryType } from '../partInventory/partInventory.graphql.ts'
import { loadPartInventories } from '../partInventory/partInventoryStore.ts'
import { loadRuns, type RunRow } from '../run/runStore.ts'
import { RunType } from '../run/runType.graphql.ts'
import {
  type AsBuiltVersionOfRow,
  type AsBuiltVersionRow,
  listAsBuiltVersionsOfUnits,
} from './asBuiltVersionStore.ts'
import { openAsBuiltLines } from './openAsBuiltLines.ts'
import { listRunsOpeningLines, type OpeningRow } from './openedLineStore.ts'

const AsBuiltVersionType = builder.objectRef<AsBuiltVersionRow>('AsBuiltVersion').implement({
  description:
    'A unit’s as-built BOM as the last run that might change it left it. Ask for the unit at `lockedAt` to see what was in it.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false }),
    number: t.exposeInt('number', { nullable: false, description: 'Counts the locks of the unit, from 1.' }),
    lockedAt: t.field({ type: 'DateTime', nullable: false, resolve: (row) => row.locked_at }),
    runId: t.exposeID('run_id', { nullable: false }),
    run: t.field({
      type: RunType,
      description: 'The run whose end locked it; null: one that you may not see.',
      resolve: ({ run_id }, _args, context) => context.one<RunRow>(loadRuns, run_id),
    }),
  }),
})

builder.objectField(PartInventoryType, 'asBuiltVersions', (t) =>
  t.field({
    type: [AsBuiltVersionType],
    nullable: { list: true, items: false },
    description:
      'Each lock of its as-built BOM, the newest first. While a run is open that may change it, it is not locked.',
    resolve: ({ id }, _args, context) => context.many<AsBuiltVersionOfRow>(listAsBuiltVersionsOfUnits, id),
  }),
)

builder.objectField(BuildRequirementType, 'openToRunIds', (t) =>
  t.idList({
    nullable: false,
    description:
      'The open runs that may change the line: those that build the unit, and those that rework, repair or modify it and name the line.',
    resolve: async ({ id }, _args, context) =>
      (await context.many<OpeningRow>(listRunsOpeningLines, id)).map((run) => run.id),
  }),
)

const OpenLinesInput = builder.inputType('OpenAsBuiltLinesInput', {
  fields: (t) => ({
    runId: t.id({ required: true, description: 'An open run that reworks, repairs or modifies its unit.' }),
    buildRequirementIds: t.idList({
      required: true,
      description: 'The lines of its unit that it is to change.',
    }),
    reason: t.string({ description: 'Wanted of a person. Of a key that gives none it reads "not given".' }),
  }),
})

const OpenLinesPayload = recordPayload('OpenAsBuiltLines', 'partInventory', {
  type: PartInventoryType,
  load: loadPartInventories,
})

builder.mutationField('openAsBuiltLines', (t) =>
  t.field({
    type: OpenLinesPayload,
    description:
      'Name the lines of its unit’s as-built BOM that a rework, repair or modification run is to change: all others stay as they are.',
    args: { input: t.arg({ type: OpenLinesInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(openAsBuiltLines, input)], made('partInventoryId')),
  }),
)
