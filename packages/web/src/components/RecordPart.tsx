import type { ReactNode } from 'react'
import styles from './RecordPart.module.css'

interface RecordPartProps {
  readonly heading: string
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** A part of the page of a record, with what can be done with it at its right. */
export function RecordPart({ heading, action, children }: RecordPartProps) {
  return (
    <section className={styles['card']} aria-label={heading}>
      <div className={styles['head']}>
        <h2>{heading}</h2>
        {action}
      </div>
      {children}
    </section>
  )
}
