import { readFileSync } from 'node:fs'
import { whyNotRead } from '@traveler/domain/fileTrouble.ts'
import { type PublicKeys, parsePublicKeys } from '@traveler/server/checkpoint/signingKey.ts'
import { WrongUsage } from '../wrongUsage.ts'

/** The public keys in a file, which are believed instead of those that come with what they are to prove. */
export function verifyKeys(file: string): PublicKeys {
  try {
    const keys = parsePublicKeys(readFileSync(file, 'utf8'))
    if (keys.size > 0) return keys
  } catch (cause) {
    throw new WrongUsage(`The keys in ${file} cannot be read: ${whyNotRead(cause)}.`, { cause })
  }
  throw new WrongUsage(`There is no public key in ${file}: it must hold PEM, BEGIN PUBLIC KEY.`)
}
