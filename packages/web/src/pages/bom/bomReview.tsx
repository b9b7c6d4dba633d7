import { partName } from '../../components/partName.ts'
import { decidedAndSaid, type ReviewView } from '../../components/review/reviewView.ts'
import { bomWords } from '../../components/words/bomWords.ts'
import type { BomView } from '../../generated/documents.ts'
import { ShownLines } from './ShownLines.tsx'

/** The review of a version, as every review is shown. */
export function bomReview(bom: BomView): ReviewView {
  const { id, part, version, status, digest, releaseBlockers } = bom
  return {
    kind: 'mbom',
    id,
    title: bomWords.name(partName(part), version),
    name: bomWords.name(partName(part), version),
    status,
    digest,
    blockers: releaseBlockers,
    roles: (bom.approvalRoles ?? []).map(({ role, ...wanted }) => ({ ...wanted, name: role?.name ?? '' })),
    requests: (bom.approvalRequests ?? []).map(({ assignedTo, _etag, ...asked }) => ({
      ...asked,
      etag: _etag ?? '',
      name: assignedTo?.name ?? '',
    })),
    ...decidedAndSaid(bom.approvals ?? []),
    steps: [],
    shown: <ShownLines bomId={id} />,
  }
}
