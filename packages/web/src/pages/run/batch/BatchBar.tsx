import { Button, Checkbox } from '@mantine/core'
import { Layers } from 'lucide-react'
import { useState } from 'react'
import { laterDialog } from '../../../components/laterDialog.tsx'
import { words } from '../../../components/words.ts'
import type { RunView, StepView } from '../runView.ts'
import styles from './BatchBar.module.css'
import { useBatchScope } from './batchScope.ts'

const ChooseUnitsDialog = laterDialog(async () => (await import('./ChooseUnitsDialog.tsx')).ChooseUnitsDialog)

interface BatchBarProps {
  readonly run: RunView
  readonly step: StepView
}

/** On how many units of the batch the buttons below act, and the way to choose them. Nothing where the run is worked alone. */
export function BatchBar({ run, step }: BatchBarProps) {
  const { siblings, siblingIds, isReading } = useBatchScope()
  const [isChoosing, setChoosing] = useState(false)
  if (isReading) return <p className={styles['bar']}>{words.siblings.reading}</p>
  if (siblings.length === 0) return null
  return (
    <section className={styles['bar']} aria-label={words.siblings.label}>
      <Layers size={16} aria-hidden className={styles['icon']} />
      <p className={styles['says']}>
        <strong>{run.runBatch?.prettyStr}</strong> {words.siblings.goesTo(siblingIds.length + 1)}{' '}
        <span className={styles['aside']}>{words.siblings.staysHere}</span>
      </p>
      <Button h={44} size="sm" variant="default" onClick={() => setChoosing(true)}>
        {words.siblings.choose}
      </Button>
      {isChoosing && <ChooseUnitsDialog run={run} step={step} onClose={() => setChoosing(false)} />}
    </section>
  )
}

interface AlsoOnOthersProps {
  readonly isAlso: boolean
  readonly onChange: (isAlso: boolean) => void
}

/** What goes wrong stays with the one unit, unless somebody says that the others have it too. */
export function AlsoOnOthers({ isAlso, onChange }: AlsoOnOthersProps) {
  const { siblingIds } = useBatchScope()
  if (siblingIds.length === 0) return null
  return (
    <Checkbox
      className={styles['also']}
      label={words.siblings.also(siblingIds.length)}
      checked={isAlso}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}
