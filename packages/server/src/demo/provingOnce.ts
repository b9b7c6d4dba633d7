import type { Performer } from '../operation/perform.ts'
import type { ClaimedSigner } from '../operation/signer.ts'

/**
 * A performer that proves each person once: the loader signs hundreds of times with secrets that it has just given out,
 * and each check would take 30 ms of a core.
 */
export function provingOnce(performer: Performer): Performer {
  const proved = new Map<string, Promise<ClaimedSigner>>()
  return {
    ...performer,
    claimSigner(caller, signature) {
      const claim = `${caller.organizationId} ${caller.userId} ${JSON.stringify(signature)}`
      const known = proved.get(claim) ?? onceSettled(performer.claimSigner(caller, signature))
      proved.set(claim, known)
      return known
    },
  }
}

async function onceSettled(claiming: Promise<ClaimedSigner>): Promise<ClaimedSigner> {
  const claimed = await claiming
  await claimed.settle()
  return { ...claimed, settle: () => Promise.resolve() }
}
