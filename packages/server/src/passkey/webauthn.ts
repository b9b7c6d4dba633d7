/** What checks passkeys, loaded when the first one is used: that takes 160 ms, and most starts see none. */
export async function loadWebauthn() {
  const [ceremonies, helpers] = await Promise.all([
    import('@simplewebauthn/server'),
    import('@simplewebauthn/server/helpers'),
  ])
  return { ...ceremonies, ...helpers }
}

export type Webauthn = Awaited<ReturnType<typeof loadWebauthn>>

/** Signature algorithms that are taken, as COSE numbers them: ES256, EdDSA and RS256 are what authenticators have. */
export const algorithms: readonly number[] = [-7, -8, -257]

/** The name for which a browser keeps the passkeys of a page's address; empty: of none. */
export const relyingPartyOf = (origin: string): string => URL.parse(origin)?.hostname ?? ''
