import { z } from 'zod'
import { linkOfDigest, noHash, sha256 } from '../operation/chain.ts'

const signature = z.object({ id: z.string(), content: z.string(), contentDigest: z.string() })
const pack = z.object({
  format: z.literal('traveler-evidence'),
  version: z.literal(1),
  runs: z.array(
    z.object({
      signatures: z.array(signature),
      steps: z.array(z.object({ attempts: z.array(z.object({ signatures: z.array(signature) })) })),
    }),
  ),
  // Packs that were written before issues, their actions and definitions stood in them have none.
  issues: z
    .array(
      z.object({
        signatures: z.array(signature),
        actions: z.array(z.object({ signatures: z.array(signature) })).default([]),
      }),
    )
    .default([]),
  definitions: z.array(z.object({ digest: z.string(), content: z.string() })).default([]),
  chains: z.array(
    z.object({
      stream: z.string(),
      events: z.array(z.object({ version: z.number(), bodyDigest: z.string(), hash: z.string() })),
    }),
  ),
})

/** What a check of a pack found. */
export interface EvidenceCheck {
  /** SHA-256 of the file: what its pages have at their foot. */
  readonly digest: string
  readonly signatures: number
  readonly events: number
  /** In words; empty: every signature is over its content, every definition as its digest says, every chain whole. */
  readonly problems: readonly string[]
}

/**
 * Checks a pack by itself, without a server: signatures against what was signed, definitions by their digest, chains event by
 * event. Null: the text is no pack.
 */
export function verifyEvidence(text: string): EvidenceCheck | null {
  const read = pack.safeParse(parseJson(text))
  if (!read.success) return null
  const { runs, issues, definitions, chains } = read.data
  const signatures = [
    ...runs.flatMap((run) => [
      ...run.signatures,
      ...run.steps.flatMap((step) => step.attempts.flatMap((attempt) => attempt.signatures)),
    ]),
    ...issues.flatMap((issue) => [
      ...issue.signatures,
      ...issue.actions.flatMap((action) => action.signatures),
    ]),
  ]
  const unlike = signatures
    .filter(({ content, contentDigest }) => sha256(content).toString('hex') !== contentDigest)
    .map(({ id }) => `Signature ${id}: its digest is not that of its content.`)
  const altered = definitions
    .filter(({ digest, content }) => sha256(content).toString('hex') !== digest)
    .map(({ digest }) => `Definition ${digest}: its digest is not that of its content.`)
  const broken = chains.flatMap(({ stream, events }) => {
    let before = noHash
    for (const [nth, event] of events.entries()) {
      const hash = linkOfDigest(before, nth + 1, Buffer.from(event.bodyDigest, 'hex'))
      if (event.version !== nth + 1 || hash.toString('hex') !== event.hash)
        return [`Stream ${stream}: event ${event.version} does not follow the one before it.`]
      before = hash
    }
    return []
  })
  return {
    digest: sha256(text).toString('hex'),
    signatures: signatures.length,
    events: chains.reduce((sum, { events }) => sum + events.length, 0),
    problems: [...unlike, ...altered, ...broken],
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
