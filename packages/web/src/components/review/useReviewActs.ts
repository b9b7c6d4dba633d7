import type { Permission } from '@traveler/domain/access/permissions.ts'
import type { ReviewedKind } from '@traveler/domain/review/whyNotInReview.ts'
import {
  CreateMBomApprovalDocument,
  CreateMBomApprovalRequestDocument,
  CreateReviewDocument,
  CreateReviewRequestDocument,
  CreateStepApprovalDocument,
  CreateStepApprovalRequestDocument,
  DeleteMBomApprovalRequestDocument,
  DeleteReviewRequestDocument,
  DeleteStepApprovalRequestDocument,
  type Json,
  type SignatureInput,
  UpdateMBomApprovalDocument,
  UpdateReviewDocument,
  UpdateStepApprovalDocument,
  WithdrawMBomApprovalDocument,
  WithdrawReviewDocument,
  WithdrawStepApprovalDocument,
} from '../../generated/documents.ts'
import type { RefusalLine } from '../api/refused.ts'
import { useAct } from '../api/useAct.ts'
import type { ReviewView } from './reviewView.ts'

/** An act of a review. `perform` is true when it was done. */
export interface ReviewAct<Given> {
  readonly perform: (given: Given) => Promise<boolean>
  readonly isBusy: boolean
  readonly refusals: readonly RefusalLine[]
}

/** What each act of a review takes, by what is reviewed. */
export const reviewPermissions = {
  procedure: {
    decide: 'CreateReview',
    change: 'UpdateReview',
    ask: 'CreateReviewRequest',
    askNoLonger: 'DeleteReviewRequest',
  },
  standardStep: {
    decide: 'CreateStepApproval',
    change: 'CreateStepApproval',
    ask: 'CreateStepApprovalRequest',
    askNoLonger: 'DeleteStepApprovalRequest',
  },
  mbom: {
    decide: 'CreateMBomApproval',
    change: 'UpdateMBomApproval',
    ask: 'CreateMBomApprovalRequest',
    askNoLonger: 'DeleteMBomApprovalRequest',
  },
} as const satisfies Record<ReviewedKind, Record<string, Permission>>

type Reviewed = Pick<ReviewView, 'kind' | 'id'>

/** How it is done for one kind: the act whose state counts, and what is sent. */
interface OfKind<Given> {
  readonly act: Pick<ReviewAct<Given>, 'isBusy' | 'refusals'>
  readonly send: (given: Given) => Promise<unknown>
}

function actOf<Given>(
  kind: ReviewedKind,
  ways: Readonly<Record<ReviewedKind, OfKind<Given>>>,
): ReviewAct<Given> {
  const { act, send } = ways[kind]
  const { isBusy, refusals } = act
  return { isBusy, refusals, perform: async (given) => (await send(given)) !== null }
}

/** A decision on a version as it is given. */
export interface GivenToDecide {
  readonly status: 'APPROVED' | 'REJECTED'
  readonly comment: string | null
  readonly digest: string | null
  readonly signature: SignatureInput
}

/** What is said in a review: about a step, the whole version, or in answer to something. */
interface GivenToSay {
  readonly content: Json
  readonly parentId?: string
  readonly stepId?: string
}

/** Decides on a version, or says something in its review. */
export function useDecide({ kind, id }: Reviewed): ReviewAct<GivenToDecide | GivenToSay> {
  const procedure = useAct(CreateReviewDocument)
  const standardStep = useAct(CreateStepApprovalDocument)
  const mbom = useAct(CreateMBomApprovalDocument)
  return actOf(kind, {
    procedure: {
      act: procedure,
      send: (given) => procedure.perform({ input: { procedureId: id, ...given } }),
    },
    // A comment on a step of it names that step in place of the top one.
    standardStep: {
      act: standardStep,
      send: (given) => standardStep.perform({ input: { stepId: id, ...given } }),
    },
    mbom: { act: mbom, send: (given) => mbom.perform({ input: { mbomId: id, ...given } }) },
  })
}

interface ChangedComment {
  readonly id: string
  readonly etag: string
  readonly resolved?: boolean
  readonly content?: Json
}

/** Rewords what one said oneself, or marks a comment as done. */
export function useChangeComment(kind: ReviewedKind): ReviewAct<ChangedComment> {
  const procedure = useAct(UpdateReviewDocument)
  const standardStep = useAct(UpdateStepApprovalDocument)
  const mbom = useAct(UpdateMBomApprovalDocument)
  return actOf(kind, {
    procedure: { act: procedure, send: (input) => procedure.perform({ input }) },
    standardStep: { act: standardStep, send: (input) => standardStep.perform({ input }) },
    mbom: { act: mbom, send: (input) => mbom.perform({ input }) },
  })
}

export function useAskReviewer({ kind, id }: Reviewed): ReviewAct<string> {
  const procedure = useAct(CreateReviewRequestDocument)
  const standardStep = useAct(CreateStepApprovalRequestDocument)
  const mbom = useAct(CreateMBomApprovalRequestDocument)
  return actOf(kind, {
    procedure: {
      act: procedure,
      send: (reviewerId) => procedure.perform({ input: { procedureId: id, reviewerId } }),
    },
    standardStep: {
      act: standardStep,
      send: (reviewerId) => standardStep.perform({ input: { stepId: id, reviewerId } }),
    },
    mbom: { act: mbom, send: (assignedToId) => mbom.perform({ input: { mbomId: id, assignedToId } }) },
  })
}

export function useAskNoLonger(kind: ReviewedKind): ReviewAct<{ id: string; etag: string }> {
  const procedure = useAct(DeleteReviewRequestDocument)
  const standardStep = useAct(DeleteStepApprovalRequestDocument)
  const mbom = useAct(DeleteMBomApprovalRequestDocument)
  return actOf(kind, {
    procedure: { act: procedure, send: procedure.perform },
    standardStep: { act: standardStep, send: standardStep.perform },
    mbom: { act: mbom, send: mbom.perform },
  })
}

interface Withdrawal {
  readonly id: string
  readonly etag: string
  readonly reason: string
}

export function useWithdraw(kind: ReviewedKind): ReviewAct<Withdrawal> {
  const procedure = useAct(WithdrawReviewDocument)
  const standardStep = useAct(WithdrawStepApprovalDocument)
  const mbom = useAct(WithdrawMBomApprovalDocument)
  return actOf(kind, {
    procedure: { act: procedure, send: (input) => procedure.perform({ input }) },
    standardStep: { act: standardStep, send: (input) => standardStep.perform({ input }) },
    mbom: { act: mbom, send: (input) => mbom.perform({ input }) },
  })
}
