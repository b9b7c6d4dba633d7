import type { Quantity } from '@traveler/domain/decimal.ts'
import { z } from 'zod'
import { id, name, quantity, time } from '../operation/inputs.ts'

/** What work may be planned with. Null: not said. */
export interface PlanInput {
  readonly title: string | null
  readonly partId: string | null
  readonly partNumber: string | null
  readonly partRevision: string | null
  readonly procedureId: string | null
  readonly procedureFamilyId: string | null
  readonly quantity: Quantity
  readonly needBy: string | null
  readonly locationId: string | null
  readonly locationName: string | null
  readonly windowStart: string | null
  readonly windowEnd: string | null
  readonly orderReference: string | null
  readonly priority: number | null
}

const given = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? null)

export const priority = z.number().int().min(-1000).max(1000)

export const planInput: z.ZodType<PlanInput> = z
  .object({
    title: given(name()),
    partId: given(id),
    partNumber: given(name()),
    partRevision: given(name()),
    procedureId: given(id),
    procedureFamilyId: given(id),
    quantity,
    needBy: given(time),
    locationId: given(id),
    locationName: given(name()),
    windowStart: given(time),
    windowEnd: given(time),
    orderReference: given(name()),
    priority: given(priority),
  })
  .superRefine((plan, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if ((plan.partId === null) === (plan.partNumber === null))
      say('partId', 'Planned work makes one part. Give partId, or partNumber.')
    if (plan.partRevision !== null && plan.partNumber === null)
      say('partRevision', 'A revision of no part number. Give partNumber too.')
    if (plan.locationId !== null && plan.locationName !== null)
      say('locationName', 'Work is planned at one work center. Give locationId or locationName.')
  })
