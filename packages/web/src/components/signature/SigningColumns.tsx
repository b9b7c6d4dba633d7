import type { ReactNode } from 'react'
import styles from './ShownToSigner.module.css'

/** What is signed at the left, who signs at the right; below each other where there is no room. */
export function SigningColumns({
  shown,
  children,
}: {
  readonly shown: ReactNode
  readonly children: ReactNode
}) {
  return (
    <div className={styles['columns']}>
      <div className={styles['column']}>{shown}</div>
      <div className={styles['column']}>{children}</div>
    </div>
  )
}
