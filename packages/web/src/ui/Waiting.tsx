import { Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import styles from './Waiting.module.css'

/** Milliseconds before a wait is worth a word: what is quicker only flickers. */
const quiet_ms = 400

/** A wait that says for what, once it takes longer than an eye notices. */
export function Waiting({ label }: { readonly label: string }) {
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), quiet_ms)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={styles['waiting']} role="status" aria-busy>
      {isShown && (
        <>
          <Loader size="sm" aria-hidden /> {label}
        </>
      )}
    </div>
  )
}
