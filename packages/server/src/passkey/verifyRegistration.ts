import type { PasskeyFault } from '@traveler/domain/refusalFacts.ts'
import { z } from 'zod'
import { answerFault } from './answerFault.ts'
import type { PasskeyRow, PromptRow } from './passkeyStore.ts'
import { algorithms, loadWebauthn, relyingPartyOf } from './webauthn.ts'

/** What is kept of a passkey that was made. */
export type Credential = Pick<
  PasskeyRow,
  'credential_id' | 'public_key' | 'relying_party' | 'transports' | 'sign_counter'
>

const registrationShape = z.object({
  id: z.string().max(1_400),
  rawId: z.string().max(1_400),
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: z.string(),
    attestationObject: z.string(),
    transports: z
      .array(z.string().regex(/^[a-z-]{1,32}$/))
      .max(10)
      .default([]),
  }),
})

type Registration = z.output<typeof registrationShape>

/** The passkey that the browser made in answer to a prompt, as `PublicKeyCredential.toJSON()` gives it; or what is wrong. */
export async function verifyRegistration(
  answer: string,
  prompt: PromptRow,
): Promise<Credential | PasskeyFault> {
  const registration = parseRegistration(answer)
  if (registration === null) return 'WRONG'
  const webauthn = await loadWebauthn()
  const { clientDataJSON, attestationObject, transports } = registration.response
  const relyingParty = relyingPartyOf(prompt.origin)
  // As in checkPasskey: all that is thrown in here is that the library cannot read it.
  try {
    const attestation = webauthn.decodeAttestationObject(webauthn.isoBase64URL.toBuffer(attestationObject))
    const authenticatorData = attestation.get('authData')
    const fault = answerFault(webauthn, { clientDataJSON, authenticatorData }, prompt)
    if (fault !== null) return fault
    const { verified, registrationInfo } = await webauthn.verifyRegistrationResponse({
      response: {
        ...registration,
        response: { clientDataJSON, attestationObject },
        clientExtensionResults: {},
      },
      expectedChallenge: prompt.challenge,
      expectedOrigin: prompt.origin,
      expectedRPID: relyingParty,
      requireUserVerification: true,
      supportedAlgorithmIDs: [...algorithms],
    })
    if (!verified) return 'WRONG'
    const { id, publicKey, counter } = registrationInfo.credential
    return {
      credential_id: id,
      public_key: `\\x${Buffer.from(publicKey).toString('hex')}`,
      relying_party: relyingParty,
      transports,
      sign_counter: String(counter),
    }
  } catch {
    return 'WRONG'
  }
}

function parseRegistration(answer: string): Registration | null {
  try {
    return registrationShape.parse(JSON.parse(answer))
  } catch {
    return null
  }
}
