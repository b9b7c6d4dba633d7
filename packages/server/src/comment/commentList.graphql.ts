import type { ListSpec } from '../graphql/listSpec.ts'
import { listNamed } from '../graphql/lists.ts'

const ofRun = { list: listNamed('runs'), own: 'run_id', other: 'id' } as const

/** Filters and sorts of `comments`. */
export const commentList: ListSpec = {
  name: 'comments',
  table: 'comment',
  filterType: 'CommentsInputFilters',
  filters: {
    id: { column: 'id', kind: 'ID' },
    entityId: { column: 'record_id', kind: 'ID' },
    runId: { column: 'run_id', kind: 'ID' },
    runStepId: { column: 'run_step_id', kind: 'ID' },
    parentId: { column: 'parent_id', kind: 'ID' },
    depth: { column: 'depth', kind: 'Int' },
    content: { column: 'content', kind: 'String' },
    procedureFeedback: { column: 'procedure_feedback', kind: 'Boolean' },
    feedbackFamilyId: { column: 'feedback_family_id', kind: 'ID' },
    resolved: { column: 'resolved', kind: 'Boolean' },
    withdrawnAt: { column: 'withdrawn_at', kind: 'DateTime' },
    createdById: { column: 'created_by', kind: 'ID' },
    updatedById: { column: 'updated_by', kind: 'ID' },
    _created: { column: 'created_at', kind: 'DateTime' },
    _updated: { column: 'updated_at', kind: 'DateTime' },
    createdBy: { list: listNamed('users'), own: 'created_by', other: 'id' },
    updatedBy: { list: listNamed('users'), own: 'updated_by', other: 'id' },
    run: ofRun,
    batched: { through: ofRun, filter: 'batched', kind: 'Boolean' },
    runStep: { list: listNamed('runSteps'), own: 'run_step_id', other: 'id' },
  },
  sortType: 'CommentSortEnum',
  sorts: {
    ID: { column: 'id', indexed: true },
    ENTITY_ID: { column: 'record_id', indexed: true },
    _CREATED: { column: 'created_at', indexed: true },
    _UPDATED: { column: 'updated_at' },
    _ETAG: { column: 'etag' },
    _LAST_SESSION_ID: { column: 'etag' },
    DEPTH: { column: 'depth' },
    CONTENT: { column: 'content', nullable: true },
    // Its words, without their form.
    SLATE_CONTENT: { column: 'content', nullable: true },
    PROCEDURE_FEEDBACK: { column: 'procedure_feedback' },
    RESOLVED: { column: 'resolved' },
    RUN_ID: { column: 'run_id', nullable: true },
    RUN_STEP_ID: { column: 'run_step_id', nullable: true },
    PARENT_ID: { column: 'parent_id', nullable: true },
    CREATED_BY_ID: { column: 'created_by' },
    UPDATED_BY_ID: { column: 'updated_by' },
  },
}
