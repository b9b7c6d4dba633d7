import type { PasskeyFault } from '@traveler/domain/refusalFacts.ts'
import type { PromptRow } from './passkeyStore.ts'
import type { Webauthn } from './webauthn.ts'

/** What the browser and the authenticator say of an answer; the library has yet to check that it is they who say it. */
export interface Answer {
  /** base64url, as the browser gave it. */
  readonly clientDataJSON: string
  readonly authenticatorData: Uint8Array<ArrayBuffer>
}

/** What is wrong with an answer to a prompt, in terms that help whoever gave it; null: nothing that it says of itself. */
export function answerFault(
  webauthn: Webauthn,
  answer: Answer,
  prompt: Pick<PromptRow, 'challenge' | 'origin'>,
): PasskeyFault | null {
  const { challenge, origin } = webauthn.decodeClientDataJSON(answer.clientDataJSON)
  if (challenge !== prompt.challenge) return 'PROMPT'
  if (origin !== prompt.origin) return 'ORIGIN'
  const { flags } = webauthn.parseAuthenticatorData(answer.authenticatorData)
  return flags.uv ? null : 'UNVERIFIED'
}
