import { Button, Group, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { words } from '../../../components/words.ts'

interface ReasonForChangeProps {
  readonly name: string
  readonly onGive: (reason: string) => void
  readonly onCancel: () => void
}

/** A value that goes from out of range to in range takes a reason: asked for where the value is entered. */
export function ReasonForChange({ name, onGive, onCancel }: ReasonForChangeProps) {
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onGive(reason)
  }
  return (
    <form onSubmit={submit}>
      <TextInput
        label={words.field.reasonFor(name)}
        required
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group mt="xs" gap="xs">
        <Button type="submit" size="sm" disabled={reason.trim() === ''}>
          {words.field.saveWithReason}
        </Button>
        <Button variant="default" size="sm" onClick={onCancel}>
          {words.field.discard}
        </Button>
      </Group>
    </form>
  )
}
