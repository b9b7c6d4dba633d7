import { ApiRefused } from '../apiRefused.ts'
import { type Command, defineCommand } from '../command.ts'
import { findPlace } from '../find/findPlace.ts'
import { siteZone } from '../find/siteZone.ts'
import { QueueDocument, type QueuedItem, type QueueResult } from '../generated/documents.ts'
import { statusWord } from '../run/runColumns.ts'
import { shortWait } from '../run/shortWait.ts'
import { shownMoment } from '../shownMoment.ts'
import { type Column, tableLines } from '../table.ts'
import { wholeNumber } from '../typedValues.ts'
import { valueOfWord, wordOf, wordsOf } from '../words.ts'

const buckets = ['OVERDUE', 'NOW', 'NEXT', 'BLOCKED'] as const

export const workQueue: Command = defineCommand({
  name: 'work queue',
  summary: 'what waits at a work center: overdue, now, next, blocked and by what',
  asks: 'server',
  operands: [{ name: 'CENTER', about: 'the work center: its name or id' }],
  options: {
    bucket: {
      type: 'string',
      value: 'BUCKET',
      multiple: true,
      about: 'only these',
      choices: wordsOf(buckets),
    },
    first: {
      type: 'string',
      value: 'NUMBER',
      about: 'how many steps, and how much planned work; 100 when absent',
    },
  },
  json: '{"overdue", "now", "next", "blocked", "isWhole", "items": [{"bucket", "waitsFor", "runStep", "plannedRun"}]}',
  examples: [
    { about: 'Everything', shell: 'traveler work queue "WC-10 Clean assembly"' },
    {
      about: 'What can be done now',
      shell: 'traveler work queue "WC-10 Clean assembly" --bucket overdue --bucket now',
    },
  ],
  async run({ values, operands: [center = ''], openApi, show, io }) {
    const first = wholeNumber('first', values.first)
    const api = await openApi()
    const place = await findPlace(api, center, 'work center')
    const queue = await api.ask(QueueDocument, {
      locationId: place.id,
      buckets: values.bucket?.flatMap((word) => valueOfWord(buckets, word) ?? []),
      first,
    })
    const found = queue.workCenterQueue
    if (found === null)
      throw new ApiRefused([
        { message: `There is no work center ${place.name} any more.`, extensions: { code: 'NOT_FOUND' } },
      ])
    const zone = await siteZone(api)
    show(found, () => [...tableLines(columnsBy(zone), found.items, io.screen), '', sumLine(found)])
    return 0
  },
})

const columnsBy = (zone: string): readonly Column<QueuedItem>[] => [
  { title: 'WHEN', of: ({ bucket }) => wordOf(bucket) },
  { title: 'RUN', of: ({ runStep }) => runStep?.run?.id ?? null, align: 'right', isWhole: true },
  { title: 'STEP', of: ({ runStep }) => runStep?.number ?? null, isWhole: true },
  { title: 'WHAT', of: whatOf },
  { title: 'STATUS', of: ({ runStep }) => (runStep === null ? 'planned' : statusWord(runStep.status)) },
  { title: 'WHO', of: whoOf },
  { title: 'BY', of: (item) => byWhen(item, zone) },
  { title: 'WAITS FOR', of: ({ waitsFor, runStep }) => shortWait(waitsFor, runStep) },
]

function whatOf({ runStep, plannedRun }: QueuedItem): string | null {
  if (runStep !== null) return `${runStep.title} · ${runStep.run?.title ?? ''}`
  if (plannedRun === null) return null
  const { title, quantity, part, orderReference } = plannedRun
  return title ?? [`${quantity} × ${part?.partNumber ?? ''}`, orderReference].filter(Boolean).join(' · ')
}

/** Who has the step, or its run. */
function whoOf({ runStep }: QueuedItem): string | null {
  const run = runStep?.run
  return runStep?.assignedTo?.name ?? run?.assignedTo?.name ?? run?.assignedTeam?.name ?? null
}

/** The end that comes first, by which work is overdue, on the clock of its work center. */
function byWhen({ runStep, plannedRun }: QueuedItem, zone: string): string | null {
  const run = runStep?.run
  const ends =
    runStep === null
      ? [plannedRun?.windowEnd, plannedRun?.needBy]
      : [runStep.scheduledEnd ?? run?.scheduledEnd, run?.dueDate]
  const [first = null] = ends
    .filter((end) => end !== null && end !== undefined)
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
  return shownMoment(first, (run ?? plannedRun)?.location?.timeZone ?? zone)
}

function sumLine({
  overdue,
  now,
  next,
  blocked,
  isWhole,
}: NonNullable<QueueResult['workCenterQueue']>): string {
  const counts = `${overdue} overdue, ${now} now, ${next} next, ${blocked} blocked`
  return isWhole ? `${counts}.` : `${counts}; there is more, of later work: --first shows more.`
}
