import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core'
import { parseDecimal } from '@traveler/domain/decimal.ts'
import { validationFunctions } from '@traveler/domain/runStepField/validationFunctions.ts'
import { type FormEvent, useState } from 'react'
import { useAct } from '../../../components/api/useAct.ts'
import { splitRefusals } from '../../../components/form/splitRefusals.ts'
import { Refusals } from '../../../components/Refusals.tsx'
import { words } from '../../../components/words.ts'
import {
  CreateStepFieldValidationDocument,
  DeleteStepFieldValidationDocument,
  type EditedField,
} from '../../../generated/documents.ts'
import { editorWords } from './editorWords.ts'
import { Item } from './Item.tsx'
import styles from './StepEditor.module.css'

const { fields } = editorWords
const functions = validationFunctions.map(({ id, displayName }) => ({ value: id, label: displayName }))

interface ChecksDialogProps {
  readonly field: EditedField
  readonly onClose: () => void
}

/** Comparisons that a number has to pass beside its limits; each is added and removed by itself. */
export function ChecksDialog({ field, onClose }: ChecksDialogProps) {
  const remove = useAct(DeleteStepFieldValidationDocument)
  const checks = field.validations ?? []
  return (
    <Modal
      opened
      onClose={onClose}
      title={fields.checks(field.name)}
      closeButtonProps={{ 'aria-label': words.common.close, size: 44, iconSize: 20 }}
    >
      <Stack>
        {checks.length === 0 && <p className={styles['faint']}>{fields.noChecks}</p>}
        <ul className={styles['items']}>
          {checks.map((check) => (
            <Item
              key={check.id}
              name={`${check.function?.displayName ?? ''} ${check.value ?? ''}`}
              detail={field.unit ?? ''}
              onRemove={() => void remove.perform({ id: check.id, etag: check._etag ?? '' })}
            />
          ))}
        </ul>
        <Refusals lines={remove.refusals} />
        <NewCheck field={field} />
      </Stack>
    </Modal>
  )
}

function NewCheck({ field }: { readonly field: EditedField }) {
  const act = useAct(CreateStepFieldValidationDocument)
  const [functionId, setFunction] = useState(functions[0]?.value ?? '')
  const [value, setValue] = useState('')
  const isNumber = typeof parseDecimal(value.trim()) === 'string'
  const { beside, others } = splitRefusals(act.refusals, ['value'])
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if ((await act.perform({ input: { fieldId: field.id, functionId, value: value.trim() } })) !== null)
      setValue('')
  }
  return (
    <form onSubmit={(event) => void add(event)}>
      <Group align="flex-start" wrap="nowrap" grow>
        <Select
          label={fields.check}
          data={functions}
          allowDeselect={false}
          value={functionId}
          onChange={(chosen) => setFunction(chosen ?? functionId)}
        />
        <TextInput
          label={fields.checkValue}
          inputMode="decimal"
          required
          error={isNumber || value === '' ? beside['value'] : editorWords.notNumber}
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
      </Group>
      <Refusals lines={others} />
      <Group justify="flex-end" mt="md">
        <Button type="submit" loading={act.isBusy} disabled={!isNumber}>
          {fields.addCheck}
        </Button>
      </Group>
    </form>
  )
}
