import { Select } from '@mantine/core'
import { planReleaseOrder, type ReleaseOrder } from '@traveler/domain/procedure/planReleaseOrder.ts'
import { Clock, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { Tool } from '../../../components/form/Item.tsx'
import { Refusals } from '../../../components/Refusals.tsx'
import {
  CreateStepEdgeDocument,
  DeleteStepEdgeDocument,
  type EditedStep,
} from '../../../generated/documents.ts'
import { editorWords } from './editorWords.ts'
import { LagDialog } from './LagDialog.tsx'
import { lagText } from './lag.ts'
import styles from './StepEditor.module.css'
import { nameOf, type PlacedStep, placesOf } from './stepsInOrder.ts'

const words = editorWords.after

interface WaitsForProps {
  readonly step: EditedStep
  readonly steps: readonly PlacedStep[]
  /** What the release adds to what is drawn; null: the procedure says it that uses the standard step. */
  readonly order: ReleaseOrder | null
}

/** The steps that have to be done before this one: by the order of the steps, and as they are drawn. */
export function WaitsFor({ step, steps, order }: WaitsForProps) {
  const draw = useAct(CreateStepEdgeDocument)
  const remove = useAct(DeleteStepEdgeDocument)
  const drawn = (step.upstream ?? []).filter((edge) => edge.drawn)
  const drawnIds = drawn.map(({ upstreamStepId }) => upstreamStepId)
  const inOrder = waitedForInOrder(step, steps, order).filter((id) => !drawnIds.includes(id))
  const named = new Map(steps.map((placed) => [placed.step.id, nameOf(placed)]))
  const free = [...named].filter(([id]) => id !== step.id && !drawnIds.includes(id))
  return (
    <section className={styles['card']} aria-label={words.title}>
      <h2>{words.title}</h2>
      {drawn.length === 0 && inOrder.length === 0 && <p className={styles['faint']}>{words.none}</p>}
      <ul className={styles['items']}>
        {inOrder.map((id) => (
          <li key={id} className={styles['item']}>
            <div className={styles['itemText']}>
              <span>{named.get(id)}</span>
              <span className={styles['faint']}>{words.inSequence}</span>
            </div>
          </li>
        ))}
        {drawn.map((edge) => (
          <Drawn
            key={edge.id}
            edge={edge}
            name={named.get(edge.upstreamStepId ?? '') ?? ''}
            onRemove={() => void remove.perform({ id: edge.id, etag: edge._etag ?? '' })}
          />
        ))}
      </ul>
      <p className={styles['faint']}>{order === null ? words.orders.OF_PROCEDURE : words.orders[order]}</p>
      <Select
        aria-label={words.add}
        placeholder={words.add}
        searchable
        limit={50}
        data={free.map(([value, label]) => ({ value, label }))}
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

/** What a step will wait for because the steps follow each other. */
function waitedForInOrder(
  step: EditedStep,
  steps: readonly PlacedStep[],
  order: ReleaseOrder | null,
): readonly string[] {
  if (order === null) return []
  return planReleaseOrder(placesOf(steps.map((placed) => placed.step)), [], order)
    .filter(({ stepId }) => stepId === step.id)
    .map(({ upstreamStepId }) => upstreamStepId)
}

interface DrawnProps {
  readonly edge: NonNullable<EditedStep['upstream']>[number]
  /** The step that is waited for. */
  readonly name: string
  readonly onRemove: () => void
}

/** One dependency that somebody drew, with how long it waits. */
function Drawn({ edge, name, onRemove }: DrawnProps) {
  const [isTiming, setTiming] = useState(false)
  return (
    <li className={styles['item']}>
      <div className={styles['itemText']}>
        <span>{name}</span>
        <span className={styles['faint']}>
          {words.lags(lagText(edge.minimumLag), lagText(edge.maximumLag))}
        </span>
      </div>
      <div className={styles['itemTools']}>
        <Tool icon={Clock} label={words.setLag(name)} onPress={() => setTiming(true)} />
        <Tool icon={Trash2} label={words.remove(name)} onPress={onRemove} />
      </div>
      {isTiming && <LagDialog edge={edge} name={name} onClose={() => setTiming(false)} />}
    </li>
  )
}
