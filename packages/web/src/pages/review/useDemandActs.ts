import type { ReviewedKind } from '@traveler/domain/review/whyNotInReview.ts'
import type { RefusalLine } from '../../components/api/refused.ts'
import { useAct } from '../../components/api/useAct.ts'
import {
  CreateMBomApprovalRoleDocument,
  CreateProcedureReviewRoleDocument,
  CreateStandardStepReviewRoleDocument,
  DeleteMBomApprovalRoleDocument,
  DeleteProcedureReviewRoleDocument,
  DeleteStandardStepReviewRoleDocument,
  UpdateMBomApprovalRoleDocument,
  UpdateProcedureReviewRoleDocument,
  UpdateStandardStepReviewRoleDocument,
} from '../../generated/documents.ts'

/** That so many holders of a role must approve, as it stands. */
export interface Demand {
  readonly id: string
  readonly _etag: string | null
  readonly count: number
  readonly roleId: string
  readonly role: { readonly name: string } | null
  /** The procedure or standard step; null or absent: all of them. */
  readonly familyId?: string | null
}

interface DemandAct<Given> {
  /** True when it was done. */
  readonly perform: (given: Given) => Promise<boolean>
  readonly isBusy: boolean
  readonly refusals: readonly RefusalLine[]
}

interface NewDemand {
  readonly roleId: string
  readonly count: number
  /** Null: of all of them. */
  readonly familyId: string | null
}

/** Demands a role. Bills of materials are all reviewed alike. */
export function useDemand(kind: ReviewedKind): DemandAct<NewDemand> {
  const procedure = useAct(CreateProcedureReviewRoleDocument)
  const standardStep = useAct(CreateStandardStepReviewRoleDocument)
  const mbom = useAct(CreateMBomApprovalRoleDocument)
  const { isBusy, refusals } = { procedure, standardStep, mbom }[kind]
  const perform = async ({ roleId, count, familyId }: NewDemand) => {
    if (kind === 'mbom') return (await mbom.perform({ input: { roleId, count } })) !== null
    const input = { roleId, count, familyId }
    const act = kind === 'procedure' ? procedure : standardStep
    return (await act.perform({ input })) !== null
  }
  return { perform, isBusy, refusals }
}

/** Demands more or fewer of a role. */
export function useRecount(kind: ReviewedKind): DemandAct<{ demand: Demand; count: number }> {
  const procedure = useAct(UpdateProcedureReviewRoleDocument)
  const standardStep = useAct(UpdateStandardStepReviewRoleDocument)
  const mbom = useAct(UpdateMBomApprovalRoleDocument)
  const { isBusy, refusals } = { procedure, standardStep, mbom }[kind]
  const perform = async ({ demand: { id, _etag, roleId }, count }: { demand: Demand; count: number }) => {
    const etag = _etag ?? ''
    if (kind === 'mbom') return (await mbom.perform({ input: { roleId, etag, count } })) !== null
    const act = kind === 'procedure' ? procedure : standardStep
    return (await act.perform({ input: { id, etag, count } })) !== null
  }
  return { perform, isBusy, refusals }
}

/** Demands a role no longer. */
export function useDrop(kind: ReviewedKind): DemandAct<Demand> {
  const procedure = useAct(DeleteProcedureReviewRoleDocument)
  const standardStep = useAct(DeleteStandardStepReviewRoleDocument)
  const mbom = useAct(DeleteMBomApprovalRoleDocument)
  const { isBusy, refusals } = { procedure, standardStep, mbom }[kind]
  const perform = async ({ id, _etag, roleId }: Demand) => {
    const etag = _etag ?? ''
    if (kind === 'mbom') return (await mbom.perform({ input: { roleId, etag } })) !== null
    const act = kind === 'procedure' ? procedure : standardStep
    return (await act.perform({ id, etag })) !== null
  }
  return { perform, isBusy, refusals }
}
