import type { RichText } from '@traveler/domain/richText/richText.ts'
import { type Statement, statement } from '../db/statement.ts'
import type { Row } from '../generated/tables.ts'

/** A comment. Its rich text is only what the domain has parsed. */
export interface CommentRow extends Omit<Row<'comment'>, 'rich_text'> {
  readonly rich_text: RichText | null
}

export function loadComments(ids: readonly string[]): Statement {
  return statement('select * from comment where id = any($1::bigint[])', [ids])
}

/** Whom a comment names. */
export type CommentMentionRow = Row<'comment_mention'>

export function listMentionsOfComments(commentIds: readonly string[]): Statement {
  return statement(
    'select comment_id as of_id, m.* from comment_mention m where comment_id = any($1::bigint[]) order by id',
    [commentIds],
  )
}

/** A comment with who wrote it, for an act. */
export interface CommentToChangeRow extends CommentRow {
  readonly author_name: string
}

export function loadCommentToChange(id: string | null | undefined): Statement {
  return statement(
    `select c.*, coalesce(u.name, '') as author_name from comment c
left join user_account u on u.organization_id = c.organization_id and u.id = c.created_by where c.id = $1::bigint`,
    [id ?? null],
  )
}

/** What the floor said to the authors of procedures, by family, oldest first. */
export function listFeedbackOfFamilies(familyIds: readonly string[]): Statement {
  return statement(
    `select *, feedback_family_id as of_id from comment
where feedback_family_id = any($1::bigint[]) order by feedback_family_id, id`,
    [familyIds],
  )
}
