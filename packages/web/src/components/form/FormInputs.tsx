import { Checkbox, TextInput, type TextInputProps } from '@mantine/core'
import type { RecordForm } from './useRecordForm.ts'

interface NamedInput {
  readonly form: RecordForm
  /** Its name in the API. */
  readonly name: string
}

/** A line of text of a record’s form, with what is wrong with it beside it. */
export function FormText({
  form,
  name,
  ...input
}: NamedInput & Omit<TextInputProps, 'form' | 'name' | 'value' | 'onChange'>) {
  return (
    <TextInput
      error={form.problemOf(name)}
      {...input}
      value={form.text(name)}
      onChange={(event) => form.type(name, event.currentTarget.value)}
    />
  )
}

/** A yes or no of a record’s form. */
export function FormCheck({ form, name, label }: NamedInput & { readonly label: string }) {
  return (
    <Checkbox
      size="md"
      label={label}
      error={form.problemOf(name)}
      styles={{ body: { minHeight: 44, alignItems: 'center' } }}
      checked={form.values[name] === true}
      onChange={(event) => form.type(name, event.currentTarget.checked)}
    />
  )
}
