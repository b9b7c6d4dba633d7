import type { Actor } from '@traveler/domain/access/actor.ts'
import { whyNotWorkOnRun } from '@traveler/domain/runLife/runLife.ts'
import { Lock } from 'lucide-react'
import { said } from '../../components/said.ts'
import { words } from '../../components/words.ts'
import { Later } from '../../ui/Later.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { FieldRow } from './field/FieldRow.tsx'
import { columnsOf, fieldsOf, lifeOf, type RunView, type StepView, statusOf } from './runView.ts'
import styles from './StepPanel.module.css'

interface StepFieldsProps {
  readonly run: RunView
  readonly step: StepView
  readonly actor: Actor
  readonly onNext: () => void
}

const loadGrid = async () => (await import('./grid/GridTable.tsx')).GridTable

/** What is to be measured and recorded. While the step is not in work the fields are shown and locked, with the reason. */
export function StepFields({ run, step, actor, onNext }: StepFieldsProps) {
  const fields = fieldsOf(step).filter((field) => field.type !== 'SIGNOFF')
  const hasGrid = columnsOf(step).length > 0
  if (fields.length === 0 && !hasGrid) return null
  const closed = whyNotWorkOnRun(lifeOf(run))
  const note =
    closed !== null ? said(closed) : step.status === 'IN_PROGRESS' ? null : words.step.locked[statusOf(step)]
  return (
    <section className={styles['fields']} aria-label={words.step.fields}>
      {note !== null && (
        <p className={styles['note']}>
          <Lock size={14} aria-hidden /> {note}
        </p>
      )}
      {fields.map((field) => (
        <FieldRow key={field.id} field={field} step={step} run={run} actor={actor} onNext={onNext} />
      ))}
      {hasGrid && (
        <Later
          load={loadGrid}
          props={{ run, step, actor, locked: note }}
          waiting={<Waiting label={words.common.loading(words.grid.what)} />}
          failed={words.common.notLoaded}
          retry={words.common.retry}
        />
      )}
    </section>
  )
}
