import { Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import {
  DeleteStepDocument,
  type StandardStepView,
  UpdateStepDocument,
} from '../../../generated/documents.ts'
import { path } from '../../../paths.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { standardWords } from './standardWords.ts'

interface StandardStepDialogProps {
  readonly step: Pick<StandardStepView, 'id' | '_etag' | 'title'>
  readonly onClose: () => void
}

/** Take a released version out of use: what uses the standard step stands still until another one is released. */
export function ArchiveDialog({ step, onClose }: StandardStepDialogProps) {
  const act = useAct(UpdateStepDocument)
  const archive = async () => {
    const input = { id: step.id, etag: step._etag ?? '', standardStepStatus: 'ARCHIVED' as const }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={standardWords.archiveTitle(step.title)}
      submit={{ label: standardWords.moves.archive, isDanger: true }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={standardWords.keep}
      onSubmit={() => void archive()}
      onClose={onClose}
    >
      <Text>{standardWords.archiveHelp}</Text>
    </FormDialog>
  )
}

/** Give a draft up, with all that was written in it. */
export function DiscardDialog({ step, onClose }: StandardStepDialogProps) {
  const navigate = useNavigate()
  const act = useAct(DeleteStepDocument)
  const discard = async () => {
    if ((await act.perform({ id: step.id, etag: step._etag ?? '' })) === null) return
    await navigate({ to: path.standardSteps(), replace: true })
  }
  return (
    <FormDialog
      title={standardWords.discardTitle(step.title)}
      submit={{ label: standardWords.discard, isDanger: true }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={standardWords.keep}
      onSubmit={() => void discard()}
      onClose={onClose}
    >
      <Text>{standardWords.discardHelp}</Text>
    </FormDialog>
  )
}
