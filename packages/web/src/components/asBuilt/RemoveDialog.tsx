import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { RemoveInstallationDocument } from '../../generated/documents.ts'
import { Choices } from '../../ui/Choices.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { useAct } from '../api/useAct.ts'
import { Refusals } from '../Refusals.tsx'
import { identityOf } from '../unitName.ts'
import { asBuiltWords } from '../words/asBuiltWords.ts'
import { words } from '../words.ts'
import type { LineInstall } from './AsBuilt.tsx'

const conditions = ['GOOD', 'SUSPECT', 'DAMAGED'] as const
type Condition = (typeof conditions)[number]

interface RemoveDialogProps {
  readonly install: LineInstall
  readonly onClose: () => void
}

/** Take something out: why, and in which condition it comes out. */
export function RemoveDialog({ install, onClose }: RemoveDialogProps) {
  const act = useAct(RemoveInstallationDocument)
  const [reason, setReason] = useState('')
  const [quantity, setQuantity] = useState('')
  const isLot = install.partInventory?.serialNumber == null && install.quantity !== '0'
  const [condition, setCondition] = useState<Condition | null>(null)
  const give = async () => {
    if (condition === null) return
    const some = quantity.trim() === '' ? {} : { quantity: quantity.trim() }
    const variables = { id: install.id, etag: install._etag ?? '', reason, condition, ...some }
    if ((await act.perform(variables)) !== null) onClose()
  }
  return (
    <FormDialog
      title={asBuiltWords.removeUnit(identityOf(install.partInventory))}
      submit={{
        label: asBuiltWords.remove,
        isDanger: true,
        isDisabled: condition === null || reason.trim() === '',
      }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={words.common.cancel}
      onSubmit={() => void give()}
      onClose={onClose}
    >
      <Textarea
        label={words.common.reason}
        description={asBuiltWords.removeHelp}
        required
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {isLot && (
        <TextInput
          label={asBuiltWords.removeQuantity}
          description={asBuiltWords.removeQuantityHelp(install.quantity)}
          inputMode="decimal"
          value={quantity}
          onChange={(event) => setQuantity(event.currentTarget.value)}
        />
      )}
      <Choices
        kind="radio"
        label={asBuiltWords.condition}
        legend="shown"
        options={conditions.map((value) => ({ value, label: asBuiltWords.conditions[value] }))}
        chosen={condition === null ? [] : [condition]}
        onChange={([value]) => setCondition(conditions.find((one) => one === value) ?? null)}
      />
    </FormDialog>
  )
}
