import type { Performer } from '../operation/perform.ts'

/** A person of the demonstration factory. */
export interface DemoLogin {
  readonly name: string
  readonly email: string
  readonly password: string
  /** Signs after the first signature, and switches the person at a device; null: none. */
  readonly pin: string | null
  readonly role: string
}

/** What somebody who tries Traveler needs to know. The secrets are meant to be read: nothing real is behind them. */
export interface DemoFactory {
  readonly organization: { readonly name: string; readonly domain: string }
  readonly logins: readonly DemoLogin[]
  /** For programs; null: none was made. */
  readonly apiKey: { readonly clientId: string; readonly clientSecret: string } | null
}

/** Fills an empty database with the demonstration factory. */
export type LoadDemo = (performer: Performer) => Promise<DemoFactory>
