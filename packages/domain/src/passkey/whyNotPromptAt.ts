import type { Refusal } from '../refusal.ts'

/** Browsers keep passkeys for names alone. `hostname`: as a URL has it, an address of IPv6 in brackets; empty: none. */
export function whyNotPromptAt(hostname: string): Refusal | null {
  if (hostname !== '' && !/^(\d{1,3}(\.\d{1,3}){3}|\[.*\])$/.test(hostname)) return null
  return {
    code: 'INVALID_INPUT',
    field: 'host',
    problem: `is ${hostname === '' ? 'missing' : `the number ${hostname}`}, and browsers keep passkeys for names alone`,
    remedy: 'Open Traveler by its name, on the machine of the server as http://localhost.',
  }
}
