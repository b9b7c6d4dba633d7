import type { Screen } from '../commandIo.ts'
import type { ShownRun, ShownStep } from '../generated/documents.ts'
import { shownMoment } from '../shownMoment.ts'
import { factLines, tableLines } from '../table.ts'
import { saidOf, wordOf } from '../words.ts'
import { gridLines, hasGrid } from './gridLines.ts'
import { statusWord } from './runColumns.ts'
import { shortWait } from './shortWait.ts'
import { fieldLines } from './shownStep.ts'

interface Shown {
  readonly depth: 'steps alone' | 'with fields'
  readonly url: string
  /** The clock that counts where the run has no work center. */
  readonly zone: string
  readonly screen: Screen | null
}

/** A run for people: what it is, what stands in its way, its steps. */
export function runLines(run: ShownRun, { depth, url, zone, screen }: Shown): readonly string[] {
  const steps = run.steps ?? []
  const blocking = blockingLines(run)
  return [
    run.title,
    `${url}/runs/${run.id}`,
    '',
    ...factLines(factsOf(run, run.location?.timeZone ?? zone), screen),
    ...(blocking.length === 0 ? [] : ['', 'In the way:', ...blocking.map((line) => `  - ${line}`)]),
    '',
    ...(depth === 'with fields'
      ? steps.flatMap((step) => withFields(step, screen))
      : stepTable(steps, screen)),
  ]
}

function factsOf(run: ShownRun, zone: string): readonly (readonly [string, string | null | undefined])[] {
  const { procedure, part, partInventory: unit } = run
  return [
    [
      'Status',
      `${statusWord(run.status)}${run.percentComplete === null ? '' : `, ${run.percentComplete} % done`}`,
    ],
    ['Outcome', run.outcome && saidOf(run.outcome)],
    ['Purpose', saidOf(run.purpose)],
    ['Procedure', procedure && `${procedure.title}:${procedure.version}`],
    ['Part', part && `${part.partNumber}:${part.revision}`],
    [
      'Unit',
      unit && [unit.identity ?? 'not numbered yet', saidOf(unit.status ?? '')].filter(Boolean).join(', '),
    ],
    ['Lies at', unit?.location?.name],
    ['Quantity', run.quantity],
    ['Order', run.orderReference],
    ['Charge number', run.chargeNumber],
    ['Due', shownMoment(run.dueDate, zone)],
    ['Priority', run.priority === 0 ? null : String(run.priority)],
    ['Assigned to', run.assignedTo?.name ?? run.assignedTeam?.name],
    ['Work center', run.location?.name],
    ['Started by', `${run.createdBy?.name ?? ''}, ${shownMoment(run._created, zone)}`],
    [
      'Completed by',
      run.completedAt && `${run.completedBy?.name ?? ''}, ${shownMoment(run.completedAt, zone)}`,
    ],
    ['Description', run.description],
  ]
}

/** Everything that keeps the run as a whole or a step from going on, in sentences. */
function blockingLines(run: ShownRun): readonly string[] {
  const { partInventory: unit, stops, steps } = run
  return [
    ...(run.canceledAt === null ? [] : [`The run is canceled: ${run.cancelReason ?? ''}`]),
    ...(run.heldAt === null
      ? []
      : [`The run is on ${wordOf(run.holdKind ?? '')} hold: ${run.holdReason ?? ''}`]),
    ...(run.isStalled === true ? ['Nothing has happened for days: the run is stalled.'] : []),
    ...(unit?.qualityHold === true ? ['The unit is on quality hold.'] : []),
    ...(run.isDraftBomApproved === false
      ? [`It is built to draft version ${run.draftBomVersion} of the BOM, which nobody has approved.`]
      : []),
    ...stops.map(({ reason }) => `The procedure is stopped: ${reason}`),
    ...(run.isOpen === true ? (steps ?? []).flatMap(stepBlock) : []),
  ]
}

/** Steps that wait only for their turn are no news. */
function stepBlock({
  number,
  title,
  status,
  waitsFor,
  holdKind,
  holdReason,
  failReason,
}: ShownStep): readonly string[] {
  const name = `Step ${number} ${title}`
  if (status === 'HOLD') return [`${name} is on ${wordOf(holdKind ?? '')} hold: ${holdReason ?? ''}`]
  if (status === 'FAILED') return [`${name} failed: ${failReason ?? ''}`]
  return status === 'IN_PROGRESS' && waitsFor !== null ? [`${name}: ${waitsFor}`] : []
}

function stepTable(steps: readonly ShownStep[], screen: Screen | null): readonly string[] {
  return tableLines<ShownStep>(
    [
      { title: 'STEP', of: ({ number }) => number, isWhole: true },
      { title: 'TITLE', of: ({ title }) => title },
      { title: 'STATUS', of: ({ status }) => statusWord(status) },
      { title: 'FILLED', of: filled, align: 'right' },
      {
        title: 'WHO',
        of: ({ completedBy, startedBy, assignedTo }) =>
          (completedBy ?? startedBy ?? assignedTo)?.name ?? null,
      },
      { title: 'WAITS FOR', of: (step) => shortWait(step.waitsFor, step) },
    ],
    steps,
    screen,
  )
}

/** As in 2/3: of the fields, those with a value or a signature. */
function filled({ fields }: ShownStep): string | null {
  const all = fields ?? []
  const done = all.filter(
    ({ value, notApplicable, signature }) => value !== null || notApplicable || signature !== null,
  )
  return all.length === 0 ? null : `${done.length}/${all.length}`
}

function withFields(step: ShownStep, screen: Screen | null): readonly string[] {
  const fields = fieldLines(step.fields ?? [], screen).map((line) => `  ${line}`)
  const grid = hasGrid(step) ? gridLines(step, screen).map((line) => `  ${line}`) : []
  const waits = step.waitsFor === null ? '' : `: ${step.waitsFor}`
  return [
    `${step.number} ${step.title} (${statusWord(step.status)})${waits}`,
    ...((step.fields ?? []).length === 0 ? [] : fields),
    ...grid,
  ]
}
