import { useEffect, useState } from 'react'

/** What had the focus when a dialog was opened gets it back when the dialog is gone, if it is still there. */
export function useReturnFocus(): void {
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    },
    [opener],
  )
}
