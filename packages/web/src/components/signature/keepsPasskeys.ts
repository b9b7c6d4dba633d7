import { whyNotPromptAt } from '@traveler/domain/passkey/whyNotPromptAt.ts'

/** Whether this browser asks for passkeys on this page: under https and on the machine of the server, by name. */
export function keepsPasskeys(): boolean {
  return (
    'PublicKeyCredential' in window &&
    'parseRequestOptionsFromJSON' in PublicKeyCredential &&
    whyNotPromptAt(location.hostname) === null
  )
}
