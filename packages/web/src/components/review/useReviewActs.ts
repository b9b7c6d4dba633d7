import type { Permission } from '@traveler/domain/access/permissions.ts'
import {
  CreateMBomApprovalDocument,
  CreateMBomApprovalRequestDocument,
  CreateReviewDocument,
  CreateReviewRequestDocument,
  DeleteMBomApprovalRequestDocument,
  DeleteReviewRequestDocument,
  type SignatureInput,
  WithdrawMBomApprovalDocument,
  WithdrawReviewDocument,
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
    withdraw: 'UpdateReview',
    ask: 'CreateReviewRequest',
    askNoLonger: 'DeleteReviewRequest',
  },
  mbom: {
    decide: 'CreateMBomApproval',
    withdraw: 'UpdateMBomApproval',
    ask: 'CreateMBomApprovalRequest',
    askNoLonger: 'DeleteMBomApprovalRequest',
  },
} as const satisfies Record<ReviewView['kind'], Record<string, Permission>>

type Reviewed = Pick<ReviewView, 'kind' | 'id'>

/** A decision on a version as it is given. */
export interface GivenToDecide {
  readonly status: 'APPROVED' | 'REJECTED'
  readonly comment: string | null
  readonly digest: string | null
  readonly signature: SignatureInput
}

export function useDecide({ kind, id }: Reviewed): ReviewAct<GivenToDecide> {
  const procedure = useAct(CreateReviewDocument)
  const mbom = useAct(CreateMBomApprovalDocument)
  const { isBusy, refusals } = kind === 'procedure' ? procedure : mbom
  const perform = async (given: GivenToDecide) =>
    (kind === 'procedure'
      ? await procedure.perform({ input: { procedureId: id, ...given } })
      : await mbom.perform({ input: { mbomId: id, ...given } })) !== null
  return { perform, isBusy, refusals }
}

export function useAskReviewer({ kind, id }: Reviewed): ReviewAct<string> {
  const procedure = useAct(CreateReviewRequestDocument)
  const mbom = useAct(CreateMBomApprovalRequestDocument)
  const { isBusy, refusals } = kind === 'procedure' ? procedure : mbom
  const perform = async (personId: string) =>
    (kind === 'procedure'
      ? await procedure.perform({ input: { procedureId: id, reviewerId: personId } })
      : await mbom.perform({ input: { mbomId: id, assignedToId: personId } })) !== null
  return { perform, isBusy, refusals }
}

export function useAskNoLonger(kind: ReviewView['kind']): ReviewAct<{ id: string; etag: string }> {
  const procedure = useAct(DeleteReviewRequestDocument)
  const mbom = useAct(DeleteMBomApprovalRequestDocument)
  const { isBusy, refusals } = kind === 'procedure' ? procedure : mbom
  const perform = async (request: { id: string; etag: string }) =>
    (kind === 'procedure' ? await procedure.perform(request) : await mbom.perform(request)) !== null
  return { perform, isBusy, refusals }
}

interface Withdrawal {
  readonly id: string
  readonly etag: string
  readonly reason: string
}

export function useWithdraw(kind: ReviewView['kind']): ReviewAct<Withdrawal> {
  const procedure = useAct(WithdrawReviewDocument)
  const mbom = useAct(WithdrawMBomApprovalDocument)
  const { isBusy, refusals } = kind === 'procedure' ? procedure : mbom
  const perform = async (input: Withdrawal) =>
    (kind === 'procedure' ? await procedure.perform({ input }) : await mbom.perform({ input })) !== null
  return { perform, isBusy, refusals }
}
