import { richTextToSlate } from '@traveler/domain/richText/richTextToSlate.ts'
import { builder } from '../graphql/builder.ts'
import { fieldsOfStep } from '../runStepField/fieldView.graphql.ts'
import { RunStepFieldType } from '../runStepField/runStepFieldType.graphql.ts'
import { SignatureType } from '../signature/signature.graphql.ts'
import { listSignaturesOfRunSteps, type SignatureOfRow } from '../signature/signatureStore.ts'
import type { RunStepRow } from './runStepStore.ts'
import { definitionOfAttempt } from './runStepView.graphql.ts'

interface Attempt {
  readonly step: RunStepRow
  readonly number: number
}

export const RunStepAttemptType = builder.objectRef<Attempt>('RunStepAttempt').implement({
  description:
    'One attempt at a step, with what was recorded and signed in it. Earlier ones stay visible for ever.',
  fields: (t) => ({
    number: t.exposeInt('number', { nullable: false, description: 'Counted from 1.' }),
    counts: t.boolean({
      nullable: false,
      description: 'It is the newest one.',
      resolve: ({ step, number }) => number === step.attempt,
    }),
    title: t.string({
      nullable: false,
      description: 'As the step was called in it.',
      resolve: async ({ step, number }, _args, context) =>
        (await definitionOfAttempt(context, step, number)).definition.title,
    }),
    slateContent: t.field({
      type: 'SlateContent',
      description: 'The text that it was worked by.',
      resolve: async ({ step, number }, _args, context) =>
        richTextToSlate((await definitionOfAttempt(context, step, number)).definition.content),
    }),
    fields: t.field({
      type: [RunStepFieldType],
      resolve: ({ step, number }, _args, context) => fieldsOfStep(context, step, number),
    }),
    signatures: t.field({
      type: [SignatureType],
      resolve: async ({ step, number }, _args, context) => {
        const all = await context.many<SignatureOfRow>(listSignaturesOfRunSteps, step.id)
        return all.filter((one) => one.attempt === number)
      },
    }),
  }),
})

export function attemptsOfStep(step: RunStepRow): Attempt[] {
  return Array.from({ length: step.attempt }, (_none, nth) => ({ step, number: nth + 1 }))
}
