import type { Permission } from '@traveler/domain/access/permissions.ts'
import type { SettingName } from '@traveler/domain/organization/settings.ts'
import type { ProcedureStatus } from '@traveler/domain/procedure/procedureStatus.ts'
import type { ReviewedKind } from '@traveler/domain/review/whyNotInReview.ts'
import type { ZodType } from 'zod'
import type { Change, NewRow } from '../operation/change.ts'
import type { Read } from '../operation/read.ts'
import type { Signer } from '../operation/signer.ts'
import type { Transaction } from '../operation/transaction.ts'
import type { SignedOnVersion } from '../signature/newVersionSignature.ts'
import type { CommentPlace } from './reviewCommentStore.ts'
import type { ReviewedColumn } from './reviewStore.ts'

/** A version that is reviewed, as every review knows it. */
export interface ReviewedRow {
  readonly id: string
  readonly status: ProcedureStatus
  readonly version: number
  /** `\x…` of what it is frozen into; null: not frozen. */
  readonly digest: string | null
  readonly etag: string
  readonly export_controlled: boolean
}

/** What a review says of itself where it hangs on a version of this noun. */
export interface ReviewedIds {
  readonly procedure_id: string | null
  readonly standard_step_id: string | null
  readonly mbom_id: string | null
}

/** What is asked of the database. */
type Question = Parameters<Read>[0]

/** What is particular about the reviews of one noun. All the rest, reviews of all nouns share. */
export interface ReviewedNoun {
  /** As the rules know it, and its streams are called. */
  readonly kind: ReviewedKind
  /** As refusals name it. */
  readonly type: 'Procedure' | 'Step' | 'MBom'
  /** As signatures name it: 'procedure approved'. */
  readonly words: string
  /** The event of a rejection. */
  readonly rejected: string
  readonly permissions: {
    /** To approve, reject and comment. */
    readonly decide: Permission
    /** To take back, edit and resolve. */
    readonly change: Permission
    /** To ask reviewers by name. */
    readonly ask: Permission
    readonly unask: Permission
  }
  /** Where its reviews and requests name it. */
  readonly column: ReviewedColumn
  /** Where a step names its version; null: it has no steps. */
  readonly stepColumn: 'procedure_id' | 'standard_root_id' | null
  /** How many people must approve in all. */
  readonly countSetting: Extract<SettingName, `${string}ReviewersRequired`>
  /** What its acts take to name a version, by the name that the noun's doors have for it. */
  readonly versionInput: ZodType<{ readonly versionId: string }>
  /** What a comment takes to say what it is about: the version, a step of it, or what it answers. */
  readonly placeInput: ZodType<CommentPlace>
  ids(versionId: string): ReviewedIds
  load(versionId: string): Question
  listWantedRoles(versionId: string): Question
  sign(signer: Signer, version: ReviewedRow, signed: SignedOnVersion): NewRow<'signature'>
  /** What makes it a draft again: its steps thaw. */
  backToDraft(tx: Transaction, version: ReviewedRow, now: string): Promise<Change[]>
}
