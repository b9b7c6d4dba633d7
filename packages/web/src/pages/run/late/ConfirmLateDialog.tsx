import { Text } from '@mantine/core'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { useSession } from '../../../components/session/useSession.ts'
import { useSiteClock } from '../../../components/session/useSiteClock.ts'
import { SignerFields } from '../../../components/signature/SignerFields.tsx'
import { useSigner } from '../../../components/signature/useSigner.ts'
import { lateWords } from '../../../components/words/lateEntryWords.ts'
import { words } from '../../../components/words.ts'
import { ConfirmLateEntryDocument, type LateEntryView } from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import type { StepView } from '../runView.ts'
import { shownValues } from '../shownValues.tsx'

interface ConfirmLateDialogProps {
  readonly step: StepView
  readonly entry: LateEntryView
  readonly onClose: () => void
}

/** Whoever did the work signs that it was done so, then. */
export function ConfirmLateDialog({ step, entry, onClose }: ConfirmLateDialogProps) {
  const act = useAct(ConfirmLateEntryDocument)
  const { person } = useSession()
  const signer = useSigner(person?.id === entry.performedBy?.id ? 'self' : 'other')
  const inWords = useSiteClock()
  const who = entry.performedBy?.name ?? ''
  const confirm = async () => {
    const signature = await signer.sign()
    if (signature === null) return
    const input = { id: entry.id, etag: entry._etag ?? '', signature }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={lateWords.confirmTitle(who)}
      submit={{ label: words.sign.sign }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void confirm()}
      onClose={onClose}
    >
      <Text size="sm">{lateWords.told(who, inWords(entry.performedAt))}</Text>
      <Text size="sm">{entry.reason}</Text>
      <ul>
        {shownValues(step).map(({ name, value }) => (
          <li key={name}>
            {name}: <strong>{value}</strong>
          </li>
        ))}
      </ul>
      <SignerFields signer={signer} />
    </FormDialog>
  )
}
