import { randomUUID } from 'node:crypto'

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
