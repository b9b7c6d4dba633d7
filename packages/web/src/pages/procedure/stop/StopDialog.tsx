import { Select, Text, Textarea } from '@mantine/core'
import { stepNumbers } from '@traveler/domain/step/stepNumber.ts'
import { useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { ShownToSigner } from '../../../components/signature/ShownToSigner.tsx'
import { SignerFields } from '../../../components/signature/SignerFields.tsx'
import { SigningColumns } from '../../../components/signature/SigningColumns.tsx'
import { useSigner } from '../../../components/signature/useSigner.ts'
import { words } from '../../../components/words.ts'
import { type ProcedureView, StopProcedureDocument } from '../../../generated/documents.ts'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { standingStops } from './standingStops.ts'
import { stopWords } from './stopWords.ts'

interface StopDialogProps {
  readonly procedure: ProcedureView
  readonly onClose: () => void
}

/** Names the version itself among its steps. */
const wholeVersion = 'version'

/** Stop a version or one step of it, signed: what is stopped already is not offered again. */
export function StopDialog({ procedure, onClose }: StopDialogProps) {
  const signer = useSigner('self')
  const act = useAct(StopProcedureDocument)
  const choices = whatCanBeStopped(procedure)
  const [chosen, setChosen] = useState(choices[0]?.value ?? null)
  const [reason, setReason] = useState('')
  const stop = async () => {
    const signature = await signer.sign()
    if (signature === null) return
    const stepId = chosen === wholeVersion ? null : chosen
    const input = { procedureId: procedure.id, stepId, reason, signature }
    if ((await act.perform({ input })) !== null) onClose()
  }
  const label = choices.find(({ value }) => value === chosen)?.label ?? words.common.none
  return (
    <FormDialog
      title={stopWords.stopTitle(procedure.title)}
      size="xl"
      submit={{ label: stopWords.stopNow, isDanger: true, isDisabled: chosen === null }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void stop()}
      onClose={onClose}
    >
      <Text>{stopWords.stopHelp}</Text>
      <SigningColumns
        shown={
          <ShownToSigner
            title={stopWords.of(procedure.title, procedure.version)}
            values={[{ name: stopWords.what, value: label }]}
            digest={null}
          />
        }
      >
        <Select
          label={stopWords.what}
          data={choices}
          allowDeselect={false}
          required
          value={chosen}
          onChange={setChosen}
        />
        <Textarea
          label={stopWords.why}
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

function whatCanBeStopped(
  procedure: ProcedureView,
): readonly { readonly value: string; readonly label: string }[] {
  const stopped = new Set(standingStops(procedure).map(({ stepId }) => stepId ?? wholeVersion))
  const steps = procedure.steps ?? []
  const numbers = stepNumbers(
    steps.map(({ id, parentId, position }) => ({ id, parentId, position: position ?? 0 })),
  )
  return [
    { value: wholeVersion, label: stopWords.wholeVersion },
    ...steps.map(({ id, title }) => ({ value: id, label: `${numbers.get(id) ?? ''} ${title}` })),
  ].filter(({ value }) => !stopped.has(value))
}
