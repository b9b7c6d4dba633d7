import type { Permission } from '@traveler/domain/access/permissions.ts'

/** A role that the signer holds here, with what it grants. */
export interface SignerRole {
  readonly id: string
  readonly name: string
  readonly permissions: ReadonlySet<string>
}

/** The role that qualifies the signer for an act: the first that grants its permission. A signature names it for ever. */
export function qualifyingRole(signer: Signer, permission: Permission): SignerRole | null {
  return signer.roles.find((role) => role.permissions.has(permission)) ?? null
}

/** Somebody whose secret is still being hashed: who signs, if it is right. */
export interface ClaimedSigner {
  readonly signer: Signer
  /** Whether the credentials are right. Waits for no connection of the pool: who holds one may wait for it. */
  readonly isProved: Promise<boolean>
  /** Ends the attempt; throws Refused where the credentials are wrong. To be called once, whatever became of the act. */
  settle(): Promise<void>
}

/** Who signs: found by the credentials given with the act. */
export interface Signer {
  readonly userId: string
  readonly printedName: string
  readonly roles: readonly SignerRole[]
  /** What the signer may do: whoever signs an act needs its permission as well as whoever asks for it. */
  readonly permissions: ReadonlySet<Permission>
  /** What was proved with: a PIN serves from the second signature of a session on. */
  readonly provedBy: 'PASSWORD' | 'PIN' | 'PASSKEY'
  /** IANA zone of the signer's site: whose wall clock the signature shows. */
  readonly timeZone: string
}

/** What a signing act carries: the signer's own credentials, in the optional input `signature`. */
export interface SignatureInput {
  /** Absent: the person of the session signs. */
  readonly email?: string | null | undefined
  readonly password?: string | null | undefined
  /** Serves from the second signature of a session on. */
  readonly pin?: string | null | undefined
  /** What a passkey answered to a prompt of this session, as the browser's JSON. */
  readonly passkey?: string | null | undefined
}
