import { Group, Select, Stack, TextInput } from '@mantine/core'
import { runPurposes } from '@traveler/domain/run/runPurpose.ts'
import { BatchSelect } from '../select/BatchSelect.tsx'
import { startWords } from '../words/startWords.ts'
import { words } from '../words.ts'
import styles from './StartRun.module.css'
import type { StartFieldsProps } from './StartRunDialog.tsx'
import { isInTwoBatches, wrongNumbers } from './startForm.ts'

const purposes = runPurposes.map((value) => ({ value, label: words.purposes[value] ?? value }))

/** What most starts leave open. */
export function MoreFields({ form, onChange }: StartFieldsProps) {
  const text = (name: 'priority' | 'due' | 'order' | 'newBatch') => ({
    value: form[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ [name]: event.currentTarget.value }),
  })
  return (
    <details className={styles['more']}>
      <summary>{startWords.more}</summary>
      <Stack pt="sm">
        <Group grow align="flex-start">
          <Select
            label={startWords.purpose}
            placeholder={startWords.pickPurpose}
            data={purposes}
            value={form.purpose}
            clearable
            onChange={(value) => onChange({ purpose: runPurposes.find((one) => one === value) ?? null })}
          />
          <TextInput label={startWords.due} type="date" {...text('due')} />
        </Group>
        <Group grow align="flex-start">
          <TextInput label={startWords.order} maxLength={255} {...text('order')} />
          <TextInput
            label={startWords.priority}
            description={startWords.priorityHelp}
            inputMode="numeric"
            error={wrongNumbers(form).priority}
            {...text('priority')}
          />
        </Group>
        <Group grow align="flex-start">
          <BatchSelect
            label={startWords.batch}
            placeholder={startWords.pickBatch}
            value={form.batchId}
            clearable
            onChange={(batch) => onChange({ batchId: batch?.id ?? null })}
          />
          <TextInput
            label={startWords.newBatch}
            placeholder={startWords.newBatchTitle}
            maxLength={255}
            error={isInTwoBatches(form) ? startWords.twoBatches : undefined}
            {...text('newBatch')}
          />
        </Group>
      </Stack>
    </details>
  )
}
