import { uncertifiedInWords } from './evidenceCertificate.ts'
import type { EvidencePack, Missing } from './evidencePack.ts'
import type { EvidenceTool } from './evidenceTool.ts'

/** What was found in a step, by the rules that let it be completed. */
export interface FoundInStep {
  readonly stepId: string
  readonly missingFields: readonly string[]
  readonly missingSignOffs: readonly string[]
  /** Values that their limits do not pass and nobody accepted. */
  readonly outOfRange: readonly string[]
  readonly verifyAfterReopening: boolean
  /** An issue accepted it as it is. */
  readonly isAccepted: boolean
  /** Roles whose approval a skipped step lacks. */
  readonly skipRolesMissing: readonly string[]
}

/** What was found of a run, beside what the pack says. */
export interface FoundInRun {
  readonly runId: string
  readonly isAsBuiltKept: boolean
  readonly steps: readonly FoundInStep[]
}

type Held = Omit<EvidencePack, 'missing'>

/** Everything that an auditor would look for and the record does not hold, in the order of the pack. Empty: it is whole. */
export function missingEvidence(pack: Held, found: readonly FoundInRun[]): readonly Missing[] {
  const foundOf = new Map(found.map((one) => [one.runId, one]))
  return [
    ...ofUnit(pack),
    ...pack.runs.flatMap((run) => ofRun(run, foundOf.get(run.id))),
    ...pack.issues
      .filter(({ status }) => status !== 'RESOLVED')
      .map(({ id, title, status }) => ({
        where: `Issue ${id} ${title}`,
        what: `It is not resolved: ${status}.`,
      })),
    ...pack.files
      .filter(({ sha256 }) => sha256 === null)
      .map(({ about, filename }) => ({ where: about, what: `The file ${filename} was never uploaded.` })),
  ]
}

function ofUnit({ unit, lines, runs }: Held): readonly Missing[] {
  const where = `Unit ${unit.serialNumber ?? unit.lotNumber ?? unit.id}`
  const said = (what: string): Missing => ({ where, what })
  return [
    ...(unit.serialNumber === null && unit.lotNumber === null
      ? [said('It has neither serial nor lot.')]
      : []),
    ...(unit.qualityHold
      ? [said(`It is on quality hold: ${unit.qualityHoldReason ?? 'no reason given'}.`)]
      : []),
    ...(runs.length === 0 ? [said('No run has worked on it.')] : []),
    ...lines
      .filter(({ isSatisfied, exceptedBy }) => !isSatisfied && exceptedBy.length === 0)
      .map((line) => said(`${line.partNumber} ${line.revision}: ${shortOf(line)}.`)),
  ]
}

function shortOf({ installed, quantity, unitOfMeasure, openPlaces }: Held['lines'][number]): string {
  const places = openPlaces.length === 0 ? '' : `, nothing at ${openPlaces.join(', ')}`
  return `${installed} of ${quantity}${unitOfMeasure === null ? '' : ` ${unitOfMeasure}`} installed${places}`
}

function ofRun(run: Held['runs'][number], found: FoundInRun | undefined): readonly Missing[] {
  const said = (what: string): Missing => ({ where: run.title, what })
  const steps = new Map(found?.steps.map((one) => [one.stepId, one]))
  return [
    ...(run.completedAt === null && run.canceledAt === null ? [said('The run is not completed.')] : []),
    ...(run.completedAt !== null &&
    !run.signatures.some(({ meaning, voidedAt }) => meaning === 'run completed' && voidedAt === null)
      ? [said('No signature for its completion stands.')]
      : []),
    ...(found?.isAsBuiltKept === false
      ? [said('What it built in was not recorded: it began before installs were kept.')]
      : []),
    ...run.concessions
      .filter(({ signature }) => signature === null)
      .map(({ what }) => said(`${what}: nobody has signed for it.`)),
    ...run.lateEntries
      .filter(({ signature, withdrawnAt }) => signature === null && withdrawnAt === null)
      .map((one) =>
        said(
          `${one.performedBy.name} has not confirmed the late entry at step ${one.step}${one.fields.length === 0 ? '' : `: ${one.fields.join(', ')}`}.`,
        ),
      ),
    ...run.redlines
      .filter(({ status }) => status !== 'APPLIED' && status !== 'CANCELED')
      .map(({ id, step, status }) => said(`Redline ${id} of step ${step} is open: ${status}.`)),
    ...run.tools.flatMap((tool) => ofTool(tool).map(said)),
    ...run.steps.flatMap((step) =>
      ofStep(step, steps.get(step.id)).map((what) => ({
        where: `${run.title}, step ${step.number} ${step.title}`,
        what,
      })),
    ),
  ]
}

/** What is wrong with having used a tool. */
function ofTool({ step, name, standing, doubtedAt }: EvidenceTool): readonly string[] {
  return [
    ...(standing === 'OVERDUE' ? [`At step ${step}, ${name} was used after its service was due.`] : []),
    ...(standing === 'OUT_OF_TOLERANCE' ? [`At step ${step}, ${name} was used out of tolerance.`] : []),
    ...(doubtedAt !== null && standing !== 'OUT_OF_TOLERANCE'
      ? [`At step ${step}, what ${name} told is in doubt: it was found out of tolerance.`]
      : []),
  ]
}

function ofStep(
  step: Held['runs'][number]['steps'][number],
  found: FoundInStep | undefined,
): readonly string[] {
  // What a heading owes, its steps owe; an optional step that nobody began owes nothing.
  const isOwed = !step.isHeading && (step.required || step.status !== 'TODO') && step.status !== 'CANCELED'
  const owed = isOwed
    ? [
        ...(step.status === 'COMPLETE' ? [] : [`It is not completed: ${step.status}.`]),
        ...(found?.missingFields ?? []).map((name) => `Nothing is recorded in ${name}.`),
        ...(found?.missingSignOffs ?? []).map((name) => `${name} is not signed.`),
        ...(found?.isAccepted === true ? [] : step.gates)
          .filter(({ outcome }) => outcome !== 'PASSED')
          .map(
            ({ kind, outcome }) => `${kind.toLowerCase().replaceAll('_', ' ')}: ${outcome.toLowerCase()}.`,
          ),
      ]
    : []
  const counting = step.certificates.filter(({ attempt }) => attempt === step.attempts.length)
  return [
    ...owed,
    ...(found?.isAccepted === true ? [] : counting).flatMap((one) => uncertifiedInWords(one) ?? []),
    ...(found?.outOfRange ?? []).map((reading) => `${reading} is out of range, and nobody accepted it.`),
    ...(found?.verifyAfterReopening === true
      ? ['Nobody has looked at it again since an earlier step was reopened.']
      : []),
    ...(found?.skipRolesMissing ?? []).map((role) => `It was skipped without the approval of ${role}.`),
  ]
}
