import { furtherActionKinds } from '@traveler/domain/furtherAction/furtherActionStatus.ts'
import { z } from 'zod'
import { day, etag, id, name, reason, text } from '../operation/inputs.ts'

/** Issues that one action may be raised from. */
const most = 100

const issueIds = z
  .array(z.union([z.number().transform(String), z.string()]).pipe(id))
  .max(most)
  .transform((given) => [...new Set(given)])

/** What people write in a further action. Absent: left as it is. Null: cleared. */
const written = {
  problemStatement: text().nullish(),
  analysisNotes: text().nullish(),
  resolution: text().nullish(),
  assignedToId: id.nullish(),
  dueDate: day.nullish(),
} as const

export const newFurtherAction = z.object({
  ...written,
  title: name(),
  kind: z.enum(furtherActionKinds),
  issueIds: issueIds.nullish().transform((given) => given ?? []),
})

export type NewFurtherAction = z.output<typeof newFurtherAction>

export const furtherActionUpdate = z.object({
  ...written,
  id,
  etag: etag.optional(),
  title: name().optional(),
  kind: z.enum(furtherActionKinds).optional(),
  issueIds: issueIds.optional(),
})

export type FurtherActionUpdate = z.output<typeof furtherActionUpdate>

export const furtherActionMove = z.object({ id, etag: etag.optional(), reason })

export type FurtherActionMove = z.output<typeof furtherActionMove>
