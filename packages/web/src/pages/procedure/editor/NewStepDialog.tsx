import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { splitRefusals } from '../../../components/form/splitRefusals.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { words } from '../../../components/words.ts'
import { Choices } from '../../../ui/Choices.tsx'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { editorWords } from './editorWords.ts'
import { type PlannedMove, placeAfter } from './planMove.ts'
import { type PlacedStep, placesOf } from './stepsInOrder.ts'
import type { TreeActs } from './useTreeActs.ts'

const { tree } = editorWords

interface NewStepDialogProps {
  readonly steps: readonly PlacedStep[]
  readonly chosen: PlacedStep | null
  readonly acts: TreeActs
  readonly onAdded: (id: string) => void
  readonly onClose: () => void
}

const atEnd: PlannedMove = { parentId: null, position: 1, isLast: true }

/** Add a step where it belongs: behind the chosen one, or below it. */
export function NewStepDialog({ steps, chosen, acts, onAdded, onClose }: NewStepDialogProps) {
  const [title, setTitle] = useState('')
  const [where, setWhere] = useState('after')
  const { beside, others } = splitRefusals(acts.refusals, ['title'])
  const place = (): PlannedMove => {
    if (chosen === null || where === 'end') return atEnd
    if (where === 'below') return { ...atEnd, parentId: chosen.step.id }
    const places = placesOf(steps.map(({ step }) => step))
    return placeAfter(places, { ...chosen.step, position: chosen.step.position ?? 0 })
  }
  const add = async () => {
    const id = await acts.add(title, place())
    if (id === null) return
    onAdded(id)
    onClose()
  }
  return (
    <FormDialog
      title={tree.newTitle}
      submit={{ label: tree.add }}
      notice={<Refusals lines={others} />}
      isBusy={acts.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void add()}
      onClose={onClose}
    >
      <TextInput
        label={tree.name}
        required
        data-autofocus
        maxLength={255}
        error={beside['title']}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      {chosen !== null && (
        <Choices
          kind="radio"
          label={tree.where}
          legend="shown"
          options={Object.entries(tree.places).map(([value, label]) => ({ value, label }))}
          chosen={[where]}
          onChange={([value]) => setWhere(value ?? where)}
        />
      )}
    </FormDialog>
  )
}
