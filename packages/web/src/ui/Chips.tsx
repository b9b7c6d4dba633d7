import type { ReactNode } from 'react'
import styles from './Chips.module.css'

/** Links to the few others of a kind, side by side: versions, revisions. The current one says so itself. */
export function Chips({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <nav className={styles['chips']} aria-label={label}>
      {children}
    </nav>
  )
}
