import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { entityField, recordFields } from '../graphql/recordFields.ts'
import { LocationType } from '../location/location.graphql.ts'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { PartType } from '../part/part.graphql.ts'
import { loadParts, type PartRow } from '../part/partStore.ts'
import { ProcedureType } from '../procedure/procedure.graphql.ts'
import { loadProcedures, type ProcedureRow } from '../procedure/procedureStore.ts'
import type { RunRow } from '../run/runStore.ts'
import { RunType } from '../run/runType.graphql.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { PlannedRunStatusType, plannedRunList } from './plannedRunList.graphql.ts'
import {
  listPlannedRunsToStart,
  listRunsOfPlanned,
  loadPlannedRuns,
  type PlannedRunRow,
  type PlannedRunToStartRow,
} from './plannedRunStore.ts'

export const PlannedRunType = builder.objectRef<PlannedRunRow>('PlannedRun')

PlannedRunType.implement({
  description:
    'Work that is planned: a part, how many, by when, at which work center. Starting it makes its runs.',
  fields: (t) => ({
    ...recordFields(t),
    ...entityField(t),
    ...editedByFields(t),
    title: t.exposeString('title', { description: 'Null: named by its order and part.' }),
    status: t.field({ type: PlannedRunStatusType, nullable: false, resolve: (row) => row.status }),
    partId: t.exposeID('part_id', { nullable: false }),
    part: t.field({
      type: PartType,
      resolve: (row, _args, context) => context.one<PartRow>(loadParts, row.part_id),
    }),
    procedureId: t.exposeID('procedure_id', { description: 'This version, and no other.' }),
    procedureFamilyId: t.exposeID('procedure_family_id', {
      description: 'The procedure, in whichever version is released when the work starts.',
    }),
    procedure: t.field({
      type: ProcedureType,
      description: 'The version that would be bound now; null: to be chosen at the start.',
      resolve: async (row, _args, context) => {
        const found = await context.one<PlannedRunToStartRow>(listPlannedRunsToStart, row.id)
        const id = found?.start_procedure_id ?? null
        return id === null ? null : context.one<ProcedureRow>(loadProcedures, id)
      },
    }),
    quantity: t.float({ nullable: false, resolve: (row) => row.quantity }),
    needBy: t.field({ type: 'DateTime', resolve: (row) => row.need_by }),
    locationId: t.exposeID('location_id'),
    location: t.field({
      type: LocationType,
      description: 'The work center.',
      resolve: ({ location_id }, _args, context) =>
        location_id === null ? null : context.one<LocationRow>(loadLocations, location_id),
    }),
    windowStart: t.field({ type: 'DateTime', resolve: (row) => row.window_start }),
    windowEnd: t.field({ type: 'DateTime', resolve: (row) => row.window_end }),
    orderReference: t.exposeString('order_reference', { description: "The customer's order." }),
    priority: t.exposeInt('priority', { nullable: false, description: 'Higher goes first.' }),
    cancelReason: t.exposeString('cancel_reason'),
    exportControlled: t.exposeBoolean('export_controlled', { nullable: false }),
    runs: t.field({
      type: [RunType],
      nullable: { list: false, items: false },
      description: 'The runs that it was started as.',
      resolve: ({ id }, _args, context) =>
        context.many<RunRow & { readonly of_id: string }>(listRunsOfPlanned, id),
    }),
  }),
})

addList(plannedRunList, PlannedRunType, { connection: 'PlannedRunsConnection', edge: 'PlannedRunsEdge' })
addRecord('plannedRun', 'One piece of planned work; null when there is none.', {
  type: PlannedRunType,
  load: loadPlannedRuns,
})

builder.objectFields(RunType, (t) => ({
  plannedRunId: t.exposeID('planned_run_id'),
  plannedRun: t.field({
    type: PlannedRunType,
    description: 'The planned work that it was started from; null: from none.',
    resolve: ({ planned_run_id }, _args, context) =>
      planned_run_id === null ? null : context.one<PlannedRunRow>(loadPlannedRuns, planned_run_id),
  }),
}))
