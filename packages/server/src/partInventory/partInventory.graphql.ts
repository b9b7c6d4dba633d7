import { builder } from '../graphql/builder.ts'
import type { PartInventoryRow } from './partInventoryStore.ts'

export const PartInventoryType = builder.objectRef<PartInventoryRow>('PartInventory')
