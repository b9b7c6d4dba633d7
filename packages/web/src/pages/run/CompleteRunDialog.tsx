import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../components/api/useAct.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { PlaceSelect } from '../../components/select/LocationSelect.tsx'
import { SignerFields } from '../../components/signature/SignerFields.tsx'
import { SigningColumns } from '../../components/signature/SigningColumns.tsx'
import { useSigner } from '../../components/signature/useSigner.ts'
import { lotWords } from '../../components/words/lotWords.ts'
import { words } from '../../components/words.ts'
import { CompleteRunDocument, type RunOutcome } from '../../generated/documents.ts'
import { Choices } from '../../ui/Choices.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { LotOutcome, nothingTyped, statedOutcome } from './lot/RunLot.tsx'
import { RunReview } from './RunReview.tsx'
import type { RunView } from './runView.ts'

interface CompleteRunDialogProps {
  readonly run: RunView
  readonly onClose: () => void
}

const outcomes = ['ACCEPTED', 'CONCESSION', 'HELD'] as const

/** Review the whole run, say what becomes of its unit, and sign. It locks the record. */
export function CompleteRunDialog({ run, onClose }: CompleteRunDialogProps) {
  const act = useAct(CompleteRunDocument)
  const signer = useSigner('self')
  const [outcome, setOutcome] = useState<RunOutcome>('ACCEPTED')
  const [place, setPlace] = useState<string | null>(run.partInventory?.location?.id ?? null)
  const [lot, setLot] = useState(nothingTyped)
  const [rejected, setRejected] = useState('')
  const [comment, setComment] = useState('')
  const ofVersion = run.procedure?.furtherRuns ?? false
  const [furtherRuns, setFurtherRuns] = useState(ofVersion)
  const complete = async () => {
    const signature = await signer.sign()
    if (signature === null) return
    const input = {
      id: run.id,
      etag: run._etag ?? '',
      outcome,
      locationId: place,
      ...statedOutcome(lot),
      quantityRejected: rejected.trim() === '' ? null : rejected.trim(),
      ...(furtherRuns === ofVersion ? {} : { furtherRuns }),
      comment: comment.trim() === '' ? null : comment,
      signature,
    }
    if ((await act.perform({ input })) !== null) onClose()
  }
  return (
    <FormDialog
      title={words.run.completeTitle}
      size="xl"
      submit={{ label: words.run.signAndComplete }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void complete()}
      onClose={onClose}
    >
      <SigningColumns shown={<RunReview run={run} />}>
        <Choices
          kind="radio"
          label={words.run.outcome}
          legend="shown"
          options={outcomes.map((value) => ({ value, label: words.run.outcomes[value] }))}
          chosen={[outcome]}
          onChange={([chosen]) => setOutcome(outcomes.find((one) => one === chosen) ?? outcome)}
        />
        <PlaceSelect
          label={words.run.place}
          placeholder={words.run.pickPlace}
          value={place}
          chosen={run.partInventory?.location ?? null}
          clearable
          onChange={(chosen) => setPlace(chosen?.id ?? null)}
        />
        <LotOutcome runId={run.id} typed={lot} onChange={setLot} />
        {mayReject(run) && <RejectedInput value={rejected} onChange={setRejected} />}
        {run.purpose === 'BUILD' && (
          <Checkbox
            label={words.run.furtherRuns}
            description={furtherRuns === ofVersion ? undefined : words.run.furtherWhy}
            checked={furtherRuns}
            onChange={(event) => setFurtherRuns(event.currentTarget.checked)}
          />
        )}
        <Textarea
          label={words.sign.comment}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        <SignerFields signer={signer} />
      </SigningColumns>
    </FormDialog>
  )
}

interface RejectedInputProps {
  readonly value: string
  readonly onChange: (value: string) => void
}

function RejectedInput({ value, onChange }: RejectedInputProps) {
  return (
    <TextInput
      label={lotWords.rejected}
      description={lotWords.rejectedHelp}
      inputMode="decimal"
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

/** An inspection may reject part of a lot; one unit is held whole. */
function mayReject({ purpose, partInventory, part }: RunView): boolean {
  const isUnit = partInventory?.serialNumber != null || part?.trackingType === 'SERIAL'
  return purpose === 'INSPECTION' && !isUnit && partInventory?.status !== 'INSTALLED'
}
