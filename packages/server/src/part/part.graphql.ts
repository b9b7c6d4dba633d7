import { builder } from '../graphql/builder.ts'
import type { PartRow } from './partStore.ts'

export const PartType = builder.objectRef<PartRow>('Part')
