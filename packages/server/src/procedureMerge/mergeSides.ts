import type { MergeSides } from '@traveler/domain/procedureMerge/procedureContent.ts'
import { type RedlinedStep, withRedline } from '@traveler/domain/procedureMerge/withRedline.ts'
import { sha256 } from '../operation/chain.ts'
import type { Read } from '../operation/read.ts'
import { listVersions, type ProcedureRow } from '../procedure/procedureStore.ts'
import { loadRedlineToMerge, type RedlineToMergeRow } from './mergeStore.ts'
import { readRedlinedStep } from './redlinedStep.ts'
import { readVersionContents } from './versionContent.ts'

/** What is merged into a version: another version of it, or the redline of a run. */
export interface MergeAsked {
  /** Null: the newest version of a redline's procedure. */
  readonly procedureId: string | null
  readonly fromProcedureId: string | null
  /** What both began from; null: the newest version that is older than both. */
  readonly baseProcedureId: string | null
  readonly redlineId: string | null
}

/** The three sides of a merge, as they were read. */
export interface ReadMerge {
  readonly ours: ProcedureRow
  readonly base: ProcedureRow
  /** The version that is merged in; of a redline the one that its run is bound to. */
  readonly theirs: ProcedureRow
  readonly redline: RedlineToMergeRow | null
  /** What the redline makes of its step; null: no redline is merged. */
  readonly redlined: RedlinedStep | null
  readonly sides: MergeSides
  /** Of all three sides together: another when one of them was edited since. 32 hex digits. */
  readonly etag: string
}

/** Reads what is merged; null where a version or redline is not there, or is of another procedure. */
export async function readMerge(read: Read, asked: MergeAsked): Promise<ReadMerge | null> {
  const [redline] = await read<RedlineToMergeRow>(loadRedlineToMerge(asked.redlineId))
  const procedureId = asked.procedureId ?? redline?.procedure_id ?? '0'
  const versions = await read<ProcedureRow>(listVersions({ procedureId }))
  const find = (id: string | null | undefined) => versions.find((one) => one.id === id)
  const ours = asked.procedureId === null ? versions[0] : find(asked.procedureId)
  const theirs = find(asked.redlineId === null ? asked.fromProcedureId : redline?.procedure_id)
  if (ours === undefined || theirs === undefined) return null
  const base = redline === undefined ? baseOf(versions, { asked, ours, theirs }) : theirs
  if (base === undefined) return null
  const [contents, redlined] = await Promise.all([
    readVersionContents(read, [base, theirs, ours]),
    redline === undefined ? null : readRedlinedStep(read, redline),
  ])
  const [was, their, our] = [base, theirs, ours].map(({ id }) => contents.get(id))
  if (was === undefined || their === undefined || our === undefined) return null
  const sides = {
    base: was,
    theirs: redlined === null ? their : withRedline(their, redlined),
    ours: our,
  }
  return { ours, base, theirs, redline: redline ?? null, redlined, sides, etag: etagOf(sides) }
}

interface Named {
  readonly asked: MergeAsked
  readonly ours: ProcedureRow
  readonly theirs: ProcedureRow
}

function baseOf(versions: readonly ProcedureRow[], { asked, ours, theirs }: Named) {
  const oldest = Math.min(ours.version, theirs.version)
  return asked.baseProcedureId === null
    ? versions.find(({ version }) => version < oldest)
    : versions.find(({ id }) => id === asked.baseProcedureId)
}

function etagOf({ base, theirs, ours }: MergeSides): string {
  const said = [base, theirs, ours].map((side) => [...side.values()])
  return sha256(JSON.stringify(said)).toString('hex').slice(0, 32)
}
