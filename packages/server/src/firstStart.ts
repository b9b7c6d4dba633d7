import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { CannotStart } from './db/embeddedServer.ts'
import type { DemoFactory, DemoWish, LoadDemo } from './demo/demoFactory.ts'
import { listOrganizations } from './operation/listOrganizations.ts'
import type { Performer } from './operation/perform.ts'

/** The file in the data folder that says how to log in to the demonstration factory. */
const fileName = 'demo.json'
/** There while the factory is being loaded: a load that was cut off is told from a whole one. */
const unfinishedName = 'demo.unfinished'

/** Where the demonstration factory is kept, and what loads it. */
export interface DemoPlace {
  readonly dataFolder: string
  readonly load: LoadDemo
  readonly wish: DemoWish
}

/**
 * Fills an empty database with the demonstration factory and writes down how to log in. Gives null when the database
 * is not empty and this folder knows nothing of a demonstration.
 */
export async function loadDemoOnce(
  performer: Performer,
  { dataFolder, load, wish }: DemoPlace,
): Promise<DemoFactory | null> {
  const unfinished = join(dataFolder, unfinishedName)
  if ((await listOrganizations(performer.pool)).length > 0) {
    if (existsSync(unfinished)) throw new CannotStart(interrupted(dataFolder))
    return readDemo(dataFolder)
  }
  writeFileSync(unfinished, '')
  const demo = await load(performer, wish)
  writeDemo(dataFolder, demo)
  rmSync(unfinished)
  return demo
}

/** Writes down how to log in, for the owner of the data folder alone, with the address if it is known. */
export function writeDemo(dataFolder: string, demo: DemoFactory, address?: string): void {
  const text = JSON.stringify({ ...(address === undefined ? {} : { address }), ...demo }, null, 2)
  writeFileSync(join(dataFolder, fileName), `${text}\n`, { mode: 0o600 })
}

function readDemo(dataFolder: string): DemoFactory | null {
  const file = join(dataFolder, fileName)
  if (!existsSync(file)) return null
  const parsed = demoShape.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  return parsed.success ? parsed.data : null
}

const demoShape = z.object({
  organization: z.object({ name: z.string(), domain: z.string() }),
  logins: z.array(
    z.object({
      name: z.string(),
      email: z.string(),
      password: z.string(),
      pin: z.string().nullable(),
      role: z.string(),
      // A folder that an older version wrote has none.
      worksAt: z.array(z.string()).default([]),
    }),
  ),
  apiKey: z.object({ clientId: z.string(), clientSecret: z.string() }).nullable(),
})

function interrupted(dataFolder: string): string {
  return (
    `Loading the demonstration factory into ${dataFolder} was cut off, so it is not whole; ` +
    'begin anew with an empty database and data folder, or keep what is there and start with TRAVELER_DEMO=off.'
  )
}
