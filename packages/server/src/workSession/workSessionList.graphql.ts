import { sessionEnds, sessionKinds } from '@traveler/domain/workSession/workSession.ts'
import { enumType } from '../graphql/filterTypes.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'

export const SessionKindType = enumType('SessionKind', sessionKinds, 'What somebody does at a step.')
export const SessionEndType = enumType(
  'SessionEnd',
  sessionEnds,
  'How a session ended. AUTOMATIC: it was forgotten, and ended at the last thing that its person did.',
)
export const SessionEventTypeType = enumType(
  'Eventtypeenum',
  ['CHECK_IN', 'CHECK_OUT'],
  'Whether somebody came or went.',
)

/** Filters and sorts of `sessions`. */
export const workSessionList: ListSpec = {
  name: 'sessions',
  table: 'work_session',
  filterType: 'SessionsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    runId: { column: 'run_id', kind: 'ID' },
    runStepId: { column: 'run_step_id', kind: 'ID' },
    createdById: { column: 'user_id', kind: 'ID' },
    checkIn: { column: 'check_in', kind: 'DateTime' },
    checkOut: { column: 'check_out', kind: 'DateTime' },
    kind: { column: 'kind', kind: { enum: 'SessionKind' } },
    endedBy: { column: 'ended_by', kind: { enum: 'SessionEnd' } },
    _created: { column: 'created_at', kind: 'DateTime' },
    runStep: { list: listNamed('runSteps'), own: 'run_step_id', other: 'id' },
    createdBy: { list: listNamed('users'), own: 'user_id', other: 'id' },
  },
  sortType: 'SessionSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    CHECK_IN: { column: 'check_in', indexed: true },
    CHECK_OUT: { column: 'check_out', nullable: true },
    RUN_STEP_ID: { column: 'run_step_id' },
    CREATED_BY_ID: { column: 'user_id' },
    _CREATED: { column: 'created_at' },
  },
}
