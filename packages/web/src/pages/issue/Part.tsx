import type { ReactNode } from 'react'
import styles from './IssuePage.module.css'

interface PartProps {
  readonly heading: string
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** A part of the page of an issue, with what can be done with it at its right. */
export function Part({ heading, action, children }: PartProps) {
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
