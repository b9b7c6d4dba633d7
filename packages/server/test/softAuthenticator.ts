import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

/** How an answer comes about; absent: as an honest browser and authenticator give it. */
export interface Answering {
  /** Of the page; absent: the one on which the front door is asked. */
  readonly origin?: string
  /** Whether PIN, finger or face was checked. */
  readonly isVerified?: boolean
  /** How often the authenticator has signed, as it says; absent: once more than before. */
  readonly counter?: number
}

/** What the browser hands on of a prompt. */
export interface Prompt {
  readonly challenge: string
  readonly rpId?: string
  readonly rp?: { readonly id: string }
  readonly allowCredentials?: readonly { readonly id: string }[]
  readonly excludeCredentials?: readonly { readonly id: string }[]
}

/** An authenticator with one passkey, as a phone or a security key is one: ES256, made of what Node brings. */
export interface SoftAuthenticator {
  readonly credentialId: string
  /** `PublicKeyCredential.toJSON()` of a new passkey, as text. */
  register(prompt: Prompt, answering?: Answering): string
  /** The same of an assertion. */
  answer(prompt: Prompt, answering?: Answering): string
}

const flags = { present: 0x01, verified: 0x04, attested: 0x40 } as const

export function newAuthenticator(): SoftAuthenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(32)
  const credentialId = id.toString('base64url')
  let uses = 0

  const dataOf = (prompt: Prompt, { isVerified = true, counter = ++uses }: Answering, attested?: Buffer) => {
    const head = Buffer.alloc(5)
    head[0] = flags.present | (isVerified ? flags.verified : 0) | (attested ? flags.attested : 0)
    head.writeUInt32BE(counter, 1)
    return Buffer.concat([sha256(prompt.rpId ?? prompt.rp?.id ?? ''), head, attested ?? Buffer.alloc(0)])
  }
  const clientDataOf = (type: string, { challenge }: Prompt, { origin = 'http://localhost' }: Answering) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const textOf = (response: Readonly<Record<string, Buffer>>): string =>
    JSON.stringify({
      id: credentialId,
      rawId: credentialId,
      type: 'public-key',
      clientExtensionResults: {},
      response: Object.fromEntries(
        Object.entries(response).map(([name, bytes]) => [name, bytes.toString('base64url')]),
      ),
    })

  return {
    credentialId,
    register(prompt, answering = {}) {
      const key = new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
        [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
      ])
      const length = Buffer.from([0, id.length])
      const attested = Buffer.concat([Buffer.alloc(16), length, id, isoCBOR.encode(key)])
      const attestation = new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', new Uint8Array(dataOf(prompt, answering, attested))],
      ])
      return textOf({
        clientDataJSON: clientDataOf('webauthn.create', prompt, answering),
        attestationObject: Buffer.from(isoCBOR.encode(attestation as never)),
      })
    },
    answer(prompt, answering = {}) {
      const clientDataJSON = clientDataOf('webauthn.get', prompt, answering)
      const authenticatorData = dataOf(prompt, answering)
      const signed = Buffer.concat([authenticatorData, sha256(clientDataJSON)])
      return textOf({ clientDataJSON, authenticatorData, signature: sign('sha256', signed, privateKey) })
    },
  }
}

const sha256 = (bytes: string | Buffer): Buffer => createHash('sha256').update(bytes).digest()
