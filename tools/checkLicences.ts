// What is shipped must be free to use, change and sell with no more than a notice. Tools that only build and test
// may also be MPL-2.0: nothing of them reaches a user.

import { type LockedPackage, readLockFile } from './lockFile.ts'

const shipped = new Map([
  ['MIT', 'permissive'],
  ['ISC', 'permissive'],
  ['BSD-2-Clause', 'permissive'],
  ['BSD-3-Clause', 'permissive'],
  ['Apache-2.0', 'permissive, with a patent grant'],
  ['0BSD', 'permissive, without even a notice'],
  ['PostgreSQL', 'permissive, as BSD'],
  [
    'BlueOak-1.0.0',
    'permissive, as MIT with a patent grant: glob, lru-cache and their parts under @fastify/static',
  ],
  ['Unlicense', 'given to the public: isbot under @tanstack/react-router'],
])

const developmentOnly = new Map([
  ['MPL-2.0', 'asks for changes to its own files only: lightningcss, axe-core'],
  ['PSF-2.0', 'permissive: argparse under graphiql’s markdown-it'],
])

// Packages whose package.json is silent, by the licence in the LICENSE file that they bring: read by us.
const readInItsFile = new Map([['node_modules/png-js', 'MIT']])

/** Why a package may not be used as it is used; null when it may. */
export function whyNotLicensed({ path, licence: stated, isForDevelopment }: LockedPackage): string | null {
  const licence = stated ?? readInItsFile.get(path) ?? null
  if (licence === null) return `${path} states no licence; ask its authors, or do without it`
  const isAllowed = (name: string): boolean =>
    shipped.has(name) || (isForDevelopment && developmentOnly.has(name))
  if (allows(licence, isAllowed)) return null
  return `${path} is licensed ${licence}, which ${isForDevelopment ? 'a tool' : 'what we ship'} may not be`
}

// "(MIT OR CC0-1.0)": one of them is enough; "MIT AND ISC": both hold. SPDX binds AND before OR.
function allows(expression: string, isAllowed: (name: string) => boolean): boolean {
  const plain = expression.replace(/^\((.*)\)$/, '$1')
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((name) => isAllowed(name.trim())))
}

/** Every package of the lock file whose licence does not suit its use. */
export function checkLicences(): string[] {
  return readLockFile().flatMap((entry) => whyNotLicensed(entry) ?? [])
}
