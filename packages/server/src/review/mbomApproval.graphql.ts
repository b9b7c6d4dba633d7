import { builder } from '../graphql/builder.ts'
import { addList } from '../graphql/connection.ts'
import { addNestedList } from '../graphql/nestedList.ts'
import { addRecord } from '../graphql/recordDoors.ts'
import { MBomType } from '../mbom/mbom.graphql.ts'
import { loadMBoms, type MBomRow } from '../mbom/mbomStore.ts'
import { RoleType } from '../role/role.graphql.ts'
import { loadRoles, type RoleRow } from '../role/roleStore.ts'
import { MBomGateType } from './mbomGate.graphql.ts'
import { reviewFields } from './reviewFields.graphql.ts'
import { mbomApprovalList } from './reviewList.graphql.ts'
import { loadReviewsOf, type ReviewRow } from './reviewStore.ts'

export const loadMBomApprovals = loadReviewsOf('mbom_id')

export const MBomApprovalType = builder.objectRef<ReviewRow>('MBomApproval')

MBomApprovalType.implement({
  description:
    'A signed decision of a person on an mBOM version, or what somebody said in its review without deciding.',
  fields: (t) => ({
    ...reviewFields(t),
    gateType: t.field({ type: MBomGateType, nullable: false, resolve: () => 'RELEASED' }),
    mbomId: t.exposeID('mbom_id'),
    mbom: t.field({
      type: MBomType,
      resolve: ({ mbom_id }, _args, context) =>
        mbom_id === null ? null : context.one<MBomRow>(loadMBoms, mbom_id),
    }),
    role: t.field({
      type: RoleType,
      resolve: ({ role_id }, _args, context) =>
        role_id === null ? null : context.one<RoleRow>(loadRoles, role_id),
    }),
    parent: t.field({
      type: MBomApprovalType,
      description: 'What it answers.',
      resolve: ({ parent_id }, _args, context) =>
        parent_id === null ? null : context.one<ReviewRow>(loadMBomApprovals, parent_id),
    }),
  }),
})

addList(mbomApprovalList, MBomApprovalType, {
  connection: 'MBomApprovalsConnection',
  edge: 'MBomApprovalsEdge',
})

addRecord(
  'mbomApproval',
  'One decision on an mBOM version, or comment in its review; null when there is none, or none that you may see.',
  { type: MBomApprovalType, load: loadMBomApprovals },
)

const approvals = { spec: mbomApprovalList, node: MBomApprovalType, order: 'OLDEST_FIRST' } as const

addNestedList(MBomType, 'approvals', {
  ...approvals,
  owner: 'mbom_id',
  description: 'What people decided and said in its review, in order; outdated decisions too.',
})
addNestedList(MBomApprovalType, 'replies', { ...approvals, owner: 'parent_id', description: 'Its answers.' })
