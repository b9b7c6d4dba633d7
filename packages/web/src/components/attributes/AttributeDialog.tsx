import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Json } from '../../generated/documents.ts'
import { Choices } from '../../ui/Choices.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import type { RefusalLine } from '../api/refused.ts'
import { splitRefusals } from '../form/splitRefusals.ts'
import { Refusals } from '../Refusals.tsx'
import { attributeWords as words } from '../words/attributeWords.ts'
import { formWords } from '../words/formWords.ts'
import { words as common } from '../words.ts'
import {
  type AttributeKind,
  attributeKinds,
  parseAttribute,
  type SetAttribute,
  textOfValue,
} from './attributeForm.ts'

/** Sets one attribute of a record. */
export interface AttributeAct {
  /** True when it was done. The etag is the attribute’s own; null: it is new. */
  readonly perform: (given: { key: string; value: Json; etag: string | null }) => Promise<boolean>
  readonly isBusy: boolean
  readonly refusals: readonly RefusalLine[]
}

interface AttributeDialogProps {
  readonly act: AttributeAct
  /** Null: a new one. */
  readonly attribute: SetAttribute | null
  readonly onClose: () => void
}

/** Set one attribute. What is there keeps its name and its kind. */
export function AttributeDialog({ act, attribute, onClose }: AttributeDialogProps) {
  // What was seen when it was opened: a value that somebody else set meanwhile is not overwritten unseen.
  const [seen] = useState(attribute)
  const [key, setKey] = useState(seen?.key ?? '')
  const [kind, setKind] = useState<AttributeKind>(
    attributeKinds.find((one) => one === seen?.type) ?? 'STRING',
  )
  const [text, setText] = useState(textOfValue(seen?.value ?? null))
  const parsed = parseAttribute(kind, text)
  const { beside, others } = splitRefusals(act.refusals, ['key', 'value'])
  const save = async () => {
    if ('problem' in parsed) return
    if (await act.perform({ key: key.trim(), value: parsed.value, etag: seen?.Etag ?? null })) onClose()
  }
  return (
    <FormDialog
      title={words.dialogTitle}
      submit={{ label: formWords.save, isDisabled: key.trim() === '' || 'problem' in parsed }}
      notice={<Refusals lines={others} />}
      isBusy={act.isBusy}
      cancel={common.common.cancel}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <TextInput
        label={words.key}
        required
        {...(seen === null ? { 'data-autofocus': true } : { readOnly: true, variant: 'filled' })}
        maxLength={255}
        error={beside['key']}
        value={key}
        onChange={(event) => setKey(event.currentTarget.value)}
      />
      {seen === null && (
        <Choices
          kind="radio"
          label={words.kind}
          legend="shown"
          options={attributeKinds.map((value) => ({ value, label: words.kinds[value] }))}
          chosen={[kind]}
          onChange={([chosen]) => setKind(attributeKinds.find((one) => one === chosen) ?? kind)}
        />
      )}
      <ValueInput
        kind={kind}
        text={text}
        error={'problem' in parsed ? parsed.problem : beside['value']}
        onChange={setText}
      />
    </FormDialog>
  )
}

interface ValueInputProps {
  readonly kind: AttributeKind
  readonly text: string
  readonly error: string | undefined
  readonly onChange: (text: string) => void
}

function ValueInput({ kind, text, error, onChange }: ValueInputProps) {
  if (kind === 'BOOLEAN') {
    return (
      <Choices
        kind="radio"
        label={words.value}
        legend="shown"
        options={[
          { value: 'true', label: common.field.yes },
          { value: 'false', label: common.field.no },
        ]}
        chosen={[text]}
        onChange={([chosen]) => onChange(chosen ?? '')}
      />
    )
  }
  return (
    <Textarea
      label={words.value}
      description={kind === 'MULTISELECT' ? words.onEachLine : undefined}
      autosize
      minRows={1}
      maxRows={10}
      error={error}
      value={text}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
