import { TextInput } from '@mantine/core'
import { formWords } from '../words/formWords.ts'

interface CountInputProps {
  readonly text: string
  readonly error: string | undefined
  readonly onChange: (text: string) => void
}

const words = formWords.roleCount

/** Whether a text is a whole number from 1 to 999. */
export const isCount = (text: string): boolean => /^[1-9]\d{0,2}$/.test(text.trim())

/** How many holders of a role. */
export function CountInput({ text, error, onChange }: CountInputProps) {
  return (
    <TextInput
      label={words.label}
      inputMode="numeric"
      required
      error={isCount(text) ? error : words.bad}
      value={text}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
