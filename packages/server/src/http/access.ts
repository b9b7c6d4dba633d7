import type { Caller } from '../operation/caller.ts'

/** A person as the login tells of one. */
export interface KnownPerson {
  readonly id: string
  readonly name: string
  readonly email: string
}

/** A session that is neither over nor expired, with the person who is at it. */
export interface OpenSession {
  readonly caller: Caller
  readonly person: KnownPerson
  readonly sessionId: string
  readonly device: { readonly id: string; readonly name: string } | null
  /** Nobody works here until a person unlocks it. */
  readonly isLocked: boolean
  /** ISO 8601 UTC. */
  readonly expiresAt: string
}

/** What a login gives: the token is shown to the client once and stored as its SHA-256. */
export interface NewLogin {
  readonly token: string
  readonly person: KnownPerson
  readonly expiresAt: string
}

/** A person who says who it is, with what proves it. */
export interface Claim {
  readonly email: string | null
  /** What the reader at a device gave; names a person and proves nothing. */
  readonly badge: string | null
  readonly password: string | null
  readonly pin: string | null
}

/** What a passkey is wanted for. */
export interface PasskeyWish {
  readonly purpose: 'ADD' | 'SIGN'
  /** Who signs; null: the person of the session. */
  readonly email: string | null
  /** Of the page on which it is answered. */
  readonly origin: string
}

export interface LoginRequest {
  readonly email: string
  readonly password: string
  /** What a registered device shows; null: none is registered here. */
  readonly deviceToken: string | null
}

/** A person as a link names one. */
export interface NamedPerson {
  readonly organizationId: string
  readonly userId: string
}

/** An API key as a token names it. */
export interface NamedKey {
  readonly organizationId: string
  readonly apiKeyId: string
}

export interface FirstOrganization {
  readonly organization: string
  readonly domain: string
  readonly timeZone: string
  readonly name: string
  readonly email: string
  readonly password: string
}

/** Whether anybody works here yet. */
export interface Beginnings {
  /** There is no organization: whoever comes first founds one. */
  readonly isFirstRun: boolean
  /** The one there is, is the demonstration factory. */
  readonly isDemo: boolean
}

/** Who may come in, and as whom. What it refuses is thrown as Refused. */
export interface Access {
  beginnings(): Promise<Beginnings>
  /** Founds the first organization; refused when there is one. */
  found(first: FirstOrganization): Promise<void>
  logIn(request: LoginRequest): Promise<NewLogin>
  /** Null: the session is over, or never was. `isActivity` false: a page that asks by itself does not keep it awake. */
  findSession(token: string, isActivity: boolean): Promise<OpenSession | null>
  /** Another person at the session, or the same one who unlocks it. */
  switchPerson(session: OpenSession, claim: Claim): Promise<Omit<NewLogin, 'token'>>
  lock(session: OpenSession): Promise<void>
  /** Asks for a passkey: what the browser passes on to it. */
  promptPasskey(session: OpenSession, wish: PasskeyWish): Promise<object>
  logOut(session: OpenSession): Promise<void>
  /** The key with this id and secret, while it and its maker are enabled. */
  findKey(clientId: string, clientSecret: string): Promise<NamedKey | null>
  /** Who a person is now, away from any session; null: nobody, deactivated or locked out. */
  callerOfPerson(person: NamedPerson): Promise<Caller | null>
  /** Who a key is now; null: the key or its maker is disabled. */
  callerOfKey(key: NamedKey): Promise<Caller | null>
}
