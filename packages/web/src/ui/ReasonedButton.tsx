import { Button, type ButtonProps, Tooltip, VisuallyHidden } from '@mantine/core'
import { type MouseEvent, type ReactNode, useId, useState } from 'react'

interface ReasonedButtonProps extends ButtonProps {
  /** Why it cannot be pressed now; null: it can. */
  readonly reason: string | null
  /** What it does, for a button that shows a picture only. */
  readonly title?: string
  readonly onClick: () => void
  readonly children: ReactNode
}

/**
 * A button that is never hidden: when it cannot be pressed it stays where it is, reachable, and says why to whoever
 * points at it, tabs to it or taps it. To a pointer that is still there after a press it stays silent.
 */
export function ReasonedButton({ reason, title, onClick, children, ...button }: ReasonedButtonProps) {
  const reasonId = useId()
  const [isShown, setShown] = useState(false)
  const show = () => setShown(reason !== null)
  const hide = () => setShown(false)
  const press = (event: MouseEvent) => {
    if (reason === null) return onClick()
    event.preventDefault()
    show()
  }
  const blocked =
    reason === null ? {} : { 'data-disabled': true, 'aria-disabled': true, 'aria-describedby': reasonId }
  return (
    <>
      <Tooltip label={reason} opened={isShown && reason !== null}>
        <Button
          {...button}
          {...blocked}
          {...(title === undefined ? {} : { 'aria-label': title })}
          {...(title === undefined || reason !== null ? {} : { title })}
          onClick={press}
          onMouseEnter={show}
          onMouseLeave={hide}
          onFocus={(event) => event.currentTarget.matches(':focus-visible') && show()}
          onBlur={hide}
        >
          {children}
        </Button>
      </Tooltip>
      {reason !== null && <VisuallyHidden id={reasonId}>{reason}</VisuallyHidden>}
    </>
  )
}
