import { builder } from '../graphql/builder.ts'
import type { RunStepRow } from './runStepStore.ts'

/** One step of a run: the definition it shows, and how far its work is. */
export const RunStepType = builder.objectRef<RunStepRow>('RunStep')
