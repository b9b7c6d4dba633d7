import { stepNumbers } from '@traveler/domain/step/stepNumber.ts'
import { decidedAndSaid, type NamedStep, type ReviewView } from '../../components/review/reviewView.ts'
import { words } from '../../components/words.ts'
import type { ProcedureStep, ProcedureView } from '../../generated/documents.ts'
import { ProcedureSteps } from './ProcedureSteps.tsx'

/** The review of a procedure version, as every review is shown. */
export function procedureReview(procedure: ProcedureView): ReviewView {
  const { id, title, version, status, digest, releaseBlockers } = procedure
  const steps = procedure.steps ?? []
  return {
    kind: 'procedure',
    id,
    title,
    name: `${title} · ${words.common.version(version)}`,
    status: status ?? 'DRAFT',
    digest,
    blockers: releaseBlockers,
    ...wantedAndAsked(procedure),
    ...decidedAndSaid(procedure.reviews ?? []),
    steps: namedSteps(steps),
    shown: <ProcedureSteps steps={steps} />,
  }
}

/** Whose approval it takes, as procedures and standard steps are read. */
export function wantedAndAsked({
  reviewRoles,
  reviewRequests,
}: Pick<ProcedureView, 'reviewRoles' | 'reviewRequests'>): Pick<ReviewView, 'roles' | 'requests'> {
  return {
    roles: (reviewRoles ?? []).map(({ role, ...wanted }) => ({ ...wanted, name: role?.name ?? '' })),
    requests: (reviewRequests ?? []).map(({ reviewer, _etag, ...asked }) => ({
      ...asked,
      etag: _etag ?? '',
      name: reviewer?.name ?? '',
    })),
  }
}

/** The steps with their numbers, from top to bottom. */
export function namedSteps(steps: readonly ProcedureStep[]): readonly NamedStep[] {
  const titles = new Map(steps.map(({ id, title }) => [id, title]))
  const places = steps.map(({ id, parentId, position }) => ({ id, parentId, position: position ?? 0 }))
  return [...stepNumbers(places)].map(([id, number]) => ({ id, name: `${number} ${titles.get(id) ?? ''}` }))
}
