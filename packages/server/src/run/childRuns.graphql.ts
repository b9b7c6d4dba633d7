import { missingOf } from '@traveler/domain/run/planChildRuns.ts'
import { builder } from '../graphql/builder.ts'
import { addNestedList } from '../graphql/nestedList.ts'
import { performing } from '../graphql/performing.ts'
import { madeIds, recordsPayload } from '../graphql/recordDoors.ts'
import { act } from '../operation/act.ts'
import { PartType } from '../part/part.graphql.ts'
import { loadParts, type PartRow } from '../part/partStore.ts'
import { ProcedureType } from '../procedure/procedure.graphql.ts'
import { loadProcedures, type ProcedureRow } from '../procedure/procedureStore.ts'
import { listMakeChildren, type MakeChildRow } from './childRunStore.ts'
import { runList } from './runList.graphql.ts'
import { loadRuns, type RunRow } from './runStore.ts'
import { RunType } from './runType.graphql.ts'
import { makeChild, startChildRuns } from './startChildRuns.ts'

const MakeChildType = builder.objectRef<MakeChildRow>('MakeChild').implement({
  description: 'A part that the unit of a run is built of and that is made here.',
  fields: (t) => ({
    partId: t.exposeID('part_id', { nullable: false }),
    part: t.field({
      type: PartType,
      resolve: (row, _args, context) => context.one<PartRow>(loadParts, row.part_id),
    }),
    required: t.field({
      type: 'Float',
      nullable: false,
      description: 'By the BOM lines of the unit.',
      resolve: (row) => row.required,
    }),
    started: t.field({
      type: 'Float',
      nullable: false,
      description: 'By runs that were started for this run and are not canceled.',
      resolve: (row) => row.started,
    }),
    missing: t.field({
      type: 'Float',
      nullable: false,
      description: 'What startChildRuns starts when nothing is named.',
      resolve: (row) => missingOf(makeChild(row)),
    }),
    procedures: t.field({
      type: [ProcedureType],
      nullable: false,
      description: 'The newest released versions of the procedures that are linked to the part.',
      resolve: async (row, _args, context) => {
        const found = await Promise.all(
          row.procedure_ids.map((id) => context.one<ProcedureRow>(loadProcedures, id)),
        )
        return found.filter((procedure) => procedure !== null)
      },
    }),
  }),
})

builder.objectFields(RunType, (t) => ({
  parentRunId: t.exposeID('parent_run_id'),
  parentRun: t.field({
    type: RunType,
    description: 'The run whose unit it makes a part for.',
    resolve: ({ parent_run_id }, _args, context) =>
      parent_run_id === null ? null : context.one<RunRow>(loadRuns, parent_run_id),
  }),
  makeChildren: t.field({
    type: [MakeChildType],
    nullable: false,
    description: 'What its unit is built of and is made here, by BOM line.',
    resolve: ({ id }, _args, context) => context.many<MakeChildRow>(listMakeChildren, id),
  }),
}))

addNestedList(RunType, 'childRuns', {
  spec: runList,
  node: RunType,
  order: 'NEWEST_FIRST',
  owner: 'parent_run_id',
  description: 'Runs that make parts for its unit, newest first.',
})

const ChildInput = builder.inputType('ChildRunInput', {
  fields: (t) => ({
    partId: t.id({ required: true }),
    quantity: t.float({ description: 'What is missing when absent.' }),
    procedureId: t.id({ description: 'The one that is linked to the part when absent.' }),
  }),
})

const StartInput = builder.inputType('StartChildRunsInput', {
  fields: (t) => ({
    runId: t.id({ required: true }),
    etag: t.string(),
    children: t.field({
      type: [ChildInput],
      required: { list: false, items: true },
      description: 'All that is missing when absent.',
    }),
  }),
})

const StartPayload = recordsPayload('StartChildRuns', 'runs', { type: RunType, load: loadRuns })

builder.mutationField('startChildRuns', (t) =>
  t.field({
    type: StartPayload,
    description:
      'Start the runs that make what the unit of a run is built of: of a serial-tracked part one for each unit, in a batch. All or none.',
    args: { input: t.arg({ type: StartInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      performing(context, info, [act(startChildRuns, input)], madeIds('runIds')),
  }),
)
