import { Button, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { PencilLine, Plus } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useDrafts } from '../../../components/drafts/drafts.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import { editorWords } from './editorWords.ts'
import { NewStepDialog } from './NewStepDialog.tsx'
import { type Direction, planMove } from './planMove.ts'
import styles from './StepTree.module.css'
import { type PlacedStep, placesOf } from './stepsInOrder.ts'
import { TreeTools } from './TreeTools.tsx'
import type { TreeActs } from './useTreeActs.ts'

export interface StepTreeProps {
  readonly steps: readonly PlacedStep[]
  /** The step that is edited; null while there is none. */
  readonly chosen: PlacedStep | null
  readonly acts: TreeActs
  readonly onChoose: (id: string) => void
}

const moveKeys: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
}

/** The steps as a tree, and what changes it. The arrows choose a step; with Alt they move it. */
export function StepTree({ steps, chosen, acts, onChoose }: StepTreeProps) {
  const [isAdding, adding] = useDisclosure()
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.querySelector(`[data-step="${chosen?.step.id}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen?.step.id])
  const onKey = (event: KeyboardEvent) => {
    const direction = moveKeys[event.key]
    if (direction === undefined || chosen === null) return
    if (event.altKey) {
      event.preventDefault()
      const place = planMove(placesOf(steps.map(({ step }) => step)), chosen.step.id, direction)
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
        <TreeTools steps={steps} chosen={chosen} acts={acts} onChoose={onChoose} />
        <Refusals lines={acts.refusals} />
      </div>
      <nav className={styles['list']} aria-label={editorWords.tree.title}>
        <ol className={styles['steps']} ref={list} onKeyDown={onKey}>
          {steps.map((placed) => (
            <li key={placed.step.id}>
              <Row placed={placed} isChosen={placed === chosen} onChoose={onChoose} />
            </li>
          ))}
        </ol>
      </nav>
      <p className={styles['keys']}>{editorWords.tree.keys}</p>
      {isAdding && (
        <NewStepDialog steps={steps} chosen={chosen} acts={acts} onAdded={onChoose} onClose={adding.close} />
      )}
    </div>
  )
}

interface RowProps {
  readonly placed: PlacedStep
  readonly isChosen: boolean
  readonly onChoose: (id: string) => void
}

function Row({ placed: { step, number, level }, isChosen, onChoose }: RowProps) {
  const { drafts } = useDrafts()
  return (
    <UnstyledButton
      className={styles['row']}
      style={{ paddingLeft: 10 + 16 * (level - 1) }}
      aria-current={isChosen ? 'step' : undefined}
      data-step={step.id}
      onClick={() => onChoose(step.id)}
    >
      <span className={styles['number']}>{number}</span>
      <span>{step.title}</span>
      {drafts.has(`step:${step.id}`) && (
        <PencilLine className={styles['unsaved']} size={16} role="img" aria-label={editorWords.notSaved} />
      )}
    </UnstyledButton>
  )
}
