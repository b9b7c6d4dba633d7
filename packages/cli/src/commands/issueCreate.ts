import type { ApiClient } from '../apiClient.ts'
import { type Command, defineCommand } from '../command.ts'
import { findIssue, issueOperand } from '../find/findIssue.ts'
import { findRun } from '../find/findRun.ts'
import { findUnit } from '../find/findUnit.ts'
import { CommentOnDocument, RaiseIssueDocument, SiblingsOfStepDocument } from '../generated/documents.ts'
import { issueLines, slateOf } from '../issue/issueLines.ts'
import { namedIssue } from '../issue/loadIssue.ts'
import { namedPerson } from '../person/loadPerson.ts'
import { loadRun } from '../run/loadRun.ts'
import { findStep } from '../run/shownStep.ts'
import { WrongUsage } from '../wrongUsage.ts'

export const issueShow: Command = defineCommand({
  name: 'issue show',
  summary: 'show an issue: what was found, what is to become of it, who decided',
  asks: 'server',
  operands: [issueOperand],
  json: 'the issue with what was found, disposition and approvals',
  examples: [
    {
      about: 'By words of its title',
      before: 'traveler issue create --title "Scratch at port J1" --unit TI-0009',
      shell: 'traveler issue show "Scratch at port"',
    },
  ],
  async run({ operands: [typed = ''], openApi, show, io }) {
    const issue = await namedIssue(await openApi(), typed)
    show(issue, () => issueLines(issue, io.screen))
    return 0
  },
})

export const issueCreate: Command = defineCommand({
  name: 'issue create',
  summary: 'raise an issue: from a step, about units, or about nothing in particular',
  about: `Without --unit one that is raised from a step is about the unit of its run. What lies in stock is held at once; --hold
holds what is in work, too, and --no-hold nothing.`,
  asks: 'server',
  writes: true,
  options: {
    title: { type: 'string', value: 'TEXT', about: 'the first words of what was found when absent' },
    found: { type: 'string', value: 'MARKDOWN', about: 'what was found' },
    expected: { type: 'string', value: 'MARKDOWN', about: 'what should have been' },
    unit: {
      type: 'string',
      value: 'UNIT',
      multiple: true,
      about: 'what it is about: a serial, lot number or id',
    },
    run: { type: 'string', value: 'RUN', about: 'the run in which it was found; --step says where' },
    step: { type: 'string', value: 'STEP', about: 'the step on which it was found: number or title' },
    batch: {
      type: 'boolean',
      about: 'found on the same step of every unit of the batch: one issue about all',
    },
    hold: { type: 'boolean', about: 'put the units on quality hold, also those in work' },
    'no-hold': { type: 'boolean', about: 'put none of them on quality hold' },
    assign: { type: 'string', value: 'PERSON', about: 'who sees to it: mail address, name or id' },
  },
  json: 'the issue, as issue show prints',
  examples: [
    {
      about: 'From a step',
      shell:
        'traveler issue create --run TI-0009 --step 1 --title "Burr at the bore" --found "0.2 mm, at **J2**"',
    },
  ],
  async run({ values, openApi, show, io }) {
    const { title, found, expected, unit, run, step, hold, assign } = values
    if ((run === undefined) !== (step === undefined)) throw new WrongUsage('Give --run and --step together.')
    if (hold === true && values['no-hold'] === true)
      throw new WrongUsage('Give --hold or --no-hold, not both.')
    const api = await openApi()
    const unitIds: string[] = []
    for (const typed of unit ?? []) unitIds.push((await findUnit(api, typed)).id)
    const runStepId =
      run === undefined || step === undefined
        ? null
        : findStep(await loadRun(api, (await findRun(api, run)).id), step).id
    if (values.batch === true && runStepId === null)
      throw new WrongUsage('--batch is of a step: give --run and --step.')
    const siblingIds = values.batch !== true || runStepId === null ? [] : await siblingsOf(api, runStepId)
    const input = {
      title,
      causeCondition: slateOf('found', found),
      expectedCondition: slateOf('expected', expected),
      partInventoryIds: unitIds,
      runStepId,
      siblingIds,
      holdUnits: hold ?? (values['no-hold'] === true ? false : null),
      assignedToId: assign === undefined ? null : (await namedPerson(api, assign)).id,
    }
    const issue = (await api.ask(RaiseIssueDocument, { input })).createIssue?.issue ?? null
    show(issue, () => (issue === null ? [] : issueLines(issue, io.screen)))
    return 0
  },
})

/** The same step of the other units of its batch. */
async function siblingsOf(api: ApiClient, runStepId: string): Promise<readonly string[]> {
  const { runStep } = await api.ask(SiblingsOfStepDocument, { id: runStepId })
  return (runStep?.batchSiblings ?? []).flatMap((one) => one?.id ?? [])
}

export const issueComment: Command = defineCommand({
  name: 'issue comment',
  summary: 'say something about an issue',
  asks: 'server',
  writes: true,
  operands: [issueOperand, { name: 'TEXT', about: 'what is to be said' }],
  json: 'the comment: id',
  examples: [
    {
      about: 'What the supplier says',
      before: 'traveler issue create --title "Wrong plating"',
      shell: 'traveler issue comment "Wrong plating" "The supplier sends new ones on Monday"',
    },
  ],
  async run({ operands: [typed = '', text = ''], openApi, show }) {
    const api = await openApi()
    const { id } = await findIssue(api, typed)
    const made = await api.ask(CommentOnDocument, { input: { entityId: id, content: text } })
    show(made.createComment?.comment ?? null, () => [`Said about issue ${id}.`])
    return 0
  },
})
