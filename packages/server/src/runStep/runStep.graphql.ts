import { RunStepType } from './runStepType.ts'

RunStepType.implement({
  description: 'One step of a run: the definition that it shows, and how far its work is.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false }),
  }),
})

export { RunStepType } from './runStepType.ts'
