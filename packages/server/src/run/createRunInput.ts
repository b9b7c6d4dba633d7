import type { Quantity } from '@traveler/domain/decimal.ts'
import { runPurposes } from '@traveler/domain/run/runPurpose.ts'
import { z } from 'zod'
import { type AttributesInput, attributesInput } from '../attribute/attributeInput.ts'
import { externalValue, systemName } from '../externalId/externalIdInput.ts'
import { id, name, quantity, reason, text, time } from '../operation/inputs.ts'
import type { StartWish } from './startFacts.ts'

/** What a start may say. Null: not given. */
export interface CreateRunInput extends StartWish {
  readonly description: string | null
  readonly dueDate: string | null
  readonly priority: number | null
  readonly orderReference: string | null
  readonly chargeNumber: string | null
  /** Custom attributes of the run. */
  readonly attributes: AttributesInput
  /** Leave both open although the part's pattern would make one. */
  readonly identifyLater: boolean
  /** The run whose unit this one makes a part for; no door but startChildRuns's says it. */
  readonly parentRunId: string | null
  /** The planned work that is started; and its window; no door but startPlannedRun's says them. */
  readonly plannedRunId: string | null
  readonly windowStart: string | null
  readonly windowEnd: string | null
  readonly addToNewBatch: boolean | null
  readonly runBatchTitle: string | null
}

const given = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? null)
const count = z.union([z.number().transform(String), z.string()]).pipe(quantity)

export const createRunInput: z.ZodType<CreateRunInput> = z
  .object({
    procedureId: given(id),
    partInventoryId: given(id),
    partId: given(id),
    purpose: given(z.enum(runPurposes)),
    quantity: given(count),
    title: given(name()),
    description: given(text()),
    assignedToId: given(id),
    assignedTeamId: given(id),
    locationId: given(id),
    scheduledStart: given(time),
    runBatchId: given(z.union([z.number().transform(String), z.string()]).pipe(id)),
    addToNewBatch: given(z.boolean()),
    externalRun: given(z.object({ system: systemName(), value: externalValue() })),
    runBatchTitle: given(name()),
    dueDate: given(time),
    priority: given(z.number().int().min(-1000).max(1000)),
    orderReference: given(name()),
    chargeNumber: given(name()),
    exportControlled: given(z.boolean()),
    attributes: attributesInput.nullish().transform((sent) => sent ?? []),
    serialNumber: given(name()),
    lotNumber: given(name()),
    identifyLater: z
      .boolean()
      .nullish()
      .transform((value) => value === true),
    issueId: given(id),
    parentRunId: given(id),
    plannedRunId: given(id),
    windowStart: given(time),
    windowEnd: given(time),
    openBuildRequirementIds: given(z.array(id).max(1_000)).transform((ids) => [...new Set(ids ?? [])]),
    allowSupersededRevision: z
      .boolean()
      .nullish()
      .transform((value) => value === true),
    reason: given(reason),
  })
  .superRefine((input, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (input.partInventoryId === null && input.partId === null) {
      say('partInventoryId', 'A run needs a unit, or a part to make one of. Give partInventoryId or partId.')
    }
    for (const field of ['serialNumber', 'lotNumber'] as const) {
      if (input.partInventoryId !== null && input[field] !== null)
        say(
          field,
          'is for a unit that the run makes, and partInventoryId names one that is there. Leave one out.',
        )
    }
    if (input.quantity !== null && isZeroQuantity(input.quantity))
      say('quantity', 'A run of nothing. Give more than zero.')
    if (input.runBatchTitle !== null && input.addToNewBatch !== true)
      say('runBatchTitle', 'is the title of a new batch, and none is asked for. Send addToNewBatch too.')
    if (input.runBatchId !== null && input.addToNewBatch === true) {
      say('addToNewBatch', 'One run is in one batch. Give runBatchId or addToNewBatch, not both.')
    }
  })

/** What a start that is made may say: who plans when work begins says it in the plan, or schedules the run (rule 44). */
export const startedRunInput = createRunInput.refine(({ scheduledStart }) => scheduledStart === null, {
  path: ['scheduledStart'],
  message: 'is for a dry run alone. Start the run, then schedule it.',
})

const isZeroQuantity = (value: Quantity): boolean => /^0*\.?0*$/.test(value)
