import { builder } from '../graphql/builder.ts'
import type { StepRow } from './stepStore.ts'

export const StepType = builder.objectRef<StepRow>('Step')
