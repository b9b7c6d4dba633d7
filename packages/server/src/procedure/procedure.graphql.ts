import { builder } from '../graphql/builder.ts'
import type { ProcedureRow } from './procedureStore.ts'

export const ProcedureType = builder.objectRef<ProcedureRow>('Procedure')
