import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { BookMarked, Plus } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Refusals } from '../../../components/Refusals.tsx'
import { editorWords } from './editorWords.ts'
import { NewStepDialog } from './NewStepDialog.tsx'
import { type Direction, planMove } from './planMove.ts'
import { StepRows } from './StepRows.tsx'
import styles from './StepTree.module.css'
import { type PlacedStep, placesOf } from './stepsInOrder.ts'
import { TreeTools } from './TreeTools.tsx'
import { UseStandardStepDialog } from './UseStandardStepDialog.tsx'
import type { TreeActs } from './useTreeActs.ts'

export interface StepTreeProps {
  readonly steps: readonly PlacedStep[]
  /** The step that is edited; null while there is none. */
  readonly chosen: PlacedStep | null
  readonly acts: TreeActs
  /** Of the draft of a standard step: its top step. No other standard step is used in it. */
  readonly topId?: string | undefined
  readonly onChoose: (id: string) => void
}

const moveKeys: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
}

/** The steps as a tree, and what changes it. The arrows choose a step; with Alt they move it. */
export function StepTree({ steps, chosen, acts, topId, onChoose }: StepTreeProps) {
  const [isAdding, adding] = useDisclosure()
  const [isUsing, using] = useDisclosure()
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.querySelector(`[data-step="${chosen?.step.id}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen?.step.id])
  const onKey = (event: KeyboardEvent) => {
    const direction = moveKeys[event.key]
    if (direction === undefined || chosen === null) return
    if (event.altKey) {
      event.preventDefault()
      const place = planMove(placesOf(steps.map(({ step }) => step)), chosen.step.id, direction, topId)
      if (place !== null && !acts.isBusy) void acts.move(chosen.step, place)
    } else if (direction === 'up' || direction === 'down') {
      event.preventDefault()
      const next = steps[steps.indexOf(chosen) + (direction === 'up' ? -1 : 1)]
      if (next === undefined) return
      onChoose(next.step.id)
      list.current?.querySelector<HTMLElement>(`[data-step="${next.step.id}"]`)?.focus()
    }
  }
  return (
    <div className={styles['side']}>
      <div className={styles['tools']}>
        <Button leftSection={<Plus size={18} aria-hidden />} onClick={adding.open}>
          {editorWords.tree.add}
        </Button>
        {topId === undefined && (
          <Button variant="default" leftSection={<BookMarked size={18} aria-hidden />} onClick={using.open}>
            {editorWords.standard.add}
          </Button>
        )}
        <TreeTools steps={steps} chosen={chosen} acts={acts} topId={topId} onChoose={onChoose} />
        <Refusals lines={acts.refusals} />
      </div>
      <nav className={styles['list']} aria-label={editorWords.tree.title}>
        <StepRows steps={steps} chosen={chosen} list={list} onKey={onKey} onChoose={onChoose} />
      </nav>
      <p className={styles['keys']}>{editorWords.tree.keys}</p>
      {isUsing && (
        <UseStandardStepDialog
          steps={steps}
          chosen={chosen}
          acts={acts}
          onAdded={onChoose}
          onClose={using.close}
        />
      )}
      {isAdding && (
        <NewStepDialog steps={steps} chosen={chosen} acts={acts} onAdded={onChoose} onClose={adding.close} />
      )}
    </div>
  )
}
