import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { useDocument } from '../../components/api/useDocument.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { redlineWords } from '../../components/words/redlineWords.ts'
import {
  DrawDependencyDocument,
  RedlinedOrderDocument,
  type RedlinedOrderResult,
  type RedlineView,
  TakeOutDependencyDocument,
  UpdateRedlineDocument,
} from '../../generated/documents.ts'
import styles from './RedlinePage.module.css'

type Seen = NonNullable<RedlinedOrderResult['redline']>
type Step = NonNullable<NonNullable<NonNullable<Seen['run']>['steps']>[number]>

const nameOf = ({ number, title }: Step): string => `${number} ${title}`

/** Where the step stands among the others, what it waits for, and what waits for it, as it is to be. */
export function RedlinedOrder({ redline }: { readonly redline: RedlineView }) {
  const { data } = useDocument(RedlinedOrderDocument, { id: redline.id }, { every_ms: 5_000 })
  const move = useAct(UpdateRedlineDocument)
  const draw = useAct(DrawDependencyDocument)
  const takeOut = useAct(TakeOutDependencyDocument)
  const seen = data?.redline ?? null
  if (seen === null) return null
  const { stepId } = redline
  const steps = (seen.run?.steps ?? []).filter((step) => step !== null)
  const level = steps.filter(({ parentId }) => parentId === (seen.step?.parentId ?? null))
  const others = level.filter(({ id }) => id !== stepId)
  const numberOf = (id: string) => steps.find((step) => step.id === id)?.number ?? ''
  const choices = others.map((step) => ({ value: step.id, label: nameOf(step) }))
  return (
    <section className={styles['card']} aria-label={redlineWords.order}>
      <h2>{redlineWords.order}</h2>
      <p className={styles['faint']}>{redlineWords.orderHelp}</p>
      <Select
        label={redlineWords.place}
        description={redlineWords.placeHelp}
        data={[
          { value: first, label: redlineWords.first },
          ...choices.map(({ value, label }) => ({ value, label: redlineWords.behind(label) })),
        ]}
        allowDeselect={false}
        value={placeOf(seen, level, stepId)}
        onChange={(value) =>
          void move.perform({
            input: {
              id: redline.id,
              etag: redline._etag ?? '',
              afterStepId: value === first ? null : value,
            },
          })
        }
      />
      <ul className={styles['rows']}>
        {seen.dependencies.map((edge) => (
          <li key={edge.id}>
            <span>{redlineWords.waitsFor(numberOf(edge.stepId), numberOf(edge.upstreamStepId))}</span>
            <Button
              variant="default"
              h={44}
              onClick={() => void takeOut.perform({ id: edge.id, etag: edge._etag })}
            >
              {redlineWords.takeOut}
            </Button>
          </li>
        ))}
      </ul>
      <NewDependency
        label={redlineWords.addUpstream}
        choices={choices}
        onDraw={(other) => draw.perform({ input: { stepId, upstreamStepId: other } })}
      />
      <NewDependency
        label={redlineWords.addDownstream}
        choices={choices}
        onDraw={(other) => draw.perform({ input: { stepId: other, upstreamStepId: stepId } })}
      />
      <Refusals lines={[move, draw, takeOut].flatMap(({ refusals }) => refusals)} />
    </section>
  )
}

/** Stands for no step: an id is a number. */
const first = 'first'

/** Behind which step it is to stand: as the redline says, else as it stands in the run. */
function placeOf({ differences }: Seen, level: readonly Step[], stepId: string): string {
  const moved = differences.find(({ part }) => part === 'place')
  if (moved === undefined) return level[level.findIndex(({ id }) => id === stepId) - 1]?.id ?? first
  const number: unknown = JSON.parse(moved.after ?? '""')
  return level.find((step) => step.number === number)?.id ?? first
}

interface NewDependencyProps {
  readonly label: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly onDraw: (stepId: string) => Promise<unknown>
}

/** A choice that is drawn at once, and then stands in the list above. */
function NewDependency({ label, choices, onDraw }: NewDependencyProps) {
  const [value, setValue] = useState<string | null>(null)
  const choose = async (chosen: string | null) => {
    if (chosen === null) return
    setValue(chosen)
    await onDraw(chosen)
    setValue(null)
  }
  return (
    <Select
      label={label}
      placeholder={redlineWords.chooseStep}
      searchable
      data={[...choices]}
      value={value}
      onChange={(chosen) => void choose(chosen)}
    />
  )
}
