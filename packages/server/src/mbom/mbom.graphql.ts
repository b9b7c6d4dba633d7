import { builder } from '../graphql/builder.ts'
import type { MBomRow } from './mbomStore.ts'

export const MBomType = builder.objectRef<MBomRow>('MBom')
