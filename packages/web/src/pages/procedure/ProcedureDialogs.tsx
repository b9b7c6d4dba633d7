import { Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useAct } from '../../components/api/useAct.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { procedureWords } from '../../components/words/procedureWords.ts'
import {
  DeleteProcedureDocument,
  type ProcedureView,
  UpdateProcedureDocument,
} from '../../generated/documents.ts'
import { path } from '../../paths.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'

interface ProcedureDialogProps {
  readonly procedure: Pick<ProcedureView, 'id' | '_etag' | 'title'>
  readonly onClose: () => void
}

/** Take a released version out of use. */
export function ArchiveDialog({ procedure, onClose }: ProcedureDialogProps) {
  const act = useAct(UpdateProcedureDocument)
  const archive = async () => {
    const input = { id: procedure.id, etag: procedure._etag ?? '', status: 'ARCHIVED' as const }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={procedureWords.archiveTitle(procedure.title)}
      submit={{ label: procedureWords.moves.archive, isDanger: true }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={procedureWords.keep}
      onSubmit={() => void archive()}
      onClose={onClose}
    >
      <Text>{procedureWords.archiveHelp}</Text>
    </FormDialog>
  )
}

/** Give a draft up, with all that was written in it. */
export function DiscardDialog({ procedure, onClose }: ProcedureDialogProps) {
  const navigate = useNavigate()
  const act = useAct(DeleteProcedureDocument)
  const discard = async () => {
    if ((await act.perform({ id: procedure.id, etag: procedure._etag ?? '' })) === null) return
    await navigate({ to: path.procedures(), replace: true })
  }
  return (
    <FormDialog
      title={procedureWords.discardTitle(procedure.title)}
      submit={{ label: procedureWords.discard, isDanger: true }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={procedureWords.keep}
      onSubmit={() => void discard()}
      onClose={onClose}
    >
      <Text>{procedureWords.discardHelp}</Text>
    </FormDialog>
  )
}
