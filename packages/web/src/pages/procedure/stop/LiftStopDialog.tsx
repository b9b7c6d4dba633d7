import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { useSiteClock } from '../../../components/session/useSiteClock.ts'
import { ShownToSigner } from '../../../components/signature/ShownToSigner.tsx'
import { SignerFields } from '../../../components/signature/SignerFields.tsx'
import { SigningColumns } from '../../../components/signature/SigningColumns.tsx'
import { useSigner } from '../../../components/signature/useSigner.ts'
import { words } from '../../../components/words.ts'
import {
  LiftProcedureStopDocument,
  type ProcedureStopView,
  type ProcedureView,
} from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { stopWords } from './stopWords.ts'

interface LiftStopDialogProps {
  readonly stop: ProcedureStopView
  readonly procedure: Pick<ProcedureView, 'title' | 'version'>
  readonly onClose: () => void
}

/** Lift a stop, signed. The runs that it put on hold are not released with it. */
export function LiftStopDialog({ stop, procedure, onClose }: LiftStopDialogProps) {
  const inWords = useSiteClock()
  const signer = useSigner('self')
  const act = useAct(LiftProcedureStopDocument)
  const [reason, setReason] = useState('')
  const lift = async () => {
    const signature = await signer.sign()
    if (signature === null) return
    const input = { id: stop.id, etag: stop._etag ?? '', reason, signature }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={stopWords.liftTitle}
      size="xl"
      submit={{ label: stopWords.liftNow }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void lift()}
      onClose={onClose}
    >
      <Text>{stopWords.liftHelp}</Text>
      <SigningColumns
        shown={
          <ShownToSigner
            title={stopWords.of(procedure.title, procedure.version)}
            values={[
              { name: stopWords.what, value: stop.stepName ?? stopWords.wholeVersion },
              { name: stopWords.stoppedFor, value: stop.reason },
              { name: stopWords.stoppedSince, value: inWords(stop._created ?? '') },
            ]}
            digest={null}
          />
        }
      >
        <Textarea
          label={stopWords.whyLift}
          required
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <SignerFields signer={signer} />
      </SigningColumns>
    </FormDialog>
  )
}
