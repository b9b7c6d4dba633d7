import styles from './TwoLines.module.css'

/** A name with what it belongs to below it, each cut off where it does not fit. */
export function TwoLines({ first, second }: { readonly first: string; readonly second: string }) {
  return (
    <span className={styles['lines']} title={`${first}\n${second}`}>
      <span>{first}</span>
      <span className={styles['second']}>{second}</span>
    </span>
  )
}
