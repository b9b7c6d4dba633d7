import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { versionCompareWords } from '../../../components/words/versionCompareWords.ts'
import { words } from '../../../components/words.ts'
import { RebaseRunsDocument, type RunsBehindResult } from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'

interface RebaseDialogProps {
  readonly procedureId: string
  readonly runs: readonly NonNullable<RunsBehindResult['runsBehind']>[number]['run'][]
  readonly onClose: () => void
}

/** Why the chosen runs go on by this version: all of them, or none. */
export function RebaseDialog({ procedureId, runs, onClose }: RebaseDialogProps) {
  const act = useAct(RebaseRunsDocument)
  const [reason, setReason] = useState('')
  const apply = async () => {
    const seen = runs.map(({ id, _etag }) => ({ id, etag: _etag ?? '' }))
    if ((await act.perform({ input: { procedureId, runs: seen, reason } })) !== null) onClose()
  }
  return (
    <FormDialog
      title={versionCompareWords.applyChosen(runs.length)}
      submit={{ label: versionCompareWords.applyNow }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void apply()}
      onClose={onClose}
    >
      <Text>{versionCompareWords.applyHelp}</Text>
      <ul>
        {runs.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      <Textarea
        label={versionCompareWords.whyApply}
        required
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
