import { settings } from '@traveler/domain/organization/settings.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import { behindWall } from '../operation/behindWall.ts'
import type { Caller } from '../operation/caller.ts'
import { permissionsOf } from '../operation/callerOf.ts'
import type { ClaimedSigner, SignatureInput, Signer } from '../operation/signer.ts'
import { type GrantRow, listGrants, loadStanding, type StandingRow } from '../user/callerStore.ts'
import { beginProof, type Proof, type Prover, type Proving } from './proveIdentity.ts'
import { findPerson, loadSigning, type SigningRow } from './sessionStore.ts'

/**
 * Who signs an act: the person of the session, or at a station somebody else with own credentials. The first signature of
 * a session takes mail address and password, or a passkey; each later one password, PIN or passkey again (21 CFR 11.200).
 * Throws Refused for what is wrong before any secret is looked at.
 */
export async function claimSigner(
  prover: Prover,
  caller: Caller,
  signature: SignatureInput | null,
): Promise<ClaimedSigner> {
  const proof = proofOf(caller, signature)
  if (signature === null || proof === null) throw new Refused({ code: 'SIGNATURE_REQUIRED', act: 'do this' })
  const { organizationId, sessionId } = caller
  const email = signature.email ?? null
  const [[named], [signing]] = await behindWall<[{ id: string }, SigningRow]>(prover.pool, organizationId, [
    findPerson({ email, badge: null }),
    loadSigning(sessionId ?? '0', settings.signingIdleMinutes.default),
  ])
  const signerId = email === null ? caller.userId : (named?.id ?? null)
  const isLater = signing?.is_open === true && signerId === caller.userId
  const isEnough = proof.by === 'PASSKEY' || (proof.by === 'PASSWORD' && email !== null)
  if (!isLater && !isEnough) throw new Refused(firstTakesBoth)
  const person = signerId === null ? null : { organizationId, userId: signerId }
  // Read while the attempt is counted.
  const claimed = loadSigner(prover, caller, signerId)
  claimed.catch(() => {})
  const attempt = await beginProof(prover, person, proof)
  const ownSession = (signerId === caller.userId ? sessionId : null) ?? undefined
  const settle = async (): Promise<void> => refuseUnproved(await attempt.end(ownSession))
  const signer = await claimed.catch(async (error: unknown) => {
    await settle()
    throw error
  })
  return { signer: { ...signer, provedBy: proof.by }, isProved: attempt.isRight, settle }
}

function refuseUnproved(proving: Proving): void {
  if (proving.outcome === 'LOCKED') throw new Refused({ code: 'SIGNER_LOCKED' })
  if (proving.outcome === 'PROVED') return
  const { attemptsLeft, passkey } = proving
  throw new Refused({ code: 'SIGNATURE_INVALID', attemptsLeft, ...(passkey && { passkey }) })
}

const firstTakesBoth = {
  code: 'INVALID_INPUT',
  field: 'signature',
  problem: 'is the first of this session, or somebody else’s',
  remedy: 'Give your own mail address and password, or a passkey.',
} as const

/** A password counts before a PIN, and that before a passkey, where several are given. */
function proofOf({ sessionId }: Caller, signature: SignatureInput | null): Proof | null {
  if (signature?.password) return { by: 'PASSWORD', secret: signature.password }
  if (signature?.pin) return { by: 'PIN', secret: signature.pin }
  return signature?.passkey ? { by: 'PASSKEY', answer: signature.passkey, sessionId } : null
}

async function loadSigner(
  prover: Prover,
  { organizationId, deviceId }: Caller,
  signerId: string | null,
): Promise<Omit<Signer, 'provedBy'>> {
  if (signerId === null) throw new Error('Nobody signs')
  const [[standing]] = await behindWall<[StandingRow]>(prover.pool, organizationId, [
    loadStanding(signerId, deviceId),
  ])
  if (standing === undefined) throw new Error('The signer is gone')
  const roleIds = standing.roles.map((role) => role.id)
  const [grants] = await behindWall<[GrantRow]>(prover.pool, organizationId, [listGrants(roleIds)])
  const granted = Map.groupBy(grants, (grant) => grant.role_id)
  return {
    userId: signerId,
    printedName: standing.user_name,
    roles: standing.roles.map(({ id, name }) => ({
      id,
      name,
      permissions: new Set((granted.get(id) ?? []).map((grant) => grant.permission)),
    })),
    permissions: permissionsOf(standing.permissions),
    timeZone: standing.time_zone,
  }
}
