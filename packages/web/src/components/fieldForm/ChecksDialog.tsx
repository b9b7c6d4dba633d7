import { ActionIcon, Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core'
import { parseDecimal } from '@traveler/domain/decimal.ts'
import { validationFunctions } from '@traveler/domain/runStepField/validationFunctions.ts'
import { Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { Act } from '../api/useAct.ts'
import { splitRefusals } from '../form/splitRefusals.ts'
import { Refusals } from '../Refusals.tsx'
import { fieldFormWords as fields } from '../words/fieldFormWords.ts'
import { words } from '../words.ts'
import styles from './FieldInputs.module.css'

const functions = validationFunctions.map(({ id, displayName }) => ({ value: id, label: displayName }))

type Acting = Pick<Act<unknown, never>, 'isBusy' | 'refusals'>

/** A comparison that a number has to pass. */
export interface Check {
  readonly functionId: string
  readonly value: string
}

interface ChecksDialogProps {
  readonly name: string
  readonly unit: string | null
  readonly checks: readonly (Check & { readonly id: string })[]
  readonly adding: Acting
  readonly removing: Acting
  /** Whether it was done. */
  readonly onAdd: (check: Check) => Promise<boolean>
  readonly onRemove: (id: string) => void
  readonly onClose: () => void
}

/** Comparisons that a number has to pass beside its limits; each is added and removed by itself. */
export function ChecksDialog(props: ChecksDialogProps) {
  const { name, unit, checks, adding, removing, onAdd, onRemove, onClose } = props
  return (
    <Modal
      opened
      onClose={onClose}
      title={fields.checks(name)}
      closeButtonProps={{ 'aria-label': words.common.close, size: 44, iconSize: 20 }}
    >
      <Stack>
        {checks.length === 0 && <p className={styles['faint']}>{fields.noChecks}</p>}
        <ul className={styles['checks']}>
          {checks.map((check) => {
            const said = inWords(check, unit)
            return (
              <li key={check.id}>
                <span>{said}</span>
                <ActionIcon
                  variant="default"
                  size={44}
                  aria-label={fields.removeCheck(said)}
                  title={fields.removeCheck(said)}
                  onClick={() => onRemove(check.id)}
                >
                  <Trash2 size={18} aria-hidden />
                </ActionIcon>
              </li>
            )
          })}
        </ul>
        <Refusals lines={removing.refusals} />
        <NewCheck act={adding} onAdd={onAdd} />
      </Stack>
    </Modal>
  )
}

function inWords({ functionId, value }: Check, unit: string | null): string {
  const found = functions.find((one) => one.value === functionId)
  return [found?.label ?? functionId, value, unit ?? ''].join(' ').trim()
}

interface NewCheckProps extends Pick<ChecksDialogProps, 'onAdd'> {
  readonly act: Acting
}

function NewCheck({ act, onAdd }: NewCheckProps) {
  const [functionId, setFunction] = useState(functions[0]?.value ?? '')
  const [value, setValue] = useState('')
  const isNumber = typeof parseDecimal(value.trim()) === 'string'
  const { beside, others } = splitRefusals(act.refusals, ['value'])
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (await onAdd({ functionId, value: value.trim() })) setValue('')
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
          error={isNumber || value === '' ? beside['value'] : fields.notNumber}
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
