import type { FileStorage } from '../db/fileStorage.ts'
import type { Performer } from '../operation/perform.ts'

/** A person of the demonstration factory. */
export interface DemoLogin {
  readonly name: string
  readonly email: string
  readonly password: string
  /** Signs after the first signature, and switches the person at a device; null: none. */
  readonly pin: string | null
  readonly role: string
  /** Names of the work centers whose work is the trade of a team of hers; empty: of none. */
  readonly worksAt: readonly string[]
}

/** What somebody who tries Traveler needs to know. The secrets are meant to be read: nothing real is behind them. */
export interface DemoFactory {
  readonly organization: { readonly name: string; readonly domain: string }
  readonly logins: readonly DemoLogin[]
  /** For programs; null: none was made. */
  readonly apiKey: { readonly clientId: string; readonly clientSecret: string } | null
}

/** The whole factory with its four weeks of history, or one of a few parts and runs, for tests and quick trials. */
export type DemoSize = 'whole' | 'small'

/** How far the load is. */
export interface DemoProgress {
  /** What is being done, as in "Writing procedures". */
  readonly doing: string
  /** Requests answered so far. */
  readonly acts: number
}

export interface DemoWish {
  readonly size: DemoSize
  /** Where the bytes of pictures go. */
  readonly storage: FileStorage
  report?(progress: DemoProgress): void
}

/** Fills an empty database with the demonstration factory. */
export type LoadDemo = (performer: Performer, wish: DemoWish) => Promise<DemoFactory>
