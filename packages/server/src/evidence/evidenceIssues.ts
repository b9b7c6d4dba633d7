import type { EvidenceIssue } from '@traveler/domain/evidence/evidenceIssue.ts'
import type { EvidenceRedline } from '@traveler/domain/evidence/evidenceRedline.ts'
import { acceptsFailedStep, exceptsMissingParts } from '@traveler/domain/issue/disposition.ts'
import { diffDefinitions } from '@traveler/domain/redline/diffDefinitions.ts'
import { plainText } from '@traveler/domain/richText/plainText.ts'
import type { RichText } from '@traveler/domain/richText/richText.ts'
import { parseStepDefinition } from '@traveler/domain/step/parseStepDefinition.ts'
import type { Read } from '../operation/read.ts'
import { requiredOf } from '../redline/redlineWork.ts'
import {
  type ActionRead,
  type ApprovalOfRow,
  type IssueRead,
  listEvidenceActions,
  listEvidenceApprovals,
  listEvidenceIssueSignatures,
  listEvidenceIssues,
  listEvidenceRedlines,
  type RedlineRead,
  type SignatureOfIssueRow,
} from './evidenceIssueStore.ts'
import type { StepRead } from './evidenceSteps.ts'
import { type IssueOnStep, outOfRangeOf } from './foundInStep.ts'

/** Issues and redlines of a pack: the redlines by the run that they change, the issues as they were read too. */
export interface IssuesRead {
  readonly issues: readonly EvidenceIssue[]
  readonly redlines: ReadonlyMap<string, readonly EvidenceRedline[]>
  /** The issues that except a line of the BOM, by the line's id. */
  readonly exceptions: ReadonlyMap<string, readonly string[]>
  /** How an issue stands, by the step on which it was found. */
  readonly onSteps: ReadonlyMap<string, readonly IssueOnStep[]>
}

export async function readIssues(
  read: Read,
  runIds: readonly string[],
  unitId: string,
  steps: readonly StepRead[],
): Promise<IssuesRead> {
  const issues = await read<IssueRead>(listEvidenceIssues(runIds, unitId))
  const redlines = await read<RedlineRead>(listEvidenceRedlines(runIds))
  const ids = [...issues, ...redlines].map(({ id }) => id)
  const approvals = Map.groupBy(await read<ApprovalOfRow>(listEvidenceApprovals(ids)), ({ of_id }) => of_id)
  const actions = await read<ActionRead>(listEvidenceActions(issues.map(({ id }) => id)))
  const signed = [...issues, ...actions].map(({ id }) => id)
  const signatures = Map.groupBy(
    await read<SignatureOfIssueRow>(listEvidenceIssueSignatures(signed)),
    ({ of_id }) => of_id,
  )
  const signaturesOf = (id: string) => (signatures.get(id) ?? []).map(({ of_id: _of, ...one }) => one)
  const approvalsOf = (id: string) => (approvals.get(id) ?? []).map(({ of_id: _of, ...one }) => one)
  const onSteps = Map.groupBy(issues.flatMap(asIssueOnStep), ({ stepId }) => stepId)
  return {
    issues: issues.map((issue) => ({
      ...evidenceIssue(issue, steps),
      approvals: approvalsOf(issue.id),
      signatures: signaturesOf(issue.id),
      actions: actions
        .filter(({ of_id }) => of_id === issue.id)
        .map(({ of_id: _of, ...action }) => ({ ...action, signatures: signaturesOf(action.id) })),
    })),
    redlines: new Map(
      [...Map.groupBy(redlines, ({ run_id }) => run_id)].map(([runId, rows]) => [
        runId,
        rows.map((row) => ({ ...evidenceRedline(row), approvals: approvalsOf(row.id) })),
      ]),
    ),
    exceptions: exceptionsOf(issues),
    onSteps,
  }
}

function asIssueOnStep({ run_step_id: stepId, attempt, status, kind }: IssueRead): readonly IssueOnStep[] {
  return stepId === null || attempt === null ? [] : [{ stepId, attempt, status, kind }]
}

function exceptionsOf(issues: readonly IssueRead[]): ReadonlyMap<string, readonly string[]> {
  const pairs = issues
    .filter(({ status, kind }) => exceptsMissingParts(status, kind))
    .flatMap(({ id, line_ids }) => line_ids.map((line) => ({ line, id })))
  return new Map(
    [...Map.groupBy(pairs, ({ line }) => line)].map(([line, found]) => [line, found.map(({ id }) => id)]),
  )
}

function evidenceIssue(
  issue: IssueRead,
  steps: readonly StepRead[],
): Omit<EvidenceIssue, 'approvals' | 'signatures' | 'actions'> {
  const step = steps.find(({ row }) => row.id === issue.run_step_id)
  return {
    id: issue.id,
    title: issue.title,
    status: issue.status,
    foundOn: step === undefined ? null : `step ${step.row.number} ${step.definition.title}`,
    stepId: issue.run_step_id,
    attempt: issue.attempt,
    about: [...issue.units, ...issue.lines.map((line) => `${line}, not installed`)],
    cause: textOf(issue.cause),
    expected: textOf(issue.expected),
    disposition: textOf(issue.disposition),
    dispositionType: issue.dispositionType,
    kind: issue.kind,
    raisedBy: issue.raisedBy,
    raisedAt: issue.raisedAt,
    resolvedBy: issue.resolvedBy,
    resolvedAt: issue.resolvedAt,
    concessions: concessionsOf(issue, step),
  }
}

// Written from rich text that was parsed, alone.
const textOf = (stored: unknown): string | null => (stored === null ? null : plainText(stored as RichText))

/** What stands because of an issue, in words. */
function concessionsOf(issue: IssueRead, step: StepRead | undefined): readonly string[] {
  const where = step === undefined ? '' : `Step ${step.row.number} ${step.definition.title}`
  const isAccepted = issue.has_accepted && acceptsFailedStep(issue.status, issue.kind)
  const values =
    step === undefined || step.row.status !== 'COMPLETE' || issue.attempt !== step.row.attempt
      ? []
      : outOfRangeOf(step).filter(
          ({ policy, isConcessionApproved }) => policy === 'REQUIRE_ISSUE' && !isConcessionApproved,
        )
  return [
    ...(isAccepted && step !== undefined ? [`${where} was accepted although it failed.`] : []),
    ...values.map(({ name }) => `${where}: ${name} stands.`),
    ...(exceptsMissingParts(issue.status, issue.kind)
      ? issue.lines.map((line) => `${line} is not installed.`)
      : []),
  ]
}

function evidenceRedline(row: RedlineRead): Omit<EvidenceRedline, 'approvals'> {
  const { run_id: _run, base_content, content, required, ...redline } = row
  const before = base_content === null ? null : parseStepDefinition(base_content)
  return {
    ...redline,
    changes:
      row.change === 'REMOVE'
        ? []
        : diffDefinitions(before, parseStepDefinition(content)).map(
            ({ part, name, member, before: was, after }) => ({ part, name, member, before: was, after }),
          ),
    required: requiredOf({ required }).map(({ role, count }) => ({ role: role.name, count })),
  }
}
