import { readLockFile } from './lockFile.ts'

/** Packages whose download address stands in the lock file: every site has a registry of its own. */
export function checkLockFile(): string[] {
  return readLockFile()
    .filter(({ origin }) => origin !== null)
    .map(
      ({ path }) =>
        `package-lock.json names an address for ${path}; run npm install with the project's .npmrc`,
    )
}
