import { attributeTypes } from '@traveler/domain/attribute/planAttributes.ts'
import { validationFunctions } from '@traveler/domain/runStepField/validationFunctions.ts'
import { assignedNumbers, fieldTypes } from '@traveler/domain/step/stepDefinition.ts'
import { textLengths } from '@traveler/domain/text.ts'
import { z } from 'zod'
import { decimal, name, quantity, text } from '../operation/inputs.ts'
import { procedureTypes } from '../procedure/procedureInput.ts'
import { stepTypes } from '../step/stepInput.ts'
import { gateKinds, gatePlaces } from '../stepGate/stepGateInput.ts'

/** The file that says what the procedure is, and in which order its steps stand. */
export const procedurePath = 'procedure.md'

/** How a step is called in a folder: its file is steps/NAME.md. */
export const stepName = /^[a-z0-9][a-z0-9._-]{0,63}$/

/** The name of a file beside the texts: files/NAME. */
export const fileName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/

export const folderLimits = {
  /** Steps of a procedure. */
  steps: 5_000,
  /** Pictures and files. */
  files: 5_000,
  /** UTF-16 units of one text, and of all together. */
  text: 3_000_000,
  texts: 20_000_000,
} as const

// Front matter has no numbers and no truth values of its own: every value is text, so that 1.50 stays 1.50 and "no" a word.
const flag = z
  .enum(['true', 'false'], { message: 'is neither true nor false. Write true or false.' })
  .transform((given) => given === 'true')
const count = (least: number, most: number) =>
  z
    .string({ message: 'is no number. Write digits.' })
    .regex(/^\d{1,10}$/, { message: 'is no whole number. Write digits.' })
    .transform(Number)
    .refine((given) => given >= least && given <= most, {
      message: `is not between ${least} and ${most}. Correct it.`,
    })
const seconds = count(0, 2_147_483_647)
const step = z
  .string({ message: 'is no name of a step. Name the file of a step, without .md.' })
  .regex(stepName, { message: 'is no name of a step. Name the file of a step, without .md.' })
const many = <Item extends z.ZodType>(item: Item, most = 1_000) => z.array(item).max(most)

export const functionNames = validationFunctions.map(({ functionName }) => functionName)

const partNamed = z.strictObject({ number: name(), revision: name() })

const attribute = z.strictObject({
  key: name(),
  type: z.enum(attributeTypes),
  value: text(textLengths.value).optional(),
  values: many(text(textLengths.value)).optional(),
})

const file = z.strictObject({
  name: name(),
  path: z.string().optional(),
  kind: z.enum(['ASSET', 'ATTACHMENT']).optional(),
  integrationId: text(255).optional(),
  integrationUrl: text(2_048)
    .refine((url) => /^https?:\/\/[^\s]+$/i.test(url), {
      message: 'is no address. Begin with http:// or https://.',
    })
    .optional(),
})

const validation = z.strictObject({
  is: z.enum(functionNames, { message: `is no check. Write one of ${functionNames.join(', ')}.` }),
  than: decimal,
})

const field = z.strictObject({
  number: count(1, 4_095).optional(),
  name: name(),
  type: z.enum(fieldTypes),
  required: flag.optional(),
  allowNotApplicable: flag.optional(),
  options: many(name()).optional(),
  unit: name(64).optional(),
  minimum: decimal.optional(),
  maximum: decimal.optional(),
  target: decimal.optional(),
  tolerance: decimal.optional(),
  validations: many(validation, 100).optional(),
  outOfRange: z.enum(['BLOCK', 'REQUIRE_ISSUE', 'CONCESSION']).optional(),
  processInformation: flag.optional(),
  concessionRole: name().optional(),
  perBatch: flag.optional(),
  assigns: z.enum(assignedNumbers).optional(),
  signoffRole: name().optional(),
  verifies: count(1, 4_095).optional(),
  peerReviewRequired: flag.optional(),
  helpText: text(textLengths.description).optional(),
  display: text(textLengths.name).optional(),
  part: partNamed.optional(),
})

const column = z.strictObject({
  header: name(),
  type: z.enum(fieldTypes),
  options: many(name()).optional(),
  unit: name(64).optional(),
  signoffRole: name().optional(),
  readOnly: flag.optional(),
})

const cell = z.strictObject({
  column: count(1, 1_000),
  value: text(textLengths.value).optional(),
  values: many(text(textLengths.value)).optional(),
  file: z.strictObject({ name: name(), path: z.string() }).optional(),
})

const row = z.strictObject({
  required: flag.optional(),
  allowNotApplicable: flag.optional(),
  cells: many(cell).optional(),
})

const gate = z.strictObject({
  number: count(1, 1_000_000).optional(),
  kind: z.enum(gateKinds),
  stands: z.enum(gatePlaces),
  roles: z
    .array(z.strictObject({ role: name(), count: count(1, 100) }))
    .min(1)
    .max(20),
})

const part = z.strictObject({
  assembly: partNamed,
  bomVersion: count(1, 2_147_483_647),
  part: partNamed,
  designator: name().optional(),
  minimum: quantity.optional(),
})

const after = z.strictObject({
  step,
  minimumLag: seconds.optional(),
  maximumLag: seconds.optional(),
})

/** What a procedure says of a step, its own or of a standard step. */
const pointer = {
  required: flag.optional(),
  workCenter: name().optional(),
  leadTime: seconds.optional(),
  labels: many(name(), 100).optional(),
  attributes: many(attribute, 500).optional(),
  parts: many(part).optional(),
  after: many(after).optional(),
}

/** The front matter of a step. */
export const stepFormat = z.strictObject({
  title: name(),
  type: z.enum(stepTypes).optional(),
  ...pointer,
  mandatory: flag.optional(),
  redoLimit: count(0, 1_000).optional(),
  certificates: many(name(), 20).optional(),
  gates: many(gate, 100).optional(),
  fields: many(field, 4_095).optional(),
  columns: many(column).optional(),
  rows: many(row, 10_000).optional(),
  files: many(file).optional(),
})

/** The front matter of a step of a standard step: what is written in it stands there. */
export const useFormat = z.strictObject({
  standardStep: z.union([
    z.strictObject({ title: name(), version: count(1, 2_147_483_647) }),
    z.literal('below', { message: 'is neither a title with a version nor below. Correct it.' }),
  ]),
  ...pointer,
})

export interface Outlined {
  readonly step: string
  readonly steps?: readonly Outlined[] | undefined
}

const outlined: z.ZodType<Outlined, unknown> = z.lazy(() =>
  z.strictObject({ step, steps: many(outlined, folderLimits.steps).optional() }),
)

/** The front matter of procedure.md. */
export const procedureFormat = z.strictObject({
  title: name(),
  description: text(textLengths.description).optional(),
  type: z.enum(procedureTypes).optional(),
  stepOrder: z.enum(['IN_SEQUENCE', 'AS_DRAWN']).optional(),
  furtherRuns: flag.optional(),
  exportControlled: flag.optional(),
  attributes: many(attribute, 500).optional(),
  files: many(file).optional(),
  steps: many(outlined, folderLimits.steps).optional(),
})

export type ProcedureFile = z.output<typeof procedureFormat>
export type OwnStep = z.output<typeof stepFormat>
export type UsedStep = z.output<typeof useFormat>
export type NamedFileEntry = z.output<typeof file>
export type FieldEntry = z.output<typeof field>
export type AttributeEntry = z.output<typeof attribute>

/** As they are written: text, lists and mappings alone. */
export type WrittenStep = z.input<typeof stepFormat>
export type WrittenUse = z.input<typeof useFormat>
export type WrittenProcedure = z.input<typeof procedureFormat>
export type WrittenFile = z.input<typeof file>
export type WrittenAttribute = z.input<typeof attribute>
export type WrittenRow = z.input<typeof row>
export type WrittenPart = z.input<typeof part>
