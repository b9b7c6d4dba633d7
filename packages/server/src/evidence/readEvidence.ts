import { isSatisfied, openPlaces, quantityInstalled } from '@traveler/domain/abom/requirementState.ts'
import { canonicalText, type Json } from '@traveler/domain/canonical.ts'
import type {
  EvidenceChain,
  EvidenceComment,
  EvidenceConcession,
  EvidenceEvent,
  EvidenceFile,
  EvidenceLine,
  EvidencePack,
  EvidencePart,
  EvidenceRemoval,
  EvidenceRun,
  EvidenceUnit,
} from '@traveler/domain/evidence/evidencePack.ts'
import { type FoundInRun, missingEvidence } from '@traveler/domain/evidence/missingEvidence.ts'
import { definitionAt } from '@traveler/domain/redline/keptRecords.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import { draftBomConcession } from '@traveler/domain/run/runConcession.ts'
import {
  type InstallationOfRow,
  listContents,
  listInstallationsOfLines,
  longestTree,
  type TreeRow,
} from '../abom/abomInstallationStore.ts'
import { quantityOf } from '../abom/asBuiltToChange.ts'
import type { Caller } from '../operation/caller.ts'
import type { Read } from '../operation/read.ts'
import { type AppliedRedlineRow, asApplied, listAppliedRedlinesOfSteps } from '../redline/redlineStore.ts'
import { listRunStepsOfRuns, type RunStepOfRunRow } from '../runStep/runStepStore.ts'
import { definitionsOf } from '../stepDefinition/definitionCacheStore.ts'
import {
  acceptedMeaning,
  asSignature,
  evidenceStep,
  foundInStep,
  namedIds,
  type ReadingRow,
  type SessionOfStepRow,
  type SignatureOfRunRow,
  type StepPeopleRow,
  type StepRead,
} from './evidenceSteps.ts'
import {
  listEvidenceComments,
  listEvidenceEvents,
  listEvidenceFiles,
  listEvidenceInstalls,
  listEvidenceLines,
  listEvidenceNames,
  listEvidenceReadings,
  listEvidenceRemovals,
  listEvidenceRuns,
  listEvidenceSessions,
  listEvidenceSignatures,
  listEvidenceStepPeople,
  loadEvidenceOrganization,
  loadEvidenceUnit,
} from './evidenceStore.ts'

/** What a pack is of. */
export interface EvidenceOf {
  readonly kind: 'run' | 'unit'
  readonly id: string
}

/** The one text of a pack: the same record gives the same bytes, whose SHA-256 names it. */
export function evidenceText(pack: EvidencePack): string {
  // A pack is JSON by its type; TypeScript wants an index signature to see that.
  return canonicalText(pack as unknown as Json)
}

type RunRead = Omit<EvidenceRun, 'concessions' | 'signatures' | 'steps'> & {
  readonly stored_concessions: unknown
  readonly as_built_kept: boolean | null
}

/** All that the record holds of a run, or of a unit with all its runs; null: there is none, or none that the caller may see. */
export async function readEvidence(read: Read, caller: Caller, of: EvidenceOf): Promise<EvidencePack | null> {
  const [unit] = await read<EvidenceUnit>(loadEvidenceUnit(of.kind, of.id))
  if (unit === undefined) return null
  const [organization] = await read<EvidencePack['organization']>(loadEvidenceOrganization())
  const runs = await read<RunRead>(listEvidenceRuns(of.kind, of.id))
  const ids = runs.map(({ id }) => id)
  const steps = await readSteps(read, caller, ids)
  const signatures = await read<SignatureOfRunRow>(listEvidenceSignatures(ids))
  const held = {
    format: 'traveler-evidence',
    version: 1,
    of,
    organization: organization ?? { name: '', domain: '', timeZone: 'UTC' },
    unit,
    runs: runs.map((run) => evidenceRun(run, stepsOf(steps, run.id), signatures)),
    ...(await readAsBuilt(read, unit.id)),
    comments: await read<EvidenceComment>(listEvidenceComments(ids, unit.id)),
    files: await read<EvidenceFile>(listEvidenceFiles(ids, unit.id)),
    chains: await readChains(read, [...ids, unit.id]),
  } as const
  const recordedUntil =
    held.chains
      .flatMap(({ events }) => events.map(({ at }) => at))
      .toSorted()
      .at(-1) ?? ''
  const pack = { ...held, recordedUntil }
  const found = runs.map(
    (run): FoundInRun => ({
      runId: run.id,
      isAsBuiltKept: run.as_built_kept === true,
      steps: stepsOf(steps, run.id).map(foundInStep),
    }),
  )
  return { ...pack, missing: missingEvidence(pack, found) }
}

const stepsOf = (steps: readonly StepRead[], runId: string): StepRead[] =>
  steps.filter(({ row }) => row.run_id === runId)

async function readSteps(read: Read, caller: Caller, runIds: readonly string[]): Promise<StepRead[]> {
  const rows = await read<RunStepOfRunRow>(listRunStepsOfRuns(runIds))
  const applied = Map.groupBy(
    await read<AppliedRedlineRow>(listAppliedRedlinesOfSteps(rows.map(({ id }) => id))),
    ({ of_id }) => of_id,
  )
  const definitions = await definitionsOf(
    caller,
    [
      ...rows.map((row) => row.definition_id),
      ...[...applied.values()].flat().flatMap(({ base_definition_id }) => base_definition_id ?? []),
    ],
    (statement) => read(statement),
  )
  const people = new Map(
    (await read<StepPeopleRow>(listEvidenceStepPeople(runIds))).map((one) => [one.id, one]),
  )
  const byStep = <Row extends { readonly run_step_id: string | null }>(all: readonly Row[]) =>
    Map.groupBy(all, ({ run_step_id }) => run_step_id)
  const readings = byStep(await read<ReadingRow>(listEvidenceReadings(runIds)))
  const signatures = byStep(await read<SignatureOfRunRow>(listEvidenceSignatures(runIds)))
  const sessions = byStep(await read<SessionOfStepRow>(listEvidenceSessions(runIds)))
  const parents = new Set(rows.map(({ parent_id }) => parent_id))
  const ids = rows.flatMap((row) => {
    const shown = definitions.get(row.definition_id)
    return shown === undefined ? [] : namedIds(shown.definition, readings.get(row.id) ?? [])
  })
  const named = await read<{ readonly id: string; readonly name: string }>(
    listEvidenceNames([...new Set(ids)]),
  )
  const names = new Map(named.map(({ id, name }) => [id, name]))
  return rows.map(({ of_id: _run, ...row }) => {
    const shown = definitions.get(row.definition_id)
    // Nobody may delete a definition, and a controlled one stands only in controlled steps.
    if (shown === undefined) throw new Error(`Run step ${row.id} shows no definition`)
    return {
      row,
      hasChildren: parents.has(row.id),
      definition: shown.definition,
      digest: shown.digest,
      definitionAt: (attempt: number) => {
        const earlier = (applied.get(row.id) ?? []).map(asApplied)
        return definitions.get(definitionAt(row.definition_id, earlier, attempt)) ?? shown
      },
      people: people.get(row.id),
      readings: readings.get(row.id) ?? [],
      signatures: signatures.get(row.id) ?? [],
      sessions: sessions.get(row.id) ?? [],
      names,
    }
  })
}

function evidenceRun(
  { stored_concessions, as_built_kept: _kept, ...run }: RunRead,
  steps: readonly StepRead[],
  signatures: readonly SignatureOfRunRow[],
): EvidenceRun {
  return {
    ...run,
    concessions: [...ofStart(stored_concessions), ...steps.flatMap(ofStep)],
    signatures: signatures
      .filter((one) => one.run_id === run.id && one.run_step_id === null)
      .map(asSignature),
    steps: steps.map(evidenceStep),
  }
}

/** What the run was started in spite of. */
function ofStart(stored: unknown): EvidenceConcession[] {
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
function ofStep({ row, definition, signatures }: StepRead): EvidenceConcession[] {
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

interface LineRead
  extends Pick<EvidenceLine, 'id' | 'partNumber' | 'revision' | 'quantity' | 'unitOfMeasure'> {
  readonly designators: readonly string[]
}

type InstallRead = Pick<
  EvidencePart,
  'partNumber' | 'revision' | 'quantity' | 'place' | 'installedAt' | 'installedBy'
> & { readonly id: string }

async function readAsBuilt(
  read: Read,
  unitId: string,
): Promise<Pick<EvidencePack, 'lines' | 'contents' | 'removals'>> {
  const lines = await read<LineRead>(listEvidenceLines(unitId))
  const standing = Map.groupBy(
    await read<InstallationOfRow>(listInstallationsOfLines(lines.map(({ id }) => id))),
    ({ of_id }) => of_id,
  )
  const tree = await read<TreeRow>(listContents([unitId]))
  if (tree.length > longestTree)
    throw new Refused({ code: 'LIST_TOO_LONG', list: 'contents', limit: longestTree })
  const installs = new Map(
    (await read<InstallRead>(listEvidenceInstalls(tree.map(({ installation_id }) => installation_id)))).map(
      (one) => [one.id, one],
    ),
  )
  return {
    lines: lines.map(({ designators, ...line }) => {
      const installed = (standing.get(line.id) ?? []).map((one) => ({
        quantity: quantityOf(one.quantity),
        designator: one.designator,
      }))
      const state = { quantity: quantityOf(line.quantity), designators, installed }
      return {
        ...line,
        installed: quantityInstalled(state),
        isSatisfied: isSatisfied(state),
        openPlaces: openPlaces(state),
      }
    }),
    contents: tree.flatMap((node) => {
      const install = installs.get(node.installation_id)
      if (install === undefined) return []
      const { id, serial_number: serialNumber, lot_number: lotNumber, depth, next_id } = node
      return [{ ...install, id, in: next_id, depth, serialNumber, lotNumber }]
    }),
    removals: await read<EvidenceRemoval>(listEvidenceRemovals(unitId)),
  }
}

interface EventRead extends EvidenceEvent {
  readonly stream: string
  readonly stream_type: string
}

async function readChains(read: Read, streams: readonly string[]): Promise<EvidenceChain[]> {
  const rows = await read<EventRead>(listEvidenceEvents(streams))
  return [...Map.groupBy(rows, ({ stream }) => stream)].map(([stream, events]) => ({
    stream,
    type: events[0]?.stream_type ?? '',
    events: events.map(({ stream: _stream, stream_type: _type, ...event }) => event),
  }))
}
