import { randomUUID } from 'node:crypto'
import type { Refusal } from '@traveler/domain/refusal.ts'

/** A new etag, made by the application: what a record's editors saw. Kept as a UUID, shown as 32 hex digits. */
export function newEtag(): string {
  return randomUUID()
}

/** As the API shows it. */
export function shownEtag(etag: string): string {
  return etag.replaceAll('-', '')
}

/** Whether a client's etag, with or without dashes, is the record's. */
export function isSameEtag(given: string, etag: string): boolean {
  return given.replaceAll('-', '').toLowerCase() === shownEtag(etag)
}

/**
 * Null when the caller saw the record as it stands. Of several acts behind one door the first carries the etag, and the
 * others none: what the first one changed is the caller's own doing.
 */
export function whyStale(type: string, row: { readonly id: string; readonly etag: string }, given: string | undefined): Refusal | null {
  if (given === undefined || isSameEtag(given, row.etag)) return null
  return { code: 'CONCURRENCY_ERROR', type, id: row.id }
}
