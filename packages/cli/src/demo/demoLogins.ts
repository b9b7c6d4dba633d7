import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { CommandIo } from '../commandIo.ts'
import { WrongUsage } from '../wrongUsage.ts'

/** A person of the demonstration factory, as demo.json names it. */
export interface DemoLogin {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly role: string
  /** Names of the work centers whose work is the trade of a team of hers; empty: of none. */
  readonly worksAt: readonly string[]
}

/** The people of the demonstration factory of the data folder. Thrown where there is none. */
export function readDemoLogins({ environment }: CommandIo): readonly DemoLogin[] {
  const file = join(resolve(environment['TRAVELER_DATA']?.trim() || './data'), 'demo.json')
  if (!existsSync(file))
    throw new WrongUsage(
      `There is no ${file}: this works with the demonstration factory alone. Start it, or set TRAVELER_DATA.`,
    )
  // The server writes it; an older one named no work centers.
  const logins: readonly DemoLogin[] = JSON.parse(readFileSync(file, 'utf8')).logins
  return logins.map((login) => ({ ...login, worksAt: login.worksAt ?? [] }))
}
