import type { LateEntry } from '@traveler/domain/lateEntry/lateEntry.ts'
import type { LateEntryRow } from './lateEntryStore.ts'

/** A late entry as the rules know it. */
export function lateEntryOf(row: LateEntryRow): LateEntry {
  return {
    id: row.id,
    performer: { id: row.performer_id, name: row.performer_name },
    fieldNumbers: row.field_numbers.map(Number),
    isConfirmed: row.confirmed,
    isWithdrawn: row.withdrawn_at !== null,
  }
}
