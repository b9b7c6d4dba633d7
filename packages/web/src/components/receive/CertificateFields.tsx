import { Checkbox, Stack, Text, TextInput } from '@mantine/core'
import { receiptDocumentKinds } from '@traveler/domain/receipt/receiptDocument.ts'
import { useId } from 'react'
import { receiptDocumentWords } from '../words/receiptDocumentWords.ts'
import { receiveWords } from '../words/receiveWords.ts'
import type { ReceiveForm } from './receiveForm.ts'

interface CertificateFieldsProps {
  readonly value: ReceiveForm['certificates']
  readonly onChange: (certificates: ReceiveForm['certificates']) => void
}

/** Which certificates came with it. Their files are attached at the unit or lot. */
export function CertificateFields({ value, onChange }: CertificateFieldsProps) {
  const legendId = useId()
  return (
    <Stack gap="xs" role="group" aria-labelledby={legendId}>
      <Text fw={600} id={legendId}>
        {receiveWords.certificates}
      </Text>
      {receiptDocumentKinds.map((kind) => {
        const { [kind]: number, ...others } = value
        const name = receiptDocumentWords.kinds[kind]
        return (
          <Stack key={kind} gap="xs">
            <Checkbox
              label={name}
              checked={number !== undefined}
              onChange={(event) => onChange(event.currentTarget.checked ? { ...value, [kind]: '' } : others)}
            />
            {number !== undefined && (
              <TextInput
                label={receiveWords.certificateNumber(name)}
                autoComplete="off"
                value={number}
                onChange={(event) => onChange({ ...value, [kind]: event.currentTarget.value })}
              />
            )}
          </Stack>
        )
      })}
      <Text size="sm" c="dimmed">
        {receiveWords.certificateFiles}
      </Text>
    </Stack>
  )
}
