import { useState } from 'react'
import type { SignatureInput } from '../../generated/documents.ts'
import { signedBefore } from '../session/signedBefore.ts'
import { useSession } from '../session/useSession.ts'
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
  /** The signature was accepted. */
  readonly remember: () => void
}

/** The person here signs, or at a station somebody else with own credentials. The first signature takes mail address and password. */
export function useSigner(first: 'self' | 'other'): Signer {
  const { person } = useSession()
  const [isSomeoneElse, setSomeoneElse] = useState(first === 'other')
  const [other, setOther] = useState('')
  const email = isSomeoneElse ? other : (person?.email ?? '')
  const canUsePin = !isSomeoneElse && signedBefore.has(email)
  const [secret, setSecret] = useState<Secret>({ by: canUsePin ? 'pin' : 'password', text: '' })
  const by = canUsePin ? secret.by : 'password'
  return {
    isSomeoneElse,
    email,
    secret: { ...secret, by },
    canUsePin,
    signature: { email, [by]: secret.text },
    setSomeoneElse: (is) => {
      setSomeoneElse(is)
      setSecret({ by: 'password', text: '' })
    },
    setEmail: setOther,
    setSecret,
    remember: () => {
      if (!isSomeoneElse) signedBefore.add(email)
    },
  }
}
