import { Button } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { queueBuckets } from '@traveler/domain/plannedRun/queueBucket.ts'
import { CircleCheckBig, MapPinOff } from 'lucide-react'
import { useState } from 'react'
import { linesOf } from '../../components/api/refused.ts'
import { useDocument } from '../../components/api/useDocument.ts'
import { CallsAt } from '../../components/help/CallsFor.tsx'
import { RecordPage } from '../../components/RecordPage.tsx'
import { Refusals } from '../../components/Refusals.tsx'
import { WorkCenterSelect } from '../../components/select/LocationSelect.tsx'
import { useStartPlanned } from '../../components/startRun/useStartPlanned.tsx'
import { scheduleWords } from '../../components/words/scheduleWords.ts'
import { words } from '../../components/words.ts'
import {
  type QueueItem,
  WorkCenterQueueDocument,
  type WorkCenterQueueResult,
  WorkCentersDocument,
} from '../../generated/documents.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { RowTable } from '../../ui/RowTable.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import styles from './QueuePage.module.css'
import { queueColumns } from './queueColumns.tsx'
import { type QueueSearch, queueSearch } from './queueSearch.ts'
import { ScheduleTabs } from './ScheduleTabs.tsx'
import { useStartStep } from './useStartStep.ts'

/** How often a queue is read anew: others work on it too. */
const refresh_ms = 15_000

/** What waits at a work center: what is overdue, what is for now, what comes next, and what is blocked by what. */
export default function QueuePage() {
  const { at }: QueueSearch = queueSearch(useSearch({ from: '/schedule/queue' }))
  const navigate = useNavigate({ from: '/schedule/queue' })
  const centers = useDocument(WorkCentersDocument, { first: 1 }, { enabled: at === undefined })
  // Without one in the address it is the first by its name.
  const first = centers.data?.locations?.edges[0]?.node?.id
  const workCenterId = at ?? first ?? null
  const isNone = at === undefined && centers.data !== undefined && first === undefined
  return (
    <RecordPage
      title={scheduleWords.queue.title}
      subtitle={scheduleWords.queue.help}
      status={null}
      action={<ScheduleTabs />}
      facts={[]}
    >
      <div className={styles['choice']}>
        <WorkCenterSelect
          key={workCenterId}
          label={scheduleWords.queue.workCenter}
          placeholder={scheduleWords.queue.pickWorkCenter}
          value={workCenterId}
          onChange={(place) => place !== null && void navigate({ search: { at: place.id }, replace: true })}
        />
      </div>
      {isNone && (
        <EmptyState icon={MapPinOff} title={scheduleWords.queue.noWorkCenterTitle}>
          {scheduleWords.queue.noWorkCenterHelp}
        </EmptyState>
      )}
      {workCenterId !== null && <CallsAt locationId={workCenterId} />}
      {workCenterId !== null && <Queue locationId={workCenterId} />}
    </RecordPage>
  )
}

function Queue({ locationId }: { readonly locationId: string }) {
  const { data, error } = useDocument(WorkCenterQueueDocument, { locationId }, { every_ms: refresh_ms })
  const starting = useStartPlanned()
  const step = useStartStep()
  if (data === undefined) {
    return error === null ? (
      <Waiting label={words.common.loading(scheduleWords.queue.what)} />
    ) : (
      <Refusals lines={linesOf(error)} />
    )
  }
  if (data.workCenterQueue === null) {
    return (
      <EmptyState icon={MapPinOff} title={scheduleWords.queue.unknownTitle}>
        {scheduleWords.queue.unknownHelp}
      </EmptyState>
    )
  }
  return (
    <>
      {starting.notice}
      <Refusals lines={step.refusals} />
      <Buckets queue={data.workCenterQueue} columns={queueColumns({ starting, step })} />
      {starting.dialog}
    </>
  )
}

interface BucketsProps {
  readonly queue: NonNullable<WorkCenterQueueResult['workCenterQueue']>
  readonly columns: ReturnType<typeof queueColumns>
}

/** Each bucket under its name, with what it means; one with nothing in it says so by its count. */
function Buckets({ queue, columns }: BucketsProps) {
  if (queue.items.length === 0) {
    return (
      <EmptyState icon={CircleCheckBig} title={scheduleWords.queue.emptyTitle}>
        {scheduleWords.queue.emptyHelp}
      </EmptyState>
    )
  }
  const counts = { OVERDUE: queue.overdue, NOW: queue.now, NEXT: queue.next, BLOCKED: queue.blocked }
  return (
    <>
      {!queue.isWhole && (
        <Notice tone="info">
          <p>{scheduleWords.queue.notWhole}</p>
        </Notice>
      )}
      {queueBuckets.map((bucket) => {
        const items = queue.items.filter((item) => item.bucket === bucket)
        const title = scheduleWords.queue.buckets[bucket]
        return (
          <section key={bucket} className={styles['bucket']} data-bucket={bucket} aria-label={title}>
            <h2>{scheduleWords.queue.sectionOf(title, counts[bucket])}</h2>
            <p>{scheduleWords.queue.definitions[bucket]}</p>
            {items.length > 0 && (
              <BucketRows
                label={title}
                columns={columns[bucket]}
                items={items}
                isShort={bucket === 'BLOCKED'}
              />
            )}
          </section>
        )
      })}
    </>
  )
}

/** How many rows stand of what cannot be worked before somebody asks for the rest. */
const firstBlocked = 10

interface BucketRowsProps {
  readonly label: string
  readonly columns: ReturnType<typeof queueColumns>['NOW']
  readonly items: readonly QueueItem[]
  readonly isShort: boolean
}

function BucketRows({ label, columns, items, isShort }: BucketRowsProps) {
  const [isWhole, setWhole] = useState(false)
  const shown = isShort && !isWhole ? items.slice(0, firstBlocked) : items
  return (
    <>
      <RowTable
        label={label}
        columns={columns}
        rows={shown}
        keyOf={({ runStep, plannedRun }) => runStep?.id ?? plannedRun?.id ?? ''}
      />
      {shown.length < items.length && (
        <Button variant="default" h={44} onClick={() => setWhole(true)}>
          {scheduleWords.queue.showAll(items.length)}
        </Button>
      )}
    </>
  )
}
