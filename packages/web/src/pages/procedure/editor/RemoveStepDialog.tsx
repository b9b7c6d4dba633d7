import { Text } from '@mantine/core'
import { Refusals } from '../../../components/Refusals.tsx'
import { itemWords } from '../../../components/words/itemWords.ts'
import { words } from '../../../components/words.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { editorWords } from './editorWords.ts'
import { nameOf, type PlacedStep } from './stepsInOrder.ts'
import type { TreeActs } from './useTreeActs.ts'

interface RemoveStepDialogProps {
  readonly placed: PlacedStep
  readonly acts: TreeActs
  readonly onClose: () => void
}

/** Take a step out of the draft, with all below it. */
export function RemoveStepDialog({ placed, acts, onClose }: RemoveStepDialogProps) {
  const remove = async () => {
    if (await acts.remove(placed.step)) onClose()
  }
  return (
    <FormDialog
      title={itemWords.removeTitle(nameOf(placed))}
      submit={{ label: editorWords.tree.remove, isDanger: true }}
      notice={<Refusals lines={acts.refusals} />}
      isBusy={acts.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void remove()}
      onClose={onClose}
    >
      <Text>{editorWords.tree.removeHelp}</Text>
    </FormDialog>
  )
}
