import { termWords } from '../words/termWords.ts'
import styles from './Terms.module.css'
import type { Term } from './termsOf.ts'

/** Words and what they mean. */
export function TermList({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <>
      <p className={styles['title']}>{termWords.title}</p>
      <dl className={styles['terms']}>
        {terms.map((term) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{termWords.terms[term]}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
