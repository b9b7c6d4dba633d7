import { useContext, useState } from 'react'
import type { SignatureInput } from '../../generated/documents.ts'
import { useSession } from '../session/useSession.ts'
import { PinServes } from './pinServes.ts'
import type { Secret } from './SecretInput.tsx'

/** Somebody about to sign. */
export interface Signer {
  readonly isSomeoneElse: boolean
  readonly email: string
  readonly secret: Secret
  readonly canUsePin: boolean
  readonly signature: SignatureInput
  readonly setSomeoneElse: (isSomeoneElse: boolean) => void
  readonly setEmail: (email: string) => void
  readonly setSecret: (secret: Secret) => void
}

/** The person here signs, or at a station somebody else with own credentials. The first signature takes mail address and password. */
export function useSigner(first: 'self' | 'other'): Signer {
  const { person } = useSession()
  const [isSomeoneElse, setSomeoneElse] = useState(first === 'other')
  const [other, setOther] = useState('')
  const email = isSomeoneElse ? other : (person?.email ?? '')
  const canUsePin = useContext(PinServes) && !isSomeoneElse
  // What was typed as a PIN is none any more when the server wants the password meanwhile.
  const [typed, setSecret] = useState<Secret | null>(null)
  const usual = canUsePin ? 'pin' : 'password'
  const secret =
    typed === null || (typed.by === 'pin' && !canUsePin) ? ({ by: usual, text: '' } as const) : typed
  return {
    isSomeoneElse,
    email,
    secret,
    canUsePin,
    signature: { email, [secret.by]: secret.text },
    setSomeoneElse: (is) => {
      setSomeoneElse(is)
      setSecret({ by: 'password', text: '' })
    },
    setEmail: setOther,
    setSecret,
  }
}
