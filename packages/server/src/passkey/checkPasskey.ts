import type { PasskeyFault } from '@traveler/domain/refusalFacts.ts'
import { z } from 'zod'
import { behindWall } from '../operation/behindWall.ts'
import type { Performer } from '../operation/perform.ts'
import { answerFault } from './answerFault.ts'
import { findPasskey, notePasskeyUse, type PasskeyRow, type PromptRow, takePrompt } from './passkeyStore.ts'
import { loadWebauthn, relyingPartyOf } from './webauthn.ts'

/** Whose passkey is asked for, in which session, and what the browser gave: `PublicKeyCredential.toJSON()` as text. */
export interface GivenPasskey {
  readonly organizationId: string
  readonly userId: string
  /** Null: in none, where nothing was asked. */
  readonly sessionId: string | null
  readonly answer: string
}

/** What is wrong with a signer's passkey; null: it is proved. The prompt is closed either way: it serves once. */
export async function checkPasskey(
  pool: Performer['pool'],
  { organizationId, userId, sessionId, answer }: GivenPasskey,
): Promise<PasskeyFault | null> {
  const assertion = parseAssertion(answer)
  const [[prompt], [passkey]] = await behindWall<[PromptRow, PasskeyRow]>(pool, organizationId, [
    takePrompt(sessionId ?? '0', 'SIGN', userId),
    findPasskey(userId, assertion?.id ?? ''),
  ])
  if (assertion === null) return 'WRONG'
  if (prompt === undefined) return 'PROMPT'
  if (passkey === undefined) return 'UNKNOWN'
  const verified = await verifyAssertion(assertion, prompt, passkey)
  if (typeof verified === 'string') return verified
  const [[used]] = await behindWall<[{ id: string }]>(pool, organizationId, [
    notePasskeyUse(passkey.id, verified.counter),
  ])
  return used === undefined ? 'COUNTER' : null
}

const assertionShape = z.object({
  id: z.string().max(1_400),
  rawId: z.string().max(1_400),
  type: z.literal('public-key'),
  response: z.object({ clientDataJSON: z.string(), authenticatorData: z.string(), signature: z.string() }),
})

type Assertion = z.output<typeof assertionShape>

function parseAssertion(answer: string): Assertion | null {
  try {
    return assertionShape.parse(JSON.parse(answer))
  } catch {
    return null
  }
}

async function verifyAssertion(
  assertion: Assertion,
  prompt: PromptRow,
  passkey: PasskeyRow,
): Promise<PasskeyFault | { readonly counter: number }> {
  const webauthn = await loadWebauthn()
  // The library throws at whatever it cannot read, and nothing else happens in here.
  try {
    const authenticatorData = webauthn.isoBase64URL.toBuffer(assertion.response.authenticatorData)
    const { clientDataJSON } = assertion.response
    const fault = answerFault(webauthn, { clientDataJSON, authenticatorData }, prompt)
    if (fault !== null) return fault
    const { verified, authenticationInfo } = await webauthn.verifyAuthenticationResponse({
      response: { ...assertion, clientExtensionResults: {} },
      expectedChallenge: prompt.challenge,
      expectedOrigin: prompt.origin,
      expectedRPID: relyingPartyOf(prompt.origin),
      credential: {
        id: passkey.credential_id,
        publicKey: new Uint8Array(Buffer.from(passkey.public_key.slice(2), 'hex')),
        // Counted by notePasskeyUse, in one statement with the use: two at once do not both pass.
        counter: 0,
      },
      requireUserVerification: true,
    })
    return verified ? { counter: authenticationInfo.newCounter } : 'WRONG'
  } catch {
    return 'WRONG'
  }
}
