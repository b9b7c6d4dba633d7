import { helpCallStatuses, helpKinds } from '@traveler/domain/helpCall/helpCall.ts'
import { enumType } from '../graphql/filterTypes.ts'
import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'

export const HelpKindType = enumType('HelpKind', helpKinds, 'What a step needs help with.')
export const HelpCallStatusType = enumType(
  'HelpCallStatus',
  helpCallStatuses,
  'OPEN: nobody comes yet. ANSWERED: somebody comes. CLOSED: no more help is needed.',
)

/** Filters and sorts of `helpCalls`. */
export const helpCallList: ListSpec = {
  name: 'helpCalls',
  table: 'help_call',
  filterType: 'HelpCallsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    kind: { column: 'kind', kind: { enum: 'HelpKind' } },
    status: { column: 'status', kind: { enum: 'HelpCallStatus' } },
    runId: { column: 'run_id', kind: 'ID' },
    runStepId: { column: 'run_step_id', kind: 'ID' },
    teamId: { column: 'team_id', kind: 'ID' },
    locationId: { column: 'location_id', kind: 'ID' },
    answeredById: { column: 'answered_by', kind: 'ID' },
    answeredAt: { column: 'answered_at', kind: 'DateTime' },
    closedAt: { column: 'closed_at', kind: 'DateTime' },
    createdById: { column: 'created_by', kind: 'ID' },
    _created: { column: 'created_at', kind: 'DateTime' },
    run: { list: listNamed('runs'), own: 'run_id', other: 'id' },
    runStep: { list: listNamed('runSteps'), own: 'run_step_id', other: 'id' },
  },
  sortType: 'HelpCallSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    _CREATED: { column: 'created_at', indexed: true },
    CLOSED_AT: { column: 'closed_at', nullable: true },
  },
}
