import { inventoryName } from '../partInventory/inventoryName.ts'
import type {
  EvidenceChain,
  EvidenceEvent,
  EvidencePart,
  EvidencePerson,
  EvidenceReading,
  EvidenceRemoval,
  EvidenceRun,
  EvidenceSignature,
  EvidenceStep,
} from './evidencePack.ts'

/** Work that was done on paper, entered afterwards. */
export interface EvidenceLateEntry {
  readonly id: string
  /** Number of the step. */
  readonly step: string
  readonly attempt: number
  readonly performedBy: EvidencePerson
  readonly performedAt: string
  readonly recordedBy: EvidencePerson
  readonly recordedAt: string
  readonly reason: string
  /** Names of the fields whose values it tells of; none: the work of the step. */
  readonly fields: readonly string[]
  /** The performer's signature; null: nobody confirmed it, or the signature is void. */
  readonly signature: string | null
  readonly withdrawnAt: string | null
  readonly withdrawReason: string | null
}

/** A completed record that was opened again, and all that changed in it from then until it was completed again. */
export interface EvidenceReopening {
  /** Which issue of the record began: 2 with the first reopening. */
  readonly issue: number
  readonly at: string
  readonly by: EvidencePerson | null
  readonly reason: string | null
  /** Of the second person; null: none is on record. */
  readonly signature: string | null
  /** Null: the record is still open. */
  readonly completedAt: string | null
  readonly changes: readonly EvidenceChange[]
}

export interface EvidenceChange {
  readonly at: string
  readonly by: EvidencePerson | null
  /** In words: "step 1 Measure, Torque: 10.1, was 9.9", "installed P-3 SN-1". */
  readonly what: string
  readonly reason: string | null
}

/** What reopenings are found in. */
export interface RecordOfRun {
  readonly run: Pick<EvidenceRun, 'id' | 'steps' | 'signatures'>
  readonly chain: EvidenceChain | undefined
  readonly contents: readonly EvidencePart[]
  readonly removals: readonly EvidenceRemoval[]
  /** A value in words. */
  inWords(reading: Omit<EvidenceReading, 'before'>): string
}

/** The issues of the record of a run after its first, with their changes, from what the pack holds (rule 12). */
export function reopeningsOf(record: RecordOfRun): readonly EvidenceReopening[] {
  const events = record.chain?.events ?? []
  const changes = [
    ...events.filter(({ type }) => !toldBelow.has(type)).map(eventChange),
    ...record.run.steps.flatMap((step) => changesOfStep(step, record)),
    ...changesOfUnit(record),
  ].toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
  return events
    .filter(({ type }) => type === 'RUN_REOPENED')
    .map((opened, nth) => {
      const closed = events.find(({ type, version }) => type === 'RUN_COMPLETED' && version > opened.version)
      return {
        issue: nth + 2,
        at: opened.at,
        by: opened.by,
        reason: opened.reason,
        signature: signatureAt(record.run.signatures, opened.at),
        completedAt: closed?.at ?? null,
        changes: changes.filter(({ at }) => at > opened.at && (closed === undefined || at < closed.at)),
      }
    })
}

function signatureAt(signatures: readonly EvidenceSignature[], at: string): string | null {
  return signatures.find(({ meaning, signedAt }) => meaning === 'run reopened' && signedAt === at)?.id ?? null
}

/** Events of which the values, installs and removals below tell more. */
const toldBelow: ReadonlySet<string> = new Set([
  'FIELD_VALUE_RECORDED',
  'DATAGRID_VALUES_RECORDED',
  'PARTS_INSTALLED',
  'PART_REMOVED',
])

const eventChange = ({ at, by, type, reason }: EvidenceEvent): EvidenceChange => ({
  at,
  by,
  what: type.toLowerCase().replaceAll('_', ' '),
  reason,
})

/** Every value that was recorded in a step, with what stood there before; an act has one time in all that it writes. */
function changesOfStep(step: EvidenceStep, { chain, inWords }: RecordOfRun): readonly EvidenceChange[] {
  return step.attempts.flatMap(({ fields, cells }) =>
    [
      ...fields.map(({ name, reading }) => ({ name, reading })),
      ...cells.map(({ row, column, reading }) => ({ name: `row ${row}, ${column}`, reading })),
    ].flatMap(({ name, reading }) => {
      if (reading === null) return []
      const said = [...reading.before, reading]
      return said.map((one, nth) => {
        const earlier = said[nth - 1]
        const was = earlier === undefined ? '' : `, was ${inWords(earlier)}`
        return {
          at: one.at,
          by: one.by,
          what: `step ${step.number} ${step.title}, ${name}: ${inWords(one)}${was}`,
          reason: chain?.events.find(({ at }) => at === one.at)?.reason ?? null,
        }
      })
    }),
  )
}

function changesOfUnit({ contents, removals }: RecordOfRun): readonly EvidenceChange[] {
  const name = (one: EvidencePart | EvidenceRemoval): string =>
    inventoryName(one.partNumber, one.serialNumber, one.lotNumber)
  return [
    ...contents
      .filter(({ depth }) => depth === 1)
      .map((one) => ({
        at: one.installedAt,
        by: one.installedBy,
        what: `installed ${name(one)}, quantity ${one.quantity}`,
        reason: null,
      })),
    ...removals.flatMap((one) => [
      {
        at: one.installedAt,
        by: null,
        what: `installed ${name(one)}, quantity ${one.quantity}`,
        reason: null,
      },
      { at: one.removedAt, by: one.removedBy, what: `removed ${name(one)}`, reason: one.reason },
    ]),
  ]
}
