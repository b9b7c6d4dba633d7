import type { ReactNode } from 'react'
import { words } from '../../components/words.ts'
import styles from './LoginCard.module.css'

/** The card before anybody is logged in, with something beside it where there is something to say. */
export function LoginCard({ children, aside }: { readonly children: ReactNode; readonly aside?: ReactNode }) {
  return (
    <main className={styles['page']}>
      <div className={styles['brand']}>
        <img src="/favicon.svg" alt="" width={34} height={34} />
        {words.product}
      </div>
      <p className={styles['what']}>{words.session.what}</p>
      <div className={styles['cards']}>
        <section className={styles['card']}>{children}</section>
        {aside && <section className={styles['card']}>{aside}</section>}
      </div>
    </main>
  )
}
