import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'

/** Filters of the dependencies of steps, by which steps are found; there is no list of them alone. */
export const stepEdgeList: ListSpec = {
  name: 'stepsEdges',
  table: 'step_edge',
  filterType: 'StepsEdgesInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    stepId: { column: 'step_id', kind: 'ID' },
    upstreamStepId: { column: 'upstream_step_id', kind: 'ID' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    step: { list: listNamed('steps'), own: 'step_id', other: 'id' },
    upstreamStep: { list: listNamed('steps'), own: 'upstream_step_id', other: 'id' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
  },
  sortType: 'StepsEdgeSortEnum',
  sorts: { ID: { column: 'id', indexed: true } },
}
