import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { projectFolder } from './runtime.js'

/** A package of the lock file. */
export interface LockedPackage {
  /** Where it lies, such as node_modules/pg. */
  readonly path: string
  /** Its licence as the package states it, in SPDX terms; null when it states none. */
  readonly licence: string | null
  /** Whether only development needs it: it is not shipped. */
  readonly isForDevelopment: boolean
  /** Where npm would load it from; null when the lock file leaves that to the site. */
  readonly origin: string | null
}

/** The packages of package-lock.json, without our own. */
export function readLockFile(): LockedPackage[] {
  const text = readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')
  const { packages } = lockShape.parse(JSON.parse(text))
  return Object.entries(packages)
    .filter(([path, entry]) => path.startsWith('node_modules/') && !entry.link)
    .map(([path, entry]) => ({
      path,
      licence: entry.license ?? null,
      isForDevelopment: entry.dev === true,
      origin: entry.resolved ?? null,
    }))
}

const lockShape = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().optional(),
      dev: z.boolean().optional(),
      link: z.boolean().optional(),
      resolved: z.string().optional(),
    }),
  ),
})
