import { VisuallyHidden } from '@mantine/core'
import { RichText } from '../../components/richText/RichText.tsx'
import { redlineWords } from '../../components/words/redlineWords.ts'
import type { FileView, RedlineView } from '../../generated/documents.ts'
import { type Difference, differingPart, sideInWords } from './differenceInWords.ts'
import styles from './RedlinePage.module.css'

/** What the step said and what it is to say: part by part, its text block by block. */
export function BeforeAndAfter({ redline }: { readonly redline: RedlineView }) {
  const parts = redline.differences.filter(({ part }) => part !== 'content')
  const isTextChanged = redline.contentDifferences.some(({ kind }) => kind !== 'SAME')
  const files = redline.step?.assets ?? []
  if (parts.length === 0 && !isTextChanged)
    return <p className={styles['faint']}>{redlineWords.noDifferences}</p>
  return (
    <>
      {parts.length > 0 && <Parts parts={parts} />}
      {isTextChanged && (
        <section className={styles['sides']} aria-label={redlineWords.instructions}>
          <Text side="REMOVED" label={redlineWords.before} redline={redline} files={files} />
          <Text side="ADDED" label={redlineWords.after} redline={redline} files={files} />
        </section>
      )}
    </>
  )
}

/** A table whose cells are read whole: whoever signs must not miss the end of one. */
function Parts({ parts }: { readonly parts: readonly Difference[] }) {
  return (
    <table className={styles['parts']} aria-label={redlineWords.differences}>
      <thead>
        <tr>
          <th scope="col">{redlineWords.part}</th>
          <th scope="col">{redlineWords.before}</th>
          <th scope="col">{redlineWords.after}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr
            key={`${part.part} ${part.number} ${part.member} ${part.part === 'dependency' ? (part.before ?? part.after) : ''}`}
          >
            <th scope="row">{differingPart(part)}</th>
            <td>{sideInWords(part, part.before) ?? redlineWords.nothing}</td>
            <td>{sideInWords(part, part.after) ?? redlineWords.nothing}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface TextProps {
  readonly side: 'REMOVED' | 'ADDED'
  readonly label: string
  readonly redline: RedlineView
  readonly files: readonly FileView[]
}

/** One side of the text: what both have, and what only this one has, which stands out. */
function Text({ side, label, redline, files }: TextProps) {
  const blocks = redline.contentDifferences
    .map((block, nth) => ({ ...block, key: `${redline._etag} ${nth}` }))
    .filter(({ kind }) => kind === 'SAME' || kind === side)
  const said = side === 'ADDED' ? redlineWords.isAdded : redlineWords.isRemoved
  return (
    <div className={styles['side']}>
      <h3>{`${redlineWords.instructions}: ${label.toLowerCase()}`}</h3>
      {blocks.map(({ key, kind, slateContent }) => (
        <div key={key} className={styles['block']} data-kind={kind}>
          {kind !== 'SAME' && <VisuallyHidden>{said}</VisuallyHidden>}
          <RichText slate={slateContent} files={files} />
        </div>
      ))}
    </div>
  )
}
