import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './RecordPage.module.css'
import { TabTitle } from './TabTitle.tsx'
import { Terms } from './terms/Terms.tsx'

interface RecordPageProps {
  readonly title: string
  readonly subtitle: string
  readonly status: ReactNode
  readonly action: ReactNode
  /** Name and value; what has no value is left out. */
  readonly facts: readonly (readonly [name: string, value: ReactNode | null])[]
  readonly children: ReactNode
}

/** The page of one record: what it is, how it stands, what can be done with it, and what belongs to it. */
export function RecordPage({ title, subtitle, status, action, facts, children }: RecordPageProps) {
  const known = facts.filter(([, value]) => value !== null && value !== '')
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <div className={styles['titles']}>
          <div className={styles['line']}>
            <TabTitle of={title} isRecord />
            <Title order={1}>{title}</Title>
            {status}
            <Terms />
          </div>
          <p className={styles['subtitle']}>{subtitle}</p>
        </div>
        {action}
      </header>
      {known.length > 0 && (
        <dl className={styles['facts']}>
          {known.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {children}
    </div>
  )
}
