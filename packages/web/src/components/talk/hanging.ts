import { words } from '../words.ts'

/** What hangs on a record, as far as it is counted. */
export interface Hanging {
  readonly comments: readonly { readonly withdrawnAt: string | null }[] | null
  readonly fileAttachments: readonly object[] | null
  readonly labels: readonly { readonly value: string }[] | null
}

/** How many comments and files, and which labels: "2 comments · 1 file · Flight"; nothing: "none yet". */
export function hangingInWords(record: Hanging): string {
  const comments = commentsOn(record)
  const files = record.fileAttachments?.length ?? 0
  const parts = [
    ...(comments > 0 ? [words.talk.comments(comments)] : []),
    ...(files > 0 ? [words.talk.files(files)] : []),
    ...(record.labels ?? []).map(({ value }) => value),
  ]
  return parts.length === 0 ? words.talk.nothing : parts.join(' · ')
}

/** Comments that stand. */
export function commentsOn({ comments }: Pick<Hanging, 'comments'>): number {
  return (comments ?? []).filter(({ withdrawnAt }) => withdrawnAt === null).length
}
