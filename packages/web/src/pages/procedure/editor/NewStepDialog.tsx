import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { splitRefusals } from '../../../components/form/splitRefusals.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { words } from '../../../components/words.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { editorWords } from './editorWords.ts'
import type { PlacedStep } from './stepsInOrder.ts'
import { usePlaceOfNew } from './usePlaceOfNew.tsx'
import type { TreeActs } from './useTreeActs.ts'

const { tree } = editorWords

interface NewStepDialogProps {
  readonly steps: readonly PlacedStep[]
  readonly chosen: PlacedStep | null
  readonly acts: TreeActs
  readonly onAdded: (id: string) => void
  readonly onClose: () => void
}

/** Add a step where it belongs: behind the chosen one, or below it. */
export function NewStepDialog({ steps, chosen, acts, onAdded, onClose }: NewStepDialogProps) {
  const [title, setTitle] = useState('')
  const { place, input } = usePlaceOfNew(steps, chosen)
  const { beside, others } = splitRefusals(acts.refusals, ['title'])
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
      {input}
    </FormDialog>
  )
}
