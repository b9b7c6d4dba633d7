import { useState } from 'react'
import { Refusals } from '../../../components/Refusals.tsx'
import { ReleasedStandardStepSelect } from '../../../components/select/StandardStepSelect.tsx'
import { words } from '../../../components/words.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { editorWords } from './editorWords.ts'
import type { PlacedStep } from './stepsInOrder.ts'
import { usePlaceOfNew } from './usePlaceOfNew.tsx'
import type { TreeActs } from './useTreeActs.ts'

const { standard } = editorWords

interface UseStandardStepDialogProps {
  readonly steps: readonly PlacedStep[]
  readonly chosen: PlacedStep | null
  readonly acts: TreeActs
  readonly onAdded: (id: string) => void
  readonly onClose: () => void
}

/** Use a released standard step where it belongs: behind the chosen step, or below it. */
export function UseStandardStepDialog({ steps, chosen, acts, onAdded, onClose }: UseStandardStepDialogProps) {
  const [picked, setPicked] = useState<string | null>(null)
  const { place, input } = usePlaceOfNew(steps, chosen)
  const use = async () => {
    if (picked === null) return
    const id = await acts.copy({ id: picked }, place())
    if (id === null) return
    onAdded(id)
    onClose()
  }
  return (
    <FormDialog
      title={standard.addTitle}
      submit={{ label: standard.add, isDisabled: picked === null }}
      notice={<Refusals lines={acts.refusals} />}
      isBusy={acts.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void use()}
      onClose={onClose}
    >
      <ReleasedStandardStepSelect
        label={standard.pick}
        placeholder={standard.search}
        required
        data-autofocus
        value={picked}
        onChange={(one) => setPicked(one?.id ?? null)}
      />
      {input}
    </FormDialog>
  )
}
