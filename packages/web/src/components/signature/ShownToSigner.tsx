import type { ReactNode } from 'react'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import { words } from '../words.ts'
import styles from './ShownToSigner.module.css'

interface ShownToSignerProps {
  readonly title: string
  /** What is recorded, name by name, as it was entered. */
  readonly values: readonly ShownValue[]
  /** SHA-256 of exactly this; null: the server makes it with the signature. */
  readonly digest: string | null
  /** What is shown in place of values. */
  readonly children?: ReactNode
}

interface ShownValue {
  readonly name: string
  readonly value: ReactNode
  /** A text or a list, that is read below its name. */
  readonly isLong?: true
}

/** Exactly what a signature vouches for, shown before it is given. */
export function ShownToSigner({ title, values, digest, children }: ShownToSignerProps) {
  return (
    <ScrollRegion className={styles['shown']} label={words.sign.shown}>
      <h3 className={styles['title']}>{title}</h3>
      {values.length === 0 && children === undefined && (
        <p className={styles['none']}>{words.sign.noValues}</p>
      )}
      {children}
      {values.length > 0 && (
        <dl className={styles['values']}>
          {values.map(({ name, value, isLong }) => (
            <div key={name} data-long={isLong}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {digest !== null && (
        <p className={styles['digest']} title={digest}>
          {words.sign.asShown} <code>{digest.slice(0, 12)}</code>
        </p>
      )}
    </ScrollRegion>
  )
}
