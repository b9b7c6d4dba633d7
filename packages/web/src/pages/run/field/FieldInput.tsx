import { MultiSelect, Select, Textarea, TextInput } from '@mantine/core'
import type { FieldType } from '@traveler/domain/step/stepDefinition.ts'
import type { KeyboardEvent, ReactNode } from 'react'
import { PartSelect } from '../../../components/select/PartSelect.tsx'
import { UnitSelect } from '../../../components/select/UnitSelect.tsx'
import { UserSelect } from '../../../components/select/UserSelect.tsx'
import { words } from '../../../components/words.ts'
import type { Json } from '../../../generated/documents.ts'
import { Choices } from '../../../ui/Choices.tsx'
import { Later } from '../../../ui/Later.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { type FieldView, fieldTypeOf, listOf } from '../runView.ts'
import { localMinutes, momentOf } from './localMinutes.ts'
import type { FieldSaving } from './useValueSaving.ts'

interface InputProps {
  readonly field: FieldView
  readonly saving: FieldSaving
  /** The step that the field is in. */
  readonly stepId: string
  /** The id of what says how the field stands. */
  readonly describedBy: string
  /** Enter was pressed: what is typed is saved, and the next field waits. */
  readonly onEnter: () => void
}

/** The input of a field by its type. What people type is saved on Enter or when they go on; what they choose, at once. */
export function FieldInput(props: InputProps) {
  return inputs[fieldTypeOf(props.field)](props)
}

/** Options that fit as buttons under a thumb; more of them make a list. */
const mostButtons = 8

const inputs: { readonly [Type in FieldType]: (props: InputProps) => ReactNode } = {
  STRING: (props) => <TextField {...props} />,
  NUMBER: (props) => <NumberField {...props} />,
  BOOLEAN: ({ field, saving }) => (
    <Choices
      kind="radio"
      label={field.name}
      options={yesOrNo}
      chosen={typeof saving.raw === 'boolean' ? [saving.raw ? 'yes' : 'no'] : []}
      isDisabled={saving.lockedBy !== null}
      onChange={([chosen]) => saving.save(chosen === 'yes')}
    />
  ),
  SELECT: (props) => <SelectField {...props} />,
  MULTISELECT: (props) => <MultiselectField {...props} />,
  DATE: (props) => <TypedField {...props} type="date" />,
  DATETIME: (props) => <MomentField {...props} />,
  FILE_ATTACHMENT: (props) => <FileField {...props} />,
  TOOL: ({ field, saving }) => (
    <UnitSelect
      aria-label={field.name}
      ofPart={field.partId}
      value={textOf(saving.raw)}
      disabled={saving.lockedBy !== null}
      onChange={(tool) => saving.save(tool?.id ?? null)}
    />
  ),
  SIGNOFF: () => null,
  USER: ({ field, saving }) => (
    <UserSelect
      aria-label={field.name}
      value={textOf(saving.raw)}
      disabled={saving.lockedBy !== null}
      onChange={(user) => saving.save(user?.id ?? null)}
    />
  ),
  PART: ({ field, saving }) => (
    <PartSelect
      aria-label={field.name}
      value={textOf(saving.raw)}
      disabled={saving.lockedBy !== null}
      onChange={(part) => saving.save(part?.id ?? null)}
    />
  ),
}

const yesOrNo = [
  { value: 'yes', label: words.field.yes },
  { value: 'no', label: words.field.no },
]

/** What every typed input has in common. A scanner types and ends with Enter, like a person in a hurry. */
function typing({ field, saving, describedBy, onEnter }: InputProps) {
  return {
    'aria-label': field.name,
    'aria-describedby': describedBy,
    'data-field-input': true,
    value: textOf(saving.raw) ?? '',
    disabled: saving.lockedBy !== null,
    error: saving.problem !== null,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      saving.type(event.currentTarget.value),
    onBlur: () => saving.save(),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') saving.discard()
      if (event.key !== 'Enter' || event.shiftKey) return
      event.preventDefault()
      onEnter()
    },
  }
}

function TextField(props: InputProps) {
  return <Textarea {...typing(props)} minRows={1} maxRows={6} />
}

function NumberField(props: InputProps) {
  const { field } = props
  const unit =
    field.unit === null ? undefined : (
      <span style={{ whiteSpace: 'nowrap', paddingInline: 12 }}>{field.unit}</span>
    )
  return (
    <TextInput
      {...typing(props)}
      inputMode="decimal"
      autoComplete="off"
      rightSection={unit}
      rightSectionWidth="auto"
      rightSectionPointerEvents="none"
    />
  )
}

function TypedField({ type, ...props }: InputProps & { readonly type: 'date' }) {
  return <TextInput {...typing(props)} type={type} />
}

function MomentField(props: InputProps) {
  const { saving } = props
  const input = typing(props)
  return (
    <TextInput
      {...input}
      type="datetime-local"
      value={localMinutes(textOf(saving.raw))}
      onChange={(event) => saving.type(momentOf(event.currentTarget.value))}
    />
  )
}

function SelectField({ field, saving }: InputProps) {
  const options = listOf(field.options)
  const chosen = textOf(saving.raw)
  const isDisabled = saving.lockedBy !== null
  if (options.length > mostButtons) {
    return (
      <Select
        aria-label={field.name}
        data={options}
        value={chosen}
        searchable
        clearable
        disabled={isDisabled}
        onChange={saving.save}
      />
    )
  }
  const data = options.map((value) => ({ value, label: value }))
  return (
    <Choices
      kind="radio"
      label={field.name}
      options={data}
      chosen={chosen === null ? [] : [chosen]}
      isDisabled={isDisabled}
      onChange={([one]) => saving.save(one ?? null)}
    />
  )
}

function MultiselectField({ field, saving }: InputProps) {
  const options = listOf(field.options)
  const chosen = Array.isArray(saving.raw) ? saving.raw.map(String) : []
  const isDisabled = saving.lockedBy !== null
  const save = (values: readonly string[]) => saving.save(values.length === 0 ? null : [...values])
  if (options.length > mostButtons) {
    return (
      <MultiSelect
        aria-label={field.name}
        data={options}
        value={chosen}
        searchable
        disabled={isDisabled}
        onChange={save}
      />
    )
  }
  const data = options.map((value) => ({ value, label: value }))
  return (
    <Choices
      kind="checkbox"
      label={field.name}
      options={data}
      chosen={chosen}
      isDisabled={isDisabled}
      onChange={save}
    />
  )
}

const loadFileValue = async () => (await import('../../../components/upload/FileValue.tsx')).FileValue

function FileField({ field, saving, describedBy, stepId }: InputProps) {
  const props = {
    label: field.name,
    describedBy,
    file: saving.raw === null ? null : field.fileAttachment,
    entityId: stepId,
    isLocked: saving.lockedBy !== null,
    onFile: saving.save,
  }
  return (
    <Later
      load={loadFileValue}
      props={props}
      waiting={<Waiting label={words.common.loading(field.name)} />}
      failed={words.common.notLoaded}
      retry={words.common.retry}
    />
  )
}

function textOf(raw: Json): string | null {
  if (typeof raw === 'string') return raw
  return typeof raw === 'number' ? String(raw) : null
}
