import { Textarea, TextInput } from '@mantine/core'
import { parseQuantity } from '@traveler/domain/decimal.ts'
import { isRefusal } from '@traveler/domain/refusal.ts'
import { useState } from 'react'
import { AddRequirementDocument, ChangeRequirementDocument } from '../../generated/documents.ts'
import { Choices } from '../../ui/Choices.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { useAct } from '../api/useAct.ts'
import { splitRefusals } from '../form/splitRefusals.ts'
import { partName } from '../partName.ts'
import { Refusals } from '../Refusals.tsx'
import { PartSelect } from '../select/PartSelect.tsx'
import { asBuiltWords } from '../words/asBuiltWords.ts'
import { words } from '../words.ts'
import type { AsBuiltLine } from './AsBuilt.tsx'
import { placesIn } from './placesIn.ts'

const { edit } = asBuiltWords

interface RequirementDialogProps {
  readonly unitId: string
  /** The line that is changed; null: one is added. */
  readonly line: AsBuiltLine | null
  readonly onClose: () => void
}

/** What is typed, and the act that writes it. */
function useRequirement({ unitId, line, onClose }: RequirementDialogProps) {
  const add = useAct(AddRequirementDocument)
  const change = useAct(ChangeRequirementDocument)
  const act = line === null ? add : change
  const [partId, setPart] = useState<string | null>(null)
  const [quantity, setQuantity] = useState(line?.quantity ?? '1')
  const [places, setPlaces] = useState((line?.referenceDesignators ?? []).join(', '))
  const [isMadeHere, setMadeHere] = useState(line?.madeOnAssembly ?? false)
  const [reason, setReason] = useState('')
  const isWrong = isRefusal(parseQuantity(quantity.trim()))
  const give = async () => {
    const said = {
      quantity: quantity.trim(),
      referenceDesignators: placesIn(places),
      madeOnAssembly: isMadeHere,
      reason,
    }
    const done =
      line === null
        ? await add.perform({ input: { partInventoryId: unitId, partId: partId ?? '', ...said } })
        : await change.perform({ input: { id: line.id, etag: line._etag ?? '', ...said } })
    if (done !== null) onClose()
  }
  return {
    ...splitRefusals(act.refusals, ['partId', 'quantity', 'referenceDesignators']),
    isBusy: act.isBusy,
    isIncomplete: isWrong || reason.trim() === '' || (line === null && partId === null),
    said: { partId, quantity, places, isMadeHere, reason, isWrong },
    say: { setPart, setQuantity, setPlaces, setMadeHere, setReason },
    give,
  }
}

/** How much of which part a unit is to contain, and why that is changed. */
export function RequirementDialog(props: RequirementDialogProps) {
  const { line, onClose } = props
  const { beside, others, isBusy, isIncomplete, said, say, give } = useRequirement(props)
  return (
    <FormDialog
      title={line === null ? edit.add : edit.changeLine(partName(line.part))}
      submit={{
        label: line === null ? edit.addThis : edit.save,
        isDisabled: isIncomplete,
      }}
      notice={<Refusals lines={others} />}
      isBusy={isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void give()}
      onClose={onClose}
    >
      {line === null && (
        <PartSelect
          label={asBuiltWords.part}
          placeholder={edit.findPart}
          required
          data-autofocus
          error={beside['partId']}
          value={said.partId}
          onChange={(part) => say.setPart(part?.id ?? null)}
        />
      )}
      <TextInput
        label={edit.quantity}
        description={edit.quantityHelp}
        inputMode="decimal"
        required
        {...(line === null ? {} : { 'data-autofocus': true })}
        error={said.isWrong ? edit.badQuantity : beside['quantity']}
        value={said.quantity}
        onChange={(event) => say.setQuantity(event.currentTarget.value)}
      />
      <TextInput
        label={edit.places}
        description={edit.placesHelp}
        error={beside['referenceDesignators']}
        value={said.places}
        onChange={(event) => say.setPlaces(event.currentTarget.value)}
      />
      <Choices
        kind="checkbox"
        label={edit.made}
        options={[{ value: 'here', label: edit.madeHere }]}
        chosen={said.isMadeHere ? ['here'] : []}
        onChange={(chosen) => say.setMadeHere(chosen.length > 0)}
      />
      <Textarea
        label={words.common.reason}
        required
        value={said.reason}
        onChange={(event) => say.setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
