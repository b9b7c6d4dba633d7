import { wordsAsRichText } from '@traveler/domain/comment/commentText.ts'
import { richTextToSlate } from '@traveler/domain/richText/richTextToSlate.ts'
import type { BuilderTypes } from '../graphql/builder.ts'
import { entityField, recordFields } from '../graphql/recordFields.ts'
import { SignatureType } from '../signature/signature.graphql.ts'
import { loadSignatures, type SignatureRow } from '../signature/signatureStore.ts'
import { editedByFields } from '../user/editedBy.graphql.ts'
import { UserType } from '../user/user.graphql.ts'
import { loadUsers, type UserRow } from '../user/userStore.ts'
import { ReviewStatusType } from './reviewList.graphql.ts'
import type { ReviewRow } from './reviewStore.ts'

/** What every review says, whatever is reviewed. */
export function reviewFields(t: PothosSchemaTypes.ObjectFieldBuilder<BuilderTypes, ReviewRow>) {
  return {
    ...recordFields(t),
    ...entityField(t),
    ...editedByFields(t),
    status: t.field({
      type: ReviewStatusType,
      description: 'Null: a comment, which decides nothing.',
      resolve: (row) => row.status,
    }),
    decision: t.exposeString('decision', {
      description: 'APPROVED or REJECTED: what was decided, whether or not it still counts. Null: a comment.',
    }),
    comment: t.exposeString('comment', { description: 'Its words.' }),
    content: t.field({
      type: 'SlateContent',
      description: 'As it was written.',
      resolve: ({ comment, rich_text }) =>
        comment === null ? null : richTextToSlate(rich_text ?? wordsAsRichText(comment)),
    }),
    resolved: t.boolean({
      nullable: false,
      description: 'Of a comment: what it asks for is done.',
      resolve: (row) => row.resolved ?? false,
    }),
    depth: t.exposeInt('depth', { nullable: false, description: '0: it answers nothing.' }),
    parentId: t.exposeID('parent_id'),
    outdatedReason: t.exposeString('outdated_reason', { description: 'Why it counts no more.' }),
    reviewerId: t.exposeID('reviewer_id', { nullable: false }),
    reviewer: t.field({
      type: UserType,
      resolve: (row, _args, context) => context.one<UserRow>(loadUsers, row.reviewer_id),
    }),
    roleId: t.exposeID('role_id', {
      description: 'The role whose place it fills; null: none that is wanted.',
    }),
    signature: t.field({
      type: SignatureType,
      description: 'Null: a comment is not signed.',
      resolve: ({ signature_id }, _args, context) =>
        signature_id === null ? null : context.one<SignatureRow>(loadSignatures, signature_id),
    }),
  }
}
