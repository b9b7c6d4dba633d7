import { builder } from '../graphql/builder.ts'
import type { FieldView } from './fieldView.graphql.ts'

/** What is to be filled or signed in a run step, with what is recorded there. */
export const RunStepFieldType = builder.objectRef<FieldView>('RunStepField')
