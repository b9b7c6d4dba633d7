import type { EvidenceCertificate } from '@traveler/domain/evidence/evidenceCertificate.ts'
import type { StepDefinition } from '@traveler/domain/step/stepDefinition.ts'
import type { Read } from '../operation/read.ts'
import { type AskedThen, type HeldThenRow, listHeldThen } from './evidenceCertificateStore.ts'
import { acceptedMeaning, type SignatureOfRunRow, type StepRead } from './evidenceSteps.ts'

interface Asked extends AskedThen {
  readonly shown: Omit<EvidenceCertificate, 'certificate'>
}

/** Who was certified for what the steps ask for, by the step. Where no step asks, nothing is read. */
export async function readCertificates(
  read: Read,
  steps: readonly StepRead[],
): Promise<ReadonlyMap<string, readonly EvidenceCertificate[]>> {
  const asked = steps.flatMap(askedAt)
  if (asked.length === 0) return new Map()
  const held = new Map(
    (await read<HeldThenRow>(listHeldThen(asked))).map(({ nth, ...certificate }) => [nth, certificate]),
  )
  const told = asked.map(({ runStepId, shown }, nth) => ({
    runStepId,
    certificate: { ...shown, certificate: held.get(nth + 1) ?? null },
  }))
  return new Map(
    [...Map.groupBy(told, ({ runStepId }) => runStepId)].map(([id, own]) => [
      id,
      own.map(({ certificate }) => certificate),
    ]),
  )
}

/** The start of the attempt that counts, and each sign-off that stands, for each kind that its attempt asks for. */
function askedAt({ row, people, definitionAt, signatures }: StepRead): readonly Asked[] {
  const { started_at: startedAt } = row
  const by = people?.startedBy ?? null
  const begun =
    startedAt === null || by === null ? [] : [{ attempt: row.attempt, signedFor: null, by, at: startedAt }]
  const signed = signatures.flatMap((one) =>
    one.attempt === null || one.voidedAt !== null || !isSignOff(one)
      ? []
      : [
          {
            attempt: one.attempt,
            signedFor: placeOf(definitionAt(one.attempt).definition, one),
            by: { id: one.signerId, name: one.printedName },
            at: one.signedAt,
          },
        ],
  )
  return [...begun, ...signed].flatMap((did) =>
    definitionAt(did.attempt).definition.certificates.map((kind) => ({
      runStepId: row.id,
      userId: did.by.id,
      kindId: kind.id,
      at: did.at,
      shown: { kind: kind.name, ...did },
    })),
  )
}

const isSignOff = ({ fieldNumber, row, meaning }: SignatureOfRunRow): boolean =>
  row !== null || (fieldNumber !== null && meaning !== acceptedMeaning)

function placeOf(
  { fields, columns }: StepDefinition,
  { fieldNumber, row, column }: SignatureOfRunRow,
): string {
  if (row === null) return fields.find(({ number }) => number === fieldNumber)?.name ?? String(fieldNumber)
  return `row ${row}, ${columns.find(({ number }) => number === column)?.header ?? column}`
}
