import type { ReviewedVersion } from '@traveler/domain/review/whyNotInReview.ts'
import type { ReactNode } from 'react'
import type { SignatureView } from '../../generated/documents.ts'

/** How the review of a version stands, of a procedure or of an mBOM: what its page needs to show it. */
export interface ReviewView extends ReviewedVersion {
  readonly kind: 'procedure' | 'mbom'
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
  /** The version as whoever signs has to see it. */
  readonly shown: ReactNode
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
