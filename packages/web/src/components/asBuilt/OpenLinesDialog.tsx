import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { OpenLinesDocument } from '../../generated/documents.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { useAct } from '../api/useAct.ts'
import { Refusals } from '../Refusals.tsx'
import { openLinesWords } from '../words/asBuiltWords.ts'
import { words } from '../words.ts'
import { LineChoices, type LineToOpen } from './LineChoices.tsx'

interface OpenLinesDialogProps {
  readonly runId: string
  /** The lines that no open run may change. */
  readonly lines: readonly LineToOpen[]
  readonly onClose: () => void
}

/** Name the lines of an as-built BOM that a rework, repair or modification run is to change, with the reason. */
export function OpenLinesDialog({ runId, lines, onClose }: OpenLinesDialogProps) {
  const act = useAct(OpenLinesDocument)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [reason, setReason] = useState('')
  const open = async () => {
    if ((await act.perform({ input: { runId, buildRequirementIds: chosen, reason } })) !== null) onClose()
  }
  return (
    <FormDialog
      title={openLinesWords.title}
      size="lg"
      submit={{
        label: openLinesWords.submit(chosen.length),
        isDisabled: chosen.length === 0 || reason.trim() === '',
      }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void open()}
      onClose={onClose}
    >
      <LineChoices lines={lines} chosen={chosen} onChange={setChosen} />
      <Textarea
        label={words.common.reason}
        description={openLinesWords.help}
        required
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
