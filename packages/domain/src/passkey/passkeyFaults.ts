import type { Refusal } from '../refusal.ts'
import type { PasskeyFault } from '../refusalFacts.ts'

/** What is wrong with the answer of a passkey, to be read behind "the passkey", and what would put it right. */
export const passkeyFaults: {
  readonly [Fault in PasskeyFault]: { readonly problem: string; readonly remedy: string }
} = {
  PROMPT: {
    problem: 'answers no prompt that is still open here',
    remedy: 'Ask for it again, and answer within two minutes.',
  },
  UNKNOWN: {
    problem: 'is none of the signer’s',
    remedy: 'Use one that the signer has added here, or give the password.',
  },
  ORIGIN: {
    problem: 'was used on a page of another address',
    remedy: 'Open Traveler at the address at which the passkey was added.',
  },
  UNVERIFIED: {
    problem: 'did not check who holds it',
    remedy: 'Unlock it by its PIN, by fingerprint or by face.',
  },
  COUNTER: {
    problem: 'counts no more than when it was last used, as a copy of it would',
    remedy: 'Remove it, and add it anew.',
  },
  WRONG: {
    problem: 'gave an answer that does not prove it',
    remedy: 'Try again, or give the password.',
  },
}

/** The same where it is not a signature that is refused: when a passkey is added. */
export function refusedRegistration(fault: PasskeyFault): Refusal {
  const { problem, remedy } = passkeyFaults[fault]
  return { code: 'INVALID_INPUT', field: 'registration', problem, remedy }
}
