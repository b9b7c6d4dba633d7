import { z } from 'zod'
import { etag, id, name, reason } from '../operation/inputs.ts'
import { slate } from '../operation/richTextInput.ts'

/** Units and lines that one issue may be about. */
const most = 500

const ids = z
  .array(z.union([z.number().transform(String), z.string()]).pipe(id))
  .max(most)
  .transform((given) => [...new Set(given)])
const intId = z.union([z.number().transform(String), z.string()]).pipe(id)

/** What people write in an issue. Absent: left as it is. Null: cleared. */
export const issueText = {
  title: name().optional(),
  causeCondition: slate.nullish(),
  expectedCondition: slate.nullish(),
  runStepId: id.nullish(),
  mustCloseByRunStepId: intId.nullish(),
  fixPartInventoryId: intId.nullish(),
  assignedToId: id.nullish(),
  assignedTeamId: id.nullish(),
  buildRequirementIds: ids.optional(),
} as const

/** What is to become of its units. */
export const issueDisposition = {
  issueDispositionTypeId: intId.nullish(),
  disposition: slate.nullish(),
} as const

export const newIssueInput = z.object({
  ...issueText,
  title: name().nullish(),
  buildRequirementIds: ids.nullish().transform((given) => given ?? []),
  ...issueDisposition,
  partInventoryIds: ids.nullish().transform((given) => given ?? []),
  siblingIds: ids.nullish().transform((given) => given ?? []),
  holdUnits: z.boolean().nullish(),
})

export type NewIssueInput = z.output<typeof newIssueInput>

export const issueUpdate = z.object({ id, etag: etag.optional(), ...issueText })

export type IssueUpdate = z.output<typeof issueUpdate>

export const issueMove = z.object({ id, etag: etag.optional(), reason })

export type IssueMove = z.output<typeof issueMove>
