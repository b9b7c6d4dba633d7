import {
  furtherActionKinds,
  furtherActionStatuses,
} from '@traveler/domain/furtherAction/furtherActionStatus.ts'
import type { ApiClient } from '../apiClient.ts'
import { type Command, defineCommand } from '../command.ts'
import { furtherActionOperand } from '../find/findFurtherAction.ts'
import { findIssue } from '../find/findIssue.ts'
import {
  ChangeFurtherActionDocument,
  type FurtherActionInList,
  type FurtherActionsInputFilters,
  ListFurtherActionsDocument,
  RaiseFurtherActionDocument,
  type ShownFurtherAction,
  type UpdateFurtherActionInput,
  VerifyFurtherActionDocument,
} from '../generated/documents.ts'
import { furtherActionLines, issuesOfAction, namedFurtherAction } from '../issue/furtherActionLines.ts'
import { listOptions, printList } from '../lists.ts'
import { namedPerson } from '../person/loadPerson.ts'
import type { Column } from '../table.ts'
import { saidOf, valueOfWord, wordsOf } from '../words.ts'
import { WrongUsage } from '../wrongUsage.ts'

const columns: readonly Column<FurtherActionInList>[] = [
  { title: 'ID', of: ({ id }) => id, align: 'right', isWhole: true },
  { title: 'ACTION', of: ({ title }) => title },
  { title: 'KIND', of: ({ kind }) => saidOf(kind) },
  { title: 'STATUS', of: ({ status }) => saidOf(status) },
  { title: 'OWNER', of: ({ assignedTo }) => assignedTo?.name ?? '' },
  { title: 'DUE', of: ({ dueDate }) => dueDate ?? '' },
  { title: 'ISSUES', of: issuesOfAction },
]

const json = 'the action, as issue action show prints'
const added = (title: string): string =>
  `traveler issue action add "${title}" --kind preventive --owner maya@ember.example`

async function change(api: ApiClient, input: UpdateFurtherActionInput) {
  return (await api.ask(ChangeFurtherActionDocument, { input })).updateFurtherAction?.furtherAction ?? null
}

function standing(action: ShownFurtherAction | null): readonly string[] {
  return action === null ? [] : [`Action ${action.id} ${action.title} is ${saidOf(action.status)}.`]
}

/** What is done so that what was found does not go on, come again, or happen at all. */
export const issueAction = {
  list: defineCommand({
    name: 'issue action list',
    summary: 'list further actions; what is due first comes first',
    asks: 'server',
    options: {
      status: {
        type: 'string',
        value: 'STATUS',
        about: 'where it stands',
        choices: wordsOf(furtherActionStatuses),
      },
      open: { type: 'boolean', about: 'those that are neither resolved nor canceled' },
      'due-before': { type: 'string', value: 'DAY', about: 'those that are due before this day' },
      owner: { type: 'string', value: 'PERSON', about: 'whose they are: mail address, name or id' },
      issue: { type: 'string', value: 'ISSUE', about: 'raised from this issue: id or words of its title' },
      ...listOptions,
    },
    json: 'an array of actions: id, title, kind, status, assignedTo, dueDate, issues',
    examples: [
      { about: 'What is open', shell: 'traveler issue action list --open' },
      { about: 'What is late', shell: 'traveler issue action list --open --due-before 2099-01-01 --json' },
    ],
    async run({ values: { status, open, owner, issue, ...values }, openApi, io, isJson }) {
      const api = await openApi()
      const before = values['due-before']
      const wanted = valueOfWord(furtherActionStatuses, status)
      const filters: FurtherActionsInputFilters[] = []
      if (wanted !== undefined) filters.push({ status: { eq: wanted } })
      if (open === true) filters.push({ status: { in: ['IN_PROGRESS', 'IN_REVIEW'] } })
      if (before !== undefined) filters.push({ dueDate: { lt: `${before}T00:00:00Z` } })
      if (owner !== undefined) filters.push({ assignedToId: { eq: (await namedPerson(api, owner)).id } })
      if (issue !== undefined) filters.push({ issueId: { eq: (await findIssue(api, issue)).id } })
      await printList({
        call: { io, isJson },
        values,
        columns,
        nothing: 'No further action fits.',
        page: async (window) =>
          (await api.ask(ListFurtherActionsDocument, { filters: { and_: filters }, ...window }))
            .furtherActions,
      })
      return 0
    },
  }),
  show: defineCommand({
    name: 'issue action show',
    summary: 'show a further action: cause, what was done, and whether it had its effect',
    asks: 'server',
    operands: [furtherActionOperand],
    json: 'the action with its issues and verifications',
    examples: [
      {
        about: 'By words of its title',
        before: added('Tray with foam'),
        shell: 'traveler issue action show "Tray with foam"',
      },
    ],
    async run({ operands: [typed = ''], openApi, show, io }) {
      const action = await namedFurtherAction(await openApi(), typed)
      show(action, () => furtherActionLines(action, io.screen))
      return 0
    },
  }),
  add: defineCommand({
    name: 'issue action add',
    summary: 'say what is to be done beyond the units of issues',
    asks: 'server',
    writes: true,
    operands: [{ name: 'TITLE', about: 'what is to be done' }],
    options: {
      kind: {
        type: 'string',
        value: 'KIND',
        isRequired: true,
        about: 'what it is for',
        choices: wordsOf(furtherActionKinds),
      },
      issue: {
        type: 'string',
        value: 'ISSUE',
        multiple: true,
        about: 'raised from this issue: id or words of its title',
      },
      problem: { type: 'string', value: 'TEXT', about: 'what is wrong, or could be' },
      owner: { type: 'string', value: 'PERSON', about: 'who sees to it: mail address, name or id' },
      due: { type: 'string', value: 'DAY', about: 'the last day on which it is in time' },
    },
    json,
    examples: [
      {
        about: 'So that it does not come again',
        before: 'traveler issue create --title "Scratch under the O-ring"',
        shell: `traveler issue action add "Plastic tweezers at the bench" --kind corrective \\
  --issue "Scratch under the O-ring" --owner maya@ember.example --due 2027-01-15`,
      },
    ],
    async run({ values: { kind, issue, problem, owner, due }, operands: [title = ''], openApi, show, io }) {
      const api = await openApi()
      const issueIds: string[] = []
      for (const typed of issue ?? []) issueIds.push((await findIssue(api, typed)).id)
      const input = {
        title,
        kind: valueOfWord(furtherActionKinds, kind) ?? 'CORRECTIVE',
        issueIds,
        problemStatement: problem,
        assignedToId: owner === undefined ? null : (await namedPerson(api, owner)).id,
        dueDate: due,
      }
      const made = (await api.ask(RaiseFurtherActionDocument, { input })).createFurtherAction?.furtherAction
      show(made ?? null, () => (made ? furtherActionLines(made, io.screen) : []))
      return 0
    },
  }),
  done: defineCommand({
    name: 'issue action done',
    summary: 'say what was done, and hand a further action in',
    about: 'A corrective one says the cause too. A second person verifies that it has its effect.',
    asks: 'server',
    writes: true,
    operands: [furtherActionOperand],
    options: {
      cause: { type: 'string', value: 'TEXT', about: 'why it came' },
      done: { type: 'string', value: 'TEXT', about: 'what was done' },
    },
    json,
    examples: [
      {
        about: 'Done',
        before: added('Torque wrench with a stop'),
        shell: 'traveler issue action done "Torque wrench with a stop" --done "Bought, at bench 2"',
      },
    ],
    async run({ values: { cause, done }, operands: [typed = ''], openApi, show }) {
      const api = await openApi()
      const { id, _etag } = await namedFurtherAction(api, typed)
      const said = {
        ...(cause === undefined ? {} : { analysisNotes: cause }),
        ...(done === undefined ? {} : { resolution: done }),
      }
      const action = await change(api, { id, etag: _etag ?? '', ...said, status: 'IN_REVIEW' })
      show(action, () => standing(action))
      return 0
    },
  }),
  verify: defineCommand({
    name: 'issue action verify',
    summary: 'say, signed, whether a further action had its effect',
    about: `Signs by the password of the person: somebody who neither sees to it nor handed it in. API keys never sign: --as
is needed.`,
    asks: 'server',
    writes: true,
    operands: [furtherActionOperand],
    options: {
      'no-effect': { type: 'boolean', about: 'it had none, and goes back to work; takes a comment' },
      comment: { type: 'string', value: 'TEXT', about: 'what was looked at' },
    },
    json,
    examples: [
      {
        about: 'It works',
        before: `${added('Second look at the seal')}
traveler issue action done "Second look at the seal" --done "In the procedure"
PASSWORD=ember-and-quinn`,
        shell: `echo "$PASSWORD" | traveler issue action verify "Second look at the seal" --comment "None in 30" \\
  --as quinn@ember.example --password-stdin`,
      },
    ],
    async run({ values: { comment, ...values }, operands: [typed = ''], openApi, show, io, isJson }) {
      const isEffective = values['no-effect'] !== true
      if (!isEffective && comment === undefined)
        throw new WrongUsage('An action without effect is said why: give --comment.')
      const api = await openApi()
      const signature = api.signature()
      const shown = await namedFurtherAction(api, typed)
      if (!isJson) for (const line of furtherActionLines(shown, io.screen)) io.err(line)
      const input = { furtherActionId: shown.id, etag: shown._etag, isEffective, comment, signature }
      const answer = await api.ask(VerifyFurtherActionDocument, { input })
      const action = answer.createFurtherActionVerification?.furtherAction ?? null
      show(action, () => standing(action))
      return 0
    },
  }),
  cancel: defineCommand({
    name: 'issue action cancel',
    summary: 'give a further action up, with a reason',
    asks: 'server',
    writes: true,
    operands: [furtherActionOperand],
    options: {
      reason: { type: 'string', value: 'TEXT', isRequired: true, about: 'why; stands in the record' },
    },
    json,
    examples: [
      {
        about: 'Another one does it',
        before: added('Foam at bench 3'),
        shell: 'traveler issue action cancel "Foam at bench 3" --reason "The tray has it"',
      },
    ],
    async run({ values: { reason }, operands: [typed = ''], openApi, show }) {
      const api = await openApi()
      const { id, _etag } = await namedFurtherAction(api, typed)
      const action = await change(api, { id, etag: _etag ?? '', status: 'CANCELED', reason })
      show(action, () => standing(action))
      return 0
    },
  }),
} as const satisfies Readonly<Record<string, Command>>
