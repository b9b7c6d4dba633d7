import type { ReviewView } from '../../components/review/reviewView.ts'
import { words } from '../../components/words.ts'
import type { ProcedureView } from '../../generated/documents.ts'
import { ProcedureSteps } from './ProcedureSteps.tsx'

/** The review of a procedure version, as every review is shown. */
export function procedureReview(procedure: ProcedureView): ReviewView {
  const { id, title, version, status, digest, releaseBlockers, steps } = procedure
  return {
    kind: 'procedure',
    id,
    title,
    name: `${title} · ${words.common.revision(version)}`,
    status: status ?? 'DRAFT',
    digest,
    blockers: releaseBlockers,
    roles: (procedure.reviewRoles ?? []).map(({ role, ...wanted }) => ({
      ...wanted,
      name: role?.name ?? '',
    })),
    requests: (procedure.reviewRequests ?? []).map(({ reviewer, _etag, ...asked }) => ({
      ...asked,
      etag: _etag ?? '',
      name: reviewer?.name ?? '',
    })),
    decisions: (procedure.reviews ?? []).map(({ _etag, ...given }) => ({ ...given, etag: _etag ?? '' })),
    shown: <ProcedureSteps steps={steps ?? []} />,
  }
}
