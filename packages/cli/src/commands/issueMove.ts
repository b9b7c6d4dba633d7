import type { IssueStatus } from '@traveler/domain/issue/issueStatus.ts'
import type { ApiClient } from '../apiClient.ts'
import { type Command, defineCommand, type Example, type Options } from '../command.ts'
import { findDispositionType } from '../find/findDispositionType.ts'
import { issueOperand } from '../find/findIssue.ts'
import { ChangeIssueDocument, DecideOnIssueDocument, type ShownIssue } from '../generated/documents.ts'
import { issueLines, slateOf } from '../issue/issueLines.ts'
import { namedIssue } from '../issue/loadIssue.ts'
import { saidOf } from '../words.ts'
import { WrongUsage } from '../wrongUsage.ts'

interface Move {
  readonly verb: string
  readonly summary: string
  readonly status: IssueStatus
  readonly isReasonRequired?: true
  readonly examples: readonly Example[]
}

const json = 'the issue, as issue show prints'

function moveCommand({ verb, summary, status, isReasonRequired, examples }: Move): Command {
  return defineCommand({
    name: `issue ${verb}`,
    summary,
    asks: 'server',
    writes: true,
    operands: [issueOperand],
    options: { reason: { type: 'string', value: 'TEXT', about: 'why; stands in the record' } },
    json,
    examples,
    async run({ values: { reason }, operands: [typed = ''], openApi, show }) {
      if (isReasonRequired === true && reason === undefined) throw new WrongUsage('Say why: give --reason.')
      const api = await openApi()
      const { id, _etag } = await namedIssue(api, typed)
      const issue = await change(api, { id, etag: _etag ?? '', status, reason })
      show(issue, () => [`Issue ${id} ${issue?.title ?? ''} is ${saidOf(issue?.status ?? '')}.`])
      return 0
    },
  })
}

type Change = Parameters<typeof ask>[1]

const ask = (
  api: ApiClient,
  input: { readonly id: string; readonly etag: string } & Readonly<Record<string, unknown>>,
) => api.ask(ChangeIssueDocument, { input })

async function change(api: ApiClient, input: Change): Promise<ShownIssue | null> {
  return (await ask(api, input)).updateIssue?.issue ?? null
}

interface Decision {
  readonly verb: 'approve' | 'reject'
  readonly summary: string
  readonly examples: readonly Example[]
}

const commentOption = {
  comment: { type: 'string', value: 'TEXT', about: 'stands beside the signature; a rejection takes one' },
} as const satisfies Options

function decisionCommand({ verb, summary, examples }: Decision): Command {
  return defineCommand({
    name: `issue ${verb}`,
    summary,
    about: 'Shows the issue, and signs by the password of the person. API keys never sign: --as is needed.',
    asks: 'server',
    writes: true,
    operands: [issueOperand],
    options: commentOption,
    json,
    examples,
    async run({ values: { comment }, operands: [typed = ''], openApi, show, io, isJson }) {
      if (verb === 'reject' && comment === undefined)
        throw new WrongUsage('A rejection says why: give --comment.')
      const api = await openApi()
      const signature = api.signature()
      const issue = await namedIssue(api, typed)
      const { gate } = issue
      if (gate === null)
        throw new WrongUsage(`Nothing is to be approved: issue ${issue.id} is ${saidOf(issue.status)}.`)
      if (!isJson) for (const line of issueLines(issue, io.screen)) io.err(line)
      const input = {
        issueId: issue.id,
        etag: issue._etag,
        issueApprovalGateType: gate,
        status: verb === 'approve' ? ('APPROVED' as const) : ('REJECTED' as const),
        comment,
        redlineEtags: gate === 'IN_PROGRESS' ? etagsInReview(issue) : [],
        signature,
      }
      const made = (await api.ask(DecideOnIssueDocument, { input })).createIssueApproval?.approval ?? null
      const what = gate === 'RESOLVED' ? 'Closing' : 'The disposition of'
      show(made?.issue ?? null, () => [
        `${what} issue ${issue.id} is ${verb === 'approve' ? 'approved' : 'rejected'}.`,
      ])
      return 0
    },
  })
}

/** Whoever approves a disposition approves the redlines with it that are in review. */
function etagsInReview({ redlines }: ShownIssue): readonly string[] {
  return (redlines ?? []).flatMap(({ status, _etag }) => (status === 'IN_REVIEW' ? (_etag ?? []) : []))
}

const raised = (title: string): string => `traveler issue create --title "${title}"`
const signing = '--as quinn@ember.example --password-stdin'
const approved = (title: string): string => `${raised(title)}
traveler issue disposition "${title}" Scrap
PASSWORD=ember-and-quinn
echo "$PASSWORD" | traveler issue approve "${title}" ${signing}`

/** What becomes of an issue, each a command of its own. */
export const issueMove = {
  disposition: defineCommand({
    name: 'issue disposition',
    summary: 'say what is to become of the units of an issue',
    about:
      'While the work is done, another disposition takes the issue back to pending: it is approved anew.',
    asks: 'server',
    writes: true,
    operands: [issueOperand, { name: 'DISPOSITION', about: 'title or id of a disposition type' }],
    options: { text: { type: 'string', value: 'MARKDOWN', about: 'what is to be done, in words' } },
    json,
    examples: [
      {
        about: 'It does no harm',
        before: raised('Stain at the flange'),
        shell: 'traveler issue disposition "Stain at the flange" "Use as is" --text "Outside the seal face"',
      },
    ],
    async run({ values: { text }, operands: [typed = '', type = ''], openApi, show, io }) {
      const api = await openApi()
      const { id, _etag } = await namedIssue(api, typed)
      const disposition = slateOf('text', text)
      const issue = await change(api, {
        id,
        etag: _etag ?? '',
        issueDispositionTypeId: (await findDispositionType(api, type)).id,
        ...(disposition === undefined ? {} : { disposition }),
      })
      show(issue, () => (issue === null ? [] : issueLines(issue, io.screen)))
      return 0
    },
  }),
  approve: decisionCommand({
    verb: 'approve',
    summary: 'approve the disposition of an issue, or that it is closed, as a person',
    examples: [
      {
        about: 'As quality',
        before: `${raised('Paint run')}
traveler issue disposition "Paint run" "Use as is"
PASSWORD=ember-and-quinn`,
        shell: `echo "$PASSWORD" | traveler issue approve "Paint run" \\
  ${signing}`,
      },
    ],
  }),
  reject: decisionCommand({
    verb: 'reject',
    summary: 'reject the disposition of an issue, or that it is closed, as a person',
    examples: [
      {
        about: 'It says why',
        before: `${raised('Dent in the body')}
traveler issue disposition "Dent in the body" "Use as is"
PASSWORD=ember-and-quinn`,
        shell: `echo "$PASSWORD" | traveler issue reject "Dent in the body" --comment "Measure the wall first" \\
  ${signing}`,
      },
    ],
  }),
  begin: moveCommand({
    verb: 'begin',
    summary: 'begin what the approved disposition of an issue orders',
    status: 'IN_PROGRESS',
    examples: [
      {
        about: 'Once it is approved',
        before: approved('Loose thread insert'),
        shell: 'traveler issue begin "Loose thread insert"',
      },
    ],
  }),
  submit: moveCommand({
    verb: 'submit',
    summary: 'hand an issue in: what it ordered is done',
    status: 'IN_REVIEW',
    examples: [
      {
        about: 'Done',
        before: `${approved('Bent pin')}
traveler issue begin "Bent pin"`,
        shell: 'traveler issue submit "Bent pin"',
      },
    ],
  }),
  takeBack: moveCommand({
    verb: 'take-back',
    summary: 'take an issue back from review: there is more to be done',
    status: 'IN_PROGRESS',
    examples: [
      {
        about: 'One more was found',
        before: `${approved('Missing marking')}
traveler issue begin "Missing marking"
traveler issue submit "Missing marking"`,
        shell: 'traveler issue take-back "Missing marking" --reason "One more was found"',
      },
    ],
  }),
  resolve: moveCommand({
    verb: 'resolve',
    summary: 'close an issue; its units are let go as its disposition says',
    status: 'RESOLVED',
    examples: [
      {
        about: 'Closed',
        before: `${approved('Torn label')}
traveler issue begin "Torn label"
traveler issue submit "Torn label"`,
        shell: `echo "$PASSWORD" | traveler issue resolve "Torn label" ${signing}`,
      },
    ],
  }),
  reopen: moveCommand({
    verb: 'reopen',
    summary: 'open a resolved issue again, with a reason',
    status: 'IN_PROGRESS',
    isReasonRequired: true,
    examples: [
      {
        about: 'It came again',
        before: `${approved('Cracked cap')}
traveler issue begin "Cracked cap"
traveler issue submit "Cracked cap"
echo "$PASSWORD" | traveler issue resolve "Cracked cap" ${signing}`,
        shell: 'traveler issue reopen "Cracked cap" --reason "It came again"',
      },
    ],
  }),
} as const satisfies Readonly<Record<string, Command>>
