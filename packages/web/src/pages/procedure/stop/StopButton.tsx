import { useDisclosure } from '@mantine/hooks'
import { whyNotPermitted } from '@traveler/domain/access/whyNotPermitted.ts'
import { whyNotStopProcedure } from '@traveler/domain/procedure/procedureStatus.ts'
import { OctagonX } from 'lucide-react'
import { said } from '../../../components/said.ts'
import { useActor } from '../../../components/session/useActor.ts'
import type { ProcedureView } from '../../../generated/documents.ts'
import { ReasonedButton } from '../../../ui/ReasonedButton.tsx'
import { StopDialog } from './StopDialog.tsx'
import { stopWords } from './stopWords.ts'

/** The way to stop what is or was built; nothing on a version that was never released. */
export function StopButton({ procedure }: { readonly procedure: ProcedureView }) {
  const [isOpen, dialog] = useDisclosure()
  const actor = useActor()
  if (whyNotStopProcedure(procedure.status ?? 'DRAFT') !== null) return null
  const refusal = actor === undefined ? null : whyNotPermitted(actor, 'StopProcedure')
  return (
    <>
      <ReasonedButton
        variant="default"
        leftSection={<OctagonX size={18} aria-hidden />}
        reason={refusal === null ? null : said(refusal)}
        onClick={dialog.open}
      >
        {stopWords.stop}
      </ReasonedButton>
      {isOpen && <StopDialog procedure={procedure} onClose={dialog.close} />}
    </>
  )
}
