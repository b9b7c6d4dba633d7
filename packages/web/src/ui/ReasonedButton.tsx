import { Button, type ButtonProps, Tooltip, VisuallyHidden } from '@mantine/core'
import { type ReactNode, useId } from 'react'

interface ReasonedButtonProps extends ButtonProps {
  /** Why it cannot be pressed now; null: it can. */
  readonly reason: string | null
  readonly onClick: () => void
  readonly children: ReactNode
}

/** A button that is never hidden: when it cannot be pressed it stays where it is, reachable, and says why. */
export function ReasonedButton({ reason, onClick, children, ...button }: ReasonedButtonProps) {
  const reasonId = useId()
  if (reason === null) {
    return (
      <Button {...button} onClick={onClick}>
        {children}
      </Button>
    )
  }
  return (
    <>
      <Tooltip label={reason} events={{ hover: true, focus: true, touch: true }}>
        <Button
          {...button}
          data-disabled
          aria-disabled
          aria-describedby={reasonId}
          onClick={(event) => event.preventDefault()}
        >
          {children}
        </Button>
      </Tooltip>
      <VisuallyHidden id={reasonId}>{reason}</VisuallyHidden>
    </>
  )
}
