import { builder } from '../graphql/builder.ts'
import { approveMbom } from './approveMbom.ts'
import { commentOnMbom } from './commentOnMbom.ts'
import { loadMBomApprovals, MBomApprovalType } from './mbomApproval.graphql.ts'
import { MBomGateType } from './mbomGate.graphql.ts'
import { rejectMbom } from './rejectMbom.ts'
import { resolveMbomApproval } from './resolveMbomApproval.ts'
import { addReviewDoors, decisionInputs } from './reviewDoors.graphql.ts'
import { updateMbomApproval } from './updateMbomApproval.ts'
import { withdrawMbomApproval } from './withdrawMbomApproval.ts'

const CreateInput = builder.inputType('CreateMBomApprovalInput', {
  fields: (t) => ({
    mbomId: t.id({ required: true, description: 'The version.' }),
    gateType: t.field({ type: MBomGateType, description: 'There is one gate; absent: that one.' }),
    ...decisionInputs(t),
    roleId: t.id({
      description:
        'The role whose place is filled; absent: the one asked in, or the first open one that the signer holds.',
    }),
    digest: t.string({
      description: "The version's `digest` as it was shown; absent: whatever is in review.",
    }),
  }),
})

addReviewDoors({
  names: { mutation: 'MbomApproval', type: 'MBomApproval' },
  field: 'approval',
  record: { type: MBomApprovalType, load: loadMBomApprovals },
  CreateInput,
  decisions: { APPROVED: approveMbom, REJECTED: rejectMbom, comment: commentOnMbom },
  edit: updateMbomApproval,
  settle: resolveMbomApproval,
  withdraw: withdrawMbomApproval,
  descriptions: {
    create:
      'Approve or reject an mBOM version in review, signed with own credentials, or comment in its review.',
    withdraw: 'Take the own approval of an mBOM version back while the version is in review.',
  },
})
