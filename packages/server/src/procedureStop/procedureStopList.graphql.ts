import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'

/** Filters and sorts of `procedureStops`. */
export const procedureStopList: ListSpec = {
  name: 'procedureStops',
  table: 'procedure_stop',
  filterType: 'ProcedureStopsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    procedureId: { column: 'procedure_id', kind: 'ID' },
    stepId: { column: 'step_id', kind: 'ID' },
    reason: { column: 'reason', kind: 'String' },
    liftedAt: { column: 'lifted_at', kind: 'DateTime' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    procedure: { list: listNamed('procedures'), own: 'procedure_id', other: 'id' },
    step: { list: listNamed('steps'), own: 'step_id', other: 'id' },
  },
  sortType: 'ProcedureStopSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    _CREATED: { column: 'created_at', indexed: true },
    _UPDATED: { column: 'updated_at' },
    PROCEDURE_ID: { column: 'procedure_id', indexed: true },
    LIFTED_AT: { column: 'lifted_at', nullable: true },
  },
}
