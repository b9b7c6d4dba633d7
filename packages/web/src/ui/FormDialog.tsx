import { Button, Group, Modal, Stack } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import styles from './FormDialog.module.css'
import { useReturnFocus } from './useReturnFocus.ts'

interface FormDialogProps {
  readonly title: string
  readonly size?: 'md' | 'lg' | 'xl'
  readonly children: ReactNode
  /** What stands with the buttons, always in sight: why it cannot be answered, what was refused. */
  readonly notice?: ReactNode
  /** What the button at the end says, and whether it warns. */
  readonly submit: { readonly label: string; readonly isDanger?: boolean; readonly isDisabled?: boolean }
  readonly isBusy: boolean
  readonly cancel: string
  readonly onSubmit: () => void
  readonly onClose: () => void
}

/** A question with a form: Enter answers it, Escape leaves it. */
export function FormDialog(props: FormDialogProps) {
  const { title, size = 'md', children, notice, submit, isBusy, cancel, onSubmit, onClose } = props
  useReturnFocus()
  const answer = (event: FormEvent) => {
    event.preventDefault()
    if (!isBusy && submit.isDisabled !== true) onSubmit()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size}
      closeButtonProps={{ 'aria-label': cancel, size: 44, iconSize: 20 }}
    >
      <form onSubmit={answer}>
        <Stack>{children}</Stack>
        <div className={styles['foot']}>
          {notice}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {cancel}
            </Button>
            <Button
              type="submit"
              loading={isBusy}
              disabled={submit.isDisabled ?? false}
              color={submit.isDanger ? 'red' : 'brand'}
            >
              {submit.label}
            </Button>
          </Group>
        </div>
      </form>
    </Modal>
  )
}
