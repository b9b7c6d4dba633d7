import type { Json } from '@traveler/domain/canonical.ts'
import { isRefusal } from '@traveler/domain/refusal.ts'
import { markdownToRichText } from '@traveler/domain/richText/markdownToRichText.ts'
import { plainText } from '@traveler/domain/richText/plainText.ts'
import { richTextToSlate } from '@traveler/domain/richText/richTextToSlate.ts'
import { slateToRichText } from '@traveler/domain/richText/slateToRichText.ts'
import type { Screen } from '../commandIo.ts'
import type { IssueInList, ShownIssue } from '../generated/documents.ts'
import { shownMoment } from '../shownMoment.ts'
import { factLines } from '../table.ts'
import { saidOf } from '../words.ts'
import { WrongUsage } from '../wrongUsage.ts'

/** The units and lots that an issue is about. */
export function unitsOfIssue({ partInventories }: Pick<IssueInList, 'partInventories'>): string {
  return (partInventories ?? []).flatMap((unit) => unit?.identity ?? []).join(', ')
}

/** An issue for people: what is wrong, what is to become of it, and who decided what. */
export function issueLines(issue: ShownIssue, screen: Screen | null): readonly string[] {
  const { runStep, run } = issue
  return [
    ...factLines(
      [
        ['Issue', `${issue.id} ${issue.title ?? ''}`],
        ['Status', saidOf(issue.status)],
        ['Raised by', issue.createdBy?.name],
        ['Assigned to', issue.assignedTo?.name],
        ['Found in', run && `run ${run.id} ${run.title}`],
        ['At step', runStep && `${runStep.number} ${runStep.title}`],
        ['Units', unitsOfIssue(issue)],
        ['Found', wordsOfSlate(issue.causeCondition)],
        ['Expected', wordsOfSlate(issue.expectedCondition)],
        ['Disposition', issue.issueDispositionType?.title],
        ['To be done', wordsOfSlate(issue.disposition)],
        ['Resolved', shownMoment(issue.resolvedAt)],
      ],
      screen,
    ),
    ...redlineLines(issue),
    ...(issue.approvals ?? []).map(({ decision, status, comment, issueApprovalGateType: gate, reviewer }) =>
      [
        `${reviewer?.name ?? ''} ${saidOf(decision ?? '')} ${gate === 'RESOLVED' ? 'closing it' : 'the disposition'}`,
        comment === null || comment === '' ? null : `: ${comment}`,
        status === 'OUTDATED' ? ' (counts no more)' : null,
      ]
        .filter((text) => text !== null)
        .join(''),
    ),
  ]
}

/** What is redlined for it, and what becomes of that when the work begins. */
function redlineLines({ redlines, redlineReleases }: ShownIssue): readonly string[] {
  const releases = new Map(redlineReleases.map(({ redline, missing }) => [redline.id, missing]))
  return (redlines ?? []).map(({ id, status, step, run }) => {
    const missing = releases.get(id)
    const then =
      missing === undefined
        ? ''
        : missing === null
          ? ' It is applied when the work begins.'
          : ` It stays open when the work begins. ${missing}`
    const of = `step ${step?.number ?? ''} ${step?.title ?? ''}, run ${run?.id ?? ''} ${run?.title ?? ''}`
    return `Redline ${id} of ${of}: ${saidOf(status)}.${then}`
  })
}

function wordsOfSlate(slate: Json | null): string | null {
  const content = slateToRichText(slate ?? [], '')
  return isRefusal(content) ? null : plainText(content).trim() || null
}

/** Markdown that was typed for an option, as the API takes it. */
export function slateOf(option: string, typed: string | undefined): Json | undefined {
  if (typed === undefined) return undefined
  const content = markdownToRichText(typed, option)
  if (!isRefusal(content)) return richTextToSlate(content)
  throw new WrongUsage(`--${option} cannot be read as Markdown.`)
}
