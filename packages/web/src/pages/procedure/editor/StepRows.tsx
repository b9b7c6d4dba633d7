import { UnstyledButton } from '@mantine/core'
import { BookMarked, PencilLine } from 'lucide-react'
import { type KeyboardEvent, memo, type RefObject } from 'react'
import { useDrafts } from '../../../components/drafts/drafts.tsx'
import { editorWords } from './editorWords.ts'
import styles from './StepTree.module.css'
import type { PlacedStep } from './stepsInOrder.ts'

interface StepRowsProps {
  readonly steps: readonly PlacedStep[]
  readonly chosen: PlacedStep | null
  readonly list: RefObject<HTMLOListElement | null>
  readonly onKey: (event: KeyboardEvent) => void
  readonly onChoose: (id: string) => void
}

/** One row for each step. With every letter that is typed in a step it is asked which of them are not saved. */
export function StepRows({ steps, chosen, list, onKey, onChoose }: StepRowsProps) {
  const { drafts } = useDrafts()
  return (
    <ol className={styles['steps']} ref={list} onKeyDown={onKey}>
      {steps.map((placed) => (
        <Row
          key={placed.step.id}
          placed={placed}
          isChosen={placed.step.id === chosen?.step.id}
          isUnsaved={drafts.has(`step:${placed.step.id}`)}
          onChoose={onChoose}
        />
      ))}
    </ol>
  )
}

interface RowProps {
  readonly placed: PlacedStep
  readonly isChosen: boolean
  /** What is typed in it waits to be saved. */
  readonly isUnsaved: boolean
  readonly onChoose: (id: string) => void
}

const Row = memo(function Row({ placed, isChosen, isUnsaved, onChoose }: RowProps) {
  const { step, number, level } = placed
  return (
    <li>
      <UnstyledButton
        className={styles['row']}
        style={{ paddingLeft: 10 + 16 * (level - 1) }}
        aria-current={isChosen ? 'step' : undefined}
        data-step={step.id}
        onClick={() => onChoose(step.id)}
      >
        <span className={styles['number']}>{number}</span>
        <span>{step.title}</span>
        {step.isDerivedStep && (
          <BookMarked
            className={styles['standard']}
            size={16}
            role="img"
            aria-label={step.isBehindStandardStep ? editorWords.standard.behind : editorWords.standard.mark}
            data-behind={step.isBehindStandardStep ? true : undefined}
          />
        )}
        {isUnsaved && (
          <PencilLine className={styles['unsaved']} size={16} role="img" aria-label={editorWords.notSaved} />
        )}
      </UnstyledButton>
    </li>
  )
})
