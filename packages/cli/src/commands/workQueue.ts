import { ApiRefused } from '../apiRefused.ts'
import { type Command, defineCommand } from '../command.ts'
import { findPlace } from '../find/findPlace.ts'
import { QueueDocument, type QueuedItem, type QueueResult } from '../generated/documents.ts'
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
    show(found, () => [...tableLines(columns, found.items, io.screen), '', sumLine(found)])
    return 0
  },
})

const columns: readonly Column<QueuedItem>[] = [
  { title: 'WHEN', of: ({ bucket }) => wordOf(bucket) },
  { title: 'RUN', of: ({ runStep }) => runStep?.run?.id ?? null, align: 'right', isWhole: true },
  { title: 'STEP', of: ({ runStep }) => runStep?.number ?? null, isWhole: true },
  { title: 'WHAT', of: whatOf },
  { title: 'STATUS', of: ({ runStep }) => (runStep === null ? 'planned' : wordOf(runStep.status ?? 'TODO')) },
  { title: 'WHO', of: ({ runStep }) => runStep?.assignedTo?.name ?? null },
  { title: 'BY', of: byWhen },
  { title: 'WAITS FOR', of: ({ waitsFor, runStep }) => shortWait(waitsFor, runStep) },
]

function whatOf({ runStep, plannedRun }: QueuedItem): string | null {
  if (runStep !== null) return `${runStep.title} · ${runStep.run?.title ?? ''}`
  if (plannedRun === null) return null
  const { title, quantity, part, orderReference } = plannedRun
  return title ?? [`${quantity} × ${part?.partNumber ?? ''}`, orderReference].filter(Boolean).join(' · ')
}

function byWhen({ runStep, plannedRun }: QueuedItem): string | null {
  return shownMoment(runStep?.scheduledEnd ?? runStep?.run?.dueDate ?? plannedRun?.needBy ?? null)
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
