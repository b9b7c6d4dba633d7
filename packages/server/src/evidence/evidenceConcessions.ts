import type { EvidenceConcession } from '@traveler/domain/evidence/evidencePack.ts'
import { draftBomConcession } from '@traveler/domain/run/runConcession.ts'
import { acceptedMeaning, type StepRead } from './evidenceSteps.ts'

/** What the run was started in spite of. */
export function concessionsOfStart(stored: unknown): EvidenceConcession[] {
  const draft = draftBomConcession(stored)
  const superseded = (Array.isArray(stored) ? stored : []).filter((one) => one?.code === 'SUPERSEDED_ALLOWED')
  return [
    ...(draft === null
      ? []
      : [
          {
            what: `Built to draft BOM v${draft.mbomVersion}`,
            reason: draft.approval?.reason ?? null,
            signature: draft.approval?.signatureId ?? null,
          },
        ]),
    ...superseded.map((one) => ({
      what: 'Started from a superseded version',
      reason: one.reason ?? null,
      signature: `concession ${one.id}`,
    })),
  ]
}

/** Values that were accepted out of range, and steps that were skipped with approval. */
export function concessionsOfStep({ row, definition, signatures }: StepRead): EvidenceConcession[] {
  return signatures
    .filter(({ voidedAt }) => voidedAt === null)
    .flatMap((one) => {
      const where = `Step ${row.number} ${definition.title}`
      if (one.meaning === acceptedMeaning) {
        const field = definition.fields.find(({ number }) => number === one.fieldNumber)
        return [
          {
            what: `${where}: ${field?.name ?? ''} accepted out of range`,
            reason: one.comment,
            signature: one.id,
          },
        ]
      }
      return one.meaning === 'skip approved'
        ? [{ what: `${where}: skipped`, reason: one.comment, signature: one.id }]
        : []
    })
}
