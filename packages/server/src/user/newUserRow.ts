import type { Stamp } from '../operation/stamp.ts'

/** A person as he or she is let in. */
export interface NewUser {
  readonly email: string
  readonly name: string
  readonly passwordHash?: string | null | undefined
  readonly pinHash?: string | null | undefined
  readonly badge?: string | null | undefined
  readonly siteId: string | null
}

/** The row of a person who is let in now: active, and not cleared for what is export-controlled. */
export function newUserRow(given: NewUser, made: Stamp & { readonly id: string }) {
  return {
    email: given.email,
    name: given.name,
    password_hash: given.passwordHash ?? null,
    pin_hash: given.pinHash ?? null,
    badge: given.badge ?? null,
    site_id: given.siteId,
    export_cleared: false,
    deactivated: false,
    failed_attempts: 0,
    locked_at: null,
    ...made,
  }
}
