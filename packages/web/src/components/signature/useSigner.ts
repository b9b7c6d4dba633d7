import { useContext, useRef, useState } from 'react'
import { type SignatureInput, SignerPasskeysDocument } from '../../generated/documents.ts'
import { linesOf, type RefusalLine, Unreachable } from '../api/refused.ts'
import { useDocument } from '../api/useDocument.ts'
import { useSession } from '../session/useSession.ts'
import { keepsPasskeys } from './keepsPasskeys.ts'
import { PinServes } from './pinServes.ts'
import type { Secret } from './SecretInput.tsx'

/** Somebody about to sign. */
export interface Signer {
  readonly isSomeoneElse: boolean
  readonly email: string
  readonly secret: Secret
  readonly canUsePin: boolean
  readonly canUsePasskey: boolean
  /** What proves it: a passkey is asked for now. Null: none was given; `refusals` says why. */
  readonly sign: () => Promise<SignatureInput | null>
  readonly refusals: readonly RefusalLine[]
  readonly setSomeoneElse: (isSomeoneElse: boolean) => void
  readonly setEmail: (email: string) => void
  readonly setSecret: (secret: Secret) => void
}

/**
 * The person here signs, or at a station somebody else with own credentials. The first signature takes mail address and
 * password, or a passkey.
 */
export function useSigner(first: 'self' | 'other'): Signer {
  const { person } = useSession()
  const [isSomeoneElse, setSomeoneElse] = useState(first === 'other')
  const [other, setOther] = useState('')
  const email = isSomeoneElse ? other : (person?.email ?? '')
  const canUsePin = useContext(PinServes) && !isSomeoneElse
  const hasPasskey = useHasPasskey()
  // Whether somebody else has one is asked when it is wanted.
  const canUsePasskey = isSomeoneElse ? keepsPasskeys() : hasPasskey
  const [typed, setSecret] = useState<Secret | null>(null)
  const own = hasPasskey && !isSomeoneElse ? 'passkey' : 'password'
  const usual = canUsePin ? 'pin' : own
  // What was typed as a PIN is none any more when the server wants the password meanwhile.
  const serves = { pin: canUsePin, password: true, passkey: canUsePasskey }
  const secret = typed !== null && serves[typed.by] ? typed : ({ by: usual, text: '' } as const)
  const passkey = usePasskey()
  return {
    isSomeoneElse,
    email,
    secret,
    canUsePin,
    canUsePasskey,
    sign: async () => {
      if (secret.by !== 'passkey') return { email, [secret.by]: secret.text }
      const answer = await passkey.ask(email)
      return answer === null ? null : { email, passkey: answer }
    },
    refusals: passkey.refusals,
    setSomeoneElse: (is) => {
      setSomeoneElse(is)
      setSecret(is ? { by: 'password', text: '' } : null)
    },
    setEmail: setOther,
    setSecret,
  }
}

/** Whether the person here has a passkey for this page. */
function useHasPasskey(): boolean {
  const { data } = useDocument(SignerPasskeysDocument, {}, { enabled: keepsPasskeys() })
  return data?.passkeys.some(({ relyingParty }) => relyingParty === location.hostname) ?? false
}

/** Asks for one passkey at a time: a browser does not ask for two. */
function usePasskey() {
  const [refusals, setRefusals] = useState<readonly RefusalLine[]>([])
  const isAsking = useRef(false)
  const ask = async (email: string): Promise<string | null> => {
    if (isAsking.current) return null
    isAsking.current = true
    setRefusals([])
    try {
      const { askPasskey } = await import('../passkey/askPasskey.ts').catch((cause: unknown) => {
        throw new Unreachable({ cause })
      })
      return await askPasskey(email)
    } catch (error) {
      setRefusals(linesOf(error))
      return null
    } finally {
      isAsking.current = false
    }
  }
  return { ask, refusals }
}
