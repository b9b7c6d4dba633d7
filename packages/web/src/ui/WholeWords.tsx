import { Fragment } from 'react'
import styles from './WholeWords.module.css'

/** A text that goes on in the next line between its words alone: "TI-0012" is one. One that is wider than its room is cut off. */
export function WholeWords({ text }: { readonly text: string }) {
  return text.split(' ').map((word, at) => (
    // Words stay where they are as long as the text is the same.
    // biome-ignore lint/suspicious/noArrayIndexKey: they have no names.
    <Fragment key={at}>
      {at > 0 && ' '}
      <span className={styles['word']}>{word}</span>
    </Fragment>
  ))
}
