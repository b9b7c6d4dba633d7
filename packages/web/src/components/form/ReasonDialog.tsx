import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { FormDialog } from '../../ui/FormDialog.tsx'
import type { Act } from '../api/useAct.ts'
import { Refusals } from '../Refusals.tsx'
import { words as all } from '../words.ts'

interface ReasonDialogProps {
  readonly title: string
  readonly submit: string
  readonly help?: string
  readonly isRequired: boolean
  readonly act: Pick<Act<unknown, never>, 'isBusy' | 'refusals'>
  readonly onGive: (reason: string) => void
  readonly onClose: () => void
}

/** Asks for nothing but the reason. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, submit, help, isRequired, act, onGive, onClose } = props
  const [reason, setReason] = useState('')
  return (
    <FormDialog
      title={title}
      submit={{ label: submit }}
      notice={<Refusals lines={act.refusals} />}
      isBusy={act.isBusy}
      cancel={all.common.cancel}
      onSubmit={() => onGive(reason)}
      onClose={onClose}
    >
      <Textarea
        label={all.common.reason}
        description={help}
        required={isRequired}
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
