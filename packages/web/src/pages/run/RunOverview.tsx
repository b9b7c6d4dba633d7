import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Talk } from '../../components/talk/Talk.tsx'
import { dayInWords, timeInWords } from '../../components/times.ts'
import { unitNameOf } from '../../components/unitName.ts'
import { words } from '../../components/words.ts'
import { Notice } from '../../ui/Notice.tsx'
import { BomLines } from './BomLines.tsx'
import styles from './RunOverview.module.css'
import { RunReview } from './RunReview.tsx'
import type { RunView } from './runView.ts'

/** The run itself: what stops it, what it is for, and all that was recorded so far. */
export function RunOverview({ run }: { readonly run: RunView }) {
  return (
    <div className={styles['overview']}>
      <Standing run={run} />
      <section className={styles['card']}>
        <div className={styles['line']}>
          <h2 className={styles['heading']}>{words.run.about}</h2>
          <Button
            variant="default"
            renderRoot={(props) => <Link to="/runs/$id/edit" params={{ id: run.id }} {...props} />}
          >
            {words.run.edit}
          </Button>
        </div>
        <dl className={styles['facts']}>
          {factsOf(run).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <BomLines run={run} />
      <section>
        <h2 className={styles['heading']}>{words.run.record}</h2>
        <RunReview run={run} />
      </section>
      <Talk kind="run" record={run} />
      <p className={styles['keys']}>{words.run.keys}</p>
    </div>
  )
}

function Standing({ run }: { readonly run: RunView }) {
  if (run.canceledAt !== null) {
    return (
      <Notice tone="bad" title={words.run.canceled(timeInWords(run.canceledAt))}>
        {run.cancelReason}
      </Notice>
    )
  }
  if (run.completedAt !== null) {
    const by = words.run.completed(run.completedBy?.name ?? '', timeInWords(run.completedAt))
    return (
      <Notice tone="good" title={by}>
        {
          words.run.outcomes[
            run.outcome === 'HELD' || run.outcome === 'CONCESSION' ? run.outcome : 'ACCEPTED'
          ]
        }
      </Notice>
    )
  }
  if (run.heldAt === null)
    return isToComplete(run) ? <Notice tone="info">{words.run.toComplete}</Notice> : null
  const kind = words.holdKinds[run.holdKind ?? ''] ?? ''
  return (
    <Notice tone="caution" title={words.run.held(kind, timeInWords(run.heldAt))}>
      {run.holdReason}
    </Notice>
  )
}

/** Every step is done and nobody has signed that yet. */
function isToComplete({ status }: RunView): boolean {
  return status === 'COMPLETE' || status === 'PARTIAL_COMPLETE'
}

type NamedFact = readonly [name: string, value: ReactNode]

function factsOf(run: RunView): readonly NamedFact[] {
  const facts: (readonly [string, ReactNode | null])[] = [
    [words.runs.columns.unit, unitNameOf(run)],
    [words.run.purpose, words.purposes[run.purpose]],
    [words.units.quantity, run.quantity],
    [words.run.due, run.dueDate === null ? null : dayInWords(run.dueDate)],
    [words.run.priority, run.priority === 0 ? null : String(run.priority)],
    [words.run.order, run.orderReference],
    [words.run.charge, run.chargeNumber],
    [
      words.run.created,
      run._created === null ? null : `${run.createdBy?.name ?? ''}, ${timeInWords(run._created)}`,
    ],
    [words.run.description, run.description],
  ]
  return facts.filter(([, value]) => value !== null && value !== '' && value !== undefined)
}
