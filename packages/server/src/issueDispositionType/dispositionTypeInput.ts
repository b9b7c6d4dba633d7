import { availabilityBehaviors, dispositionKinds } from '@traveler/domain/issue/disposition.ts'
import { issueGates } from '@traveler/domain/issue/whyNotPassGate.ts'
import { z } from 'zod'
import { id, name, text } from '../operation/inputs.ts'

const intId = z.union([z.number().transform(String), z.string()]).pipe(id)

/** What a disposition type says. Absent: left as it is. */
export const dispositionTypeColumns = {
  title: name().optional(),
  active: z.boolean().optional(),
  description: text().nullish(),
  kind: z.enum(dispositionKinds).optional(),
  availability: z.enum(availabilityBehaviors).optional(),
} as const

/** What names a demand: there is one of each role at each gate. */
export const roleAtGate = {
  issueDispositionTypeId: intId,
  issueApprovalGateType: z.enum(issueGates),
  roleId: intId,
} as const
