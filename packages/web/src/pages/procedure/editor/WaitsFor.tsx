import { Select } from '@mantine/core'
import { Trash2 } from 'lucide-react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import {
  CreateStepEdgeDocument,
  DeleteStepEdgeDocument,
  type EditedStep,
} from '../../../generated/documents.ts'
import { editorWords } from './editorWords.ts'
import { Tool } from './Item.tsx'
import styles from './StepEditor.module.css'
import { nameOf, type PlacedStep } from './stepsInOrder.ts'

interface WaitsForProps {
  readonly step: EditedStep
  readonly steps: readonly PlacedStep[]
}

/** The steps that have to be done before this one, beside what the order of the steps says. */
export function WaitsFor({ step, steps }: WaitsForProps) {
  const draw = useAct(CreateStepEdgeDocument)
  const remove = useAct(DeleteStepEdgeDocument)
  const drawn = (step.upstream ?? []).filter((edge) => edge.drawn)
  const named = (id: string) => steps.find((placed) => placed.step.id === id)
  const free = steps.filter(
    (placed) =>
      placed.step.id !== step.id && !drawn.some(({ upstreamStepId }) => upstreamStepId === placed.step.id),
  )
  return (
    <section className={styles['card']} aria-label={editorWords.after.title}>
      <h2>{editorWords.after.title}</h2>
      {drawn.length === 0 && <p className={styles['faint']}>{editorWords.after.none}</p>}
      <ul className={styles['items']}>
        {drawn.map((edge) => {
          const placed = named(edge.upstreamStepId ?? '')
          const name = placed === undefined ? '' : nameOf(placed)
          return (
            <li key={edge.id} className={styles['item']}>
              <span className={styles['itemText']}>{name}</span>
              <Tool
                icon={Trash2}
                label={editorWords.after.remove(name)}
                onPress={() => void remove.perform({ id: edge.id, etag: edge._etag ?? '' })}
              />
            </li>
          )
        })}
      </ul>
      <Select
        aria-label={editorWords.after.add}
        placeholder={editorWords.after.add}
        searchable
        data={free.map((placed) => ({ value: placed.step.id, label: nameOf(placed) }))}
        value={null}
        disabled={draw.isBusy}
        onChange={(upstreamStepId) =>
          upstreamStepId !== null && void draw.perform({ input: { stepId: step.id, upstreamStepId } })
        }
      />
      <Refusals lines={[...draw.refusals, ...remove.refusals]} />
    </section>
  )
}
