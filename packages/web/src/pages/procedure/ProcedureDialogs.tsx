import { Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useAct } from '../../components/api/useAct.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { words } from '../../components/words.ts'
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
      title={words.procedures.archiveTitle(procedure.title)}
      submit={{ label: words.procedures.moves.archive, isDanger: true }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.procedures.keep}
      onSubmit={() => void archive()}
      onClose={onClose}
    >
      <Text>{words.procedures.archiveHelp}</Text>
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
      title={words.procedures.discardTitle(procedure.title)}
      submit={{ label: words.procedures.discard, isDanger: true }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.procedures.keep}
      onSubmit={() => void discard()}
      onClose={onClose}
    >
      <Text>{words.procedures.discardHelp}</Text>
    </FormDialog>
  )
}
