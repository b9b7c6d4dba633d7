import type { ReviewedVersion } from '@traveler/domain/review/whyNotInReview.ts'
import type { ReactNode } from 'react'
import type { Json, SignatureView } from '../../generated/documents.ts'

/** How the review of a version stands, whatever is reviewed: what its page needs to show it. */
export interface ReviewView extends ReviewedVersion {
  readonly id: string
  /** What is reviewed: the procedure’s title, the part’s name. */
  readonly title: string
  /** Title and version. */
  readonly name: string
  /** SHA-256 of what is shown; null: it is not frozen. */
  readonly digest: string | null
  /** All that the release lacks; null: it is not asked yet. */
  readonly blockers: readonly { readonly code: string; readonly message: string }[] | null
  readonly roles: readonly WantedRole[]
  readonly requests: readonly AskedPerson[]
  readonly decisions: readonly GivenDecision[]
  readonly comments: readonly ReviewComment[]
  /** What a comment can be about beside the whole version; none: nothing. */
  readonly steps: readonly NamedStep[]
  /** The version as whoever signs has to see it. */
  readonly shown: ReactNode
}

/** "2.1 Weld the frame" */
export interface NamedStep {
  readonly id: string
  readonly name: string
}

/** A role of which so many holders have to approve. */
export interface WantedRole {
  readonly id: string
  readonly roleId: string
  readonly name: string
  readonly count: number
}

/** A person who is asked by name. */
export interface AskedPerson {
  readonly id: string
  readonly etag: string
  readonly name: string
  readonly status: 'PENDING' | 'APPROVED' | 'REJECTED' | 'OUTDATED'
}

/** What a person decided. */
export interface GivenDecision {
  readonly id: string
  readonly etag: string
  readonly status: 'PENDING' | 'APPROVED' | 'REJECTED' | 'OUTDATED' | null
  readonly reviewerId: string
  readonly roleId: string | null
  readonly signature: SignatureView | null
}

/** What a person said without deciding. */
export interface ReviewComment {
  readonly id: string
  readonly etag: string
  readonly authorId: string
  readonly author: string
  /** UTC. */
  readonly saidAt: string | null
  readonly slate: Json
  readonly resolved: boolean
  /** What it answers; null: nothing. */
  readonly parentId: string | null
  /** The step that it is about; null: the whole version, or a step that was taken out since. */
  readonly stepId: string | null
}

/** A row of a review as the API gives it, of whatever noun. */
export interface ReviewRow {
  readonly id: string
  readonly _etag: string | null
  readonly _created: string | null
  readonly status: GivenDecision['status']
  readonly content: Json
  readonly resolved: boolean
  readonly parentId: string | null
  readonly stepId?: string | null
  readonly reviewerId: string
  readonly reviewer: { readonly name: string } | null
  readonly roleId: string | null
  readonly signature: SignatureView | null
}

/** What was decided in a review, and what was only said: that is not signed. */
export function decidedAndSaid(rows: readonly ReviewRow[]): Pick<ReviewView, 'decisions' | 'comments'> {
  const [decided, said] = [rows.filter(isDecision), rows.filter((row) => !isDecision(row))]
  return {
    decisions: decided.map(({ id, _etag, status, reviewerId, roleId, signature }) => ({
      id,
      etag: _etag ?? '',
      status,
      reviewerId,
      roleId,
      signature,
    })),
    comments: said.map(
      ({ id, _etag, _created, reviewerId, reviewer, content, resolved, parentId, stepId }) => ({
        id,
        etag: _etag ?? '',
        authorId: reviewerId,
        author: reviewer?.name ?? '',
        saidAt: _created,
        slate: content,
        resolved,
        parentId,
        stepId: stepId ?? null,
      }),
    ),
  }
}

const isDecision = ({ status }: ReviewRow): boolean => status !== null
