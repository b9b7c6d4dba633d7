import type { Permission } from '@traveler/domain/access/permissions.ts'

/** Who signs: found by the credentials given with the act, before anything is locked. */
export interface Signer {
  readonly userId: string
  readonly printedName: string
  readonly roles: readonly { readonly id: string; readonly name: string }[]
  /** What the signer may do: whoever signs an act needs its permission as well as whoever asks for it. */
  readonly permissions: ReadonlySet<Permission>
  /** What was proved with: a PIN serves from the second signature of a session on. */
  readonly provedBy: 'PASSWORD' | 'PIN'
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
}
