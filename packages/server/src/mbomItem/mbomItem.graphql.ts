import { builder } from '../graphql/builder.ts'
import type { MBomItemRow } from './mbomItemStore.ts'

export const MBomItemType = builder.objectRef<MBomItemRow>('MBomItem')
