import { canonicalText, type Json } from '@traveler/domain/canonical.ts'
import type {
  EvidenceChain,
  EvidenceComment,
  EvidenceDefinition,
  EvidenceEvent,
  EvidenceFile,
  EvidencePack,
  EvidenceRun,
  EvidenceUnit,
} from '@traveler/domain/evidence/evidencePack.ts'
import { reopeningsOf } from '@traveler/domain/evidence/evidenceReopening.ts'
import { type FoundInRun, missingEvidence } from '@traveler/domain/evidence/missingEvidence.ts'
import { settingOf } from '@traveler/domain/organization/settings.ts'
import type { Caller } from '../operation/caller.ts'
import type { Read } from '../operation/read.ts'
import { readCertificates } from './evidenceCertificates.ts'
import { concessionsOfStart, concessionsOfStep } from './evidenceConcessions.ts'
import { listEvidenceDefinitions } from './evidenceIssueStore.ts'
import { readIssues } from './evidenceIssues.ts'
import {
  asSignature,
  evidenceStep,
  readingInWords,
  type SignatureOfRunRow,
  type StepRead,
} from './evidenceSteps.ts'
import {
  listEvidenceComments,
  listEvidenceEvents,
  listEvidenceFiles,
  listEvidenceRuns,
  listEvidenceSignatures,
  loadEvidenceOrganization,
  loadEvidenceUnit,
} from './evidenceStore.ts'
import { readSupplies, readUsed } from './evidenceSupplies.ts'
import { foundInStep } from './foundInStep.ts'
import { readAsBuilt } from './readAsBuilt.ts'
import { readSteps } from './readSteps.ts'

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

type RunRead = Omit<
  EvidenceRun,
  'concessions' | 'signatures' | 'steps' | 'lateEntries' | 'redlines' | 'tools' | 'reopenings'
> & {
  readonly stored_concessions: unknown
  readonly as_built_kept: boolean | null
}

/** All that the record holds of a run, or of a unit with all its runs; null: there is none, or none that the caller may see. */
export async function readEvidence(read: Read, caller: Caller, of: EvidenceOf): Promise<EvidencePack | null> {
  const [unit] = await read<EvidenceUnit>(loadEvidenceUnit(of.kind, of.id))
  if (unit === undefined) return null
  const organization = await readOrganization(read)
  const runs = await read<RunRead>(listEvidenceRuns(of.kind, of.id))
  const ids = runs.map(({ id }) => id)
  const steps = await readSteps(read, caller, ids)
  const signatures = await read<SignatureOfRunRow>(listEvidenceSignatures(ids))
  const issues = await readIssues(read, ids, unit.id, steps)
  const certificates = await readCertificates(read, steps)
  const used = await readUsed(read, ids, steps)
  const asBuilt = await readAsBuilt(read, unit.id, issues.exceptions)
  const chains = await readChains(read, [...ids, unit.id])
  const shown = runs.map((run): EvidenceRun => {
    const { stored_concessions, as_built_kept: _kept, ...told } = run
    const own = stepsOf(steps, run.id)
    const of = {
      steps: own.map((step) => evidenceStep(step, certificates.get(step.row.id) ?? [])),
      signatures: signatures
        .filter((one) => one.run_id === run.id && one.run_step_id === null)
        .map(asSignature),
    }
    return {
      ...told,
      ...of,
      concessions: [...concessionsOfStart(stored_concessions), ...own.flatMap(concessionsOfStep)],
      lateEntries: used.lateEntries.get(run.id) ?? [],
      redlines: issues.redlines.get(run.id) ?? [],
      tools: used.tools.get(run.id) ?? [],
      reopenings: reopeningsOf({
        run: { id: run.id, ...of },
        chain: chains.find(({ stream }) => stream === run.id),
        ...asBuilt,
        inWords: readingInWords,
      }),
    }
  })
  const held = {
    format: 'traveler-evidence',
    version: 1,
    of,
    organization,
    recordedUntil: newestOf(chains),
    unit,
    runs: shown,
    issues: issues.issues,
    ...asBuilt,
    ...(await readSupplies(read, ids, [unit.id, ...asBuilt.contents.map(({ id }) => id)])),
    comments: await read<EvidenceComment>(listEvidenceComments(ids, unit.id)),
    files: await read<EvidenceFile>(listEvidenceFiles(ids, unit.id)),
    definitions: await read<EvidenceDefinition>(listEvidenceDefinitions(digestsOf(shown))),
    chains,
  } as const
  const found = runs.map(
    (run): FoundInRun => ({
      runId: run.id,
      isAsBuiltKept: run.as_built_kept === true,
      steps: stepsOf(steps, run.id).map((step) => foundInStep(step, issues.onSteps.get(step.row.id) ?? [])),
    }),
  )
  return { ...held, missing: missingEvidence(held, found) }
}

async function readOrganization(read: Read): Promise<EvidencePack['organization']> {
  const [row] = await read<OrganizationRead>(loadEvidenceOrganization())
  if (row === undefined) throw new Error('Every caller is of an organization')
  const { settings, ...organization } = row
  return { ...organization, redlineEngineerApproval: settingOf(settings, 'redlineEngineerApproval') }
}

type OrganizationRead = Omit<EvidencePack['organization'], 'redlineEngineerApproval'> & {
  readonly settings: Readonly<Record<string, unknown>>
}

/** The time of the newest event. */
function newestOf(chains: readonly EvidenceChain[]): string {
  const times = chains.flatMap(({ events }) => events.map(({ at }) => at))
  return times.toSorted().at(-1) ?? ''
}

/** What the attempts and the redlines of these runs point at. */
function digestsOf(runs: readonly EvidenceRun[]): readonly string[] {
  const digests = runs.flatMap(({ steps, redlines }) => [
    ...steps.flatMap(({ attempts }) => attempts.map(({ definitionDigest }) => definitionDigest)),
    ...redlines.flatMap((one) => [one.baseDigest, one.definitionDigest]),
  ])
  return [...new Set(digests.filter((digest) => digest !== null))]
}

const stepsOf = (steps: readonly StepRead[], runId: string): StepRead[] =>
  steps.filter(({ row }) => row.run_id === runId)

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
