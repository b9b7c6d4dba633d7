import { type QueueBucket, queueBuckets } from '@traveler/domain/plannedRun/queueBucket.ts'
import { Refused } from '@traveler/domain/refusal.ts'
import { builder } from '../graphql/builder.ts'
import { enumType } from '../graphql/filterTypes.ts'
import { type LocationRow, loadLocations } from '../location/locationStore.ts'
import { RunStepType } from '../runStep/runStep.graphql.ts'
import { PlannedRunType } from './plannedRun.graphql.ts'
import { countIn, type Queue, type QueueItem, readQueue } from './readQueue.graphql.ts'

/** What a queue shows of steps, and of planned work, at the most: each is looked at with its whole run. */
const most = 500
const usual = 100

const QueueBucketType = enumType(
  'QueueBucket',
  queueBuckets,
  'BLOCKED: cannot be worked now. OVERDUE: can, and should be done already. NOW: in work, or its start has come. NEXT: the rest.',
)

const QueueItemType = builder.objectRef<QueueItem>('WorkCenterQueueItem').implement({
  description: 'A run step or planned work that waits at a work center: one of the two.',
  fields: (t) => ({
    bucket: t.field({ type: QueueBucketType, nullable: false, resolve: ({ bucket }) => bucket }),
    runStep: t.field({ type: RunStepType, resolve: ({ runStep }) => runStep }),
    plannedRun: t.field({ type: PlannedRunType, resolve: ({ plannedRun }) => plannedRun }),
    waitsFor: t.exposeString('waitsFor', {
      description: 'Why it cannot be worked or started now; null when it can.',
    }),
  }),
})

const QueueType = builder
  .objectRef<Queue & { readonly shown: readonly QueueItem[] }>('WorkCenterQueue')
  .implement({
    description: 'What waits at a work center, in the order in which it is to be done.',
    fields: (t) => ({
      items: t.field({ type: [QueueItemType], nullable: false, resolve: ({ shown }) => shown }),
      overdue: t.int({ nullable: false, resolve: (queue) => countIn(queue, 'OVERDUE') }),
      now: t.int({ nullable: false, resolve: (queue) => countIn(queue, 'NOW') }),
      next: t.int({ nullable: false, resolve: (queue) => countIn(queue, 'NEXT') }),
      blocked: t.int({ nullable: false, resolve: (queue) => countIn(queue, 'BLOCKED') }),
      isWhole: t.exposeBoolean('isWhole', {
        nullable: false,
        description: 'False: there is more than `first`, of later steps or later plans.',
      }),
    }),
  })

builder.queryField('workCenterQueue', (t) =>
  t.field({
    type: QueueType,
    description:
      'Open steps whose work center this is, or their run’s where they have none, and the work that is planned here. Null: no such place.',
    args: {
      locationId: t.arg.id({ required: true }),
      buckets: t.arg({ type: [QueueBucketType], description: 'These alone; all when absent.' }),
      first: t.arg.int({
        description: `Of steps, and of planned work; ${usual} when absent, at most ${most}.`,
      }),
    },
    resolve: async (_root, { locationId, buckets, first }, context) => {
      const place = await context.one<LocationRow>(loadLocations, locationId)
      if (place === null) return null
      const queue = await readQueue(context, { locationId: place.id, most: pageOf(first) })
      return { ...queue, shown: queue.items.filter(({ bucket }) => isAsked(buckets, bucket)) }
    },
  }),
)

function isAsked(buckets: readonly unknown[] | null | undefined, bucket: QueueBucket): boolean {
  return buckets === null || buckets === undefined || buckets.includes(bucket)
}

function pageOf(first: number | null | undefined): number {
  const wanted = first ?? usual
  if (wanted >= 0 && wanted <= most) return wanted
  throw new Refused({
    code: 'INVALID_INPUT',
    field: 'first',
    problem: `is ${wanted}, and a queue shows 0 to ${most}`,
    remedy: 'Ask for less.',
  })
}
