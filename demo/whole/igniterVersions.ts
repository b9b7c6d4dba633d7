import type { FieldLiteral, ProcedureLiteral, StepLiteral } from '../procedureLiteral.ts'

/** What the second version of the igniter's procedure has beside the first, by title of the step. */
export interface AdditionLiteral {
  readonly step: string
  /** The last fields of the step. */
  readonly fields?: readonly FieldLiteral[]
  readonly pictures?: readonly string[]
  readonly takes?: NonNullable<StepLiteral['takes']>
}

export const igniterAdditions: readonly AdditionLiteral[] = [
  { step: 'Assemble', pictures: ['igniter-section.png'] },
  {
    step: 'Fit the orifices',
    takes: [
      { part: 'EP-1051', quantity: '1' },
      { part: 'EP-1052', quantity: '1' },
    ],
  },
  {
    step: 'Fit the seal and the cap',
    takes: [
      { part: 'EP-1010', quantity: '1' },
      { part: 'EP-1040', quantity: '1' },
      { part: 'EP-1020', quantity: '1' },
    ],
  },
  {
    step: 'Torque the cap screws',
    pictures: ['torque-sequence.png'],
    takes: [
      { part: 'EP-1080', quantity: '6' },
      { part: 'EP-1085', quantity: '6' },
    ],
  },
  {
    step: 'Fit the spark plug',
    // The third igniter misfired through a damp plug.
    fields: [{ name: 'Insulation at 500 V', type: 'NUMBER', unit: 'MΩ', minimum: '100' }],
    pictures: ['electrode-gap.png'],
    takes: [{ part: 'EP-1030', quantity: '1' }],
  },
  {
    step: 'Fit the port fittings',
    takes: [
      { part: 'EP-1060', quantity: '2' },
      { part: 'EP-1065', quantity: '2' },
    ],
  },
  { step: 'Helium leak test', pictures: ['leak-points.png'] },
  { step: 'Final inspection', takes: [{ part: 'EP-1095', quantity: '1' }] },
]

/** The first version: without the fields that the second added. */
export function withoutAdditions(procedure: ProcedureLiteral): ProcedureLiteral {
  return { ...procedure, steps: procedure.steps.map(firstStep) }
}

function firstStep(step: StepLiteral): StepLiteral {
  const added = igniterAdditions.find(({ step: title }) => title === step.title)?.fields ?? []
  const fields = step.fields?.filter(({ name }) => !added.some((one) => one.name === name))
  const below = step.steps?.map(firstStep)
  return { ...step, ...(fields && { fields }), ...(below && { steps: below }) }
}
