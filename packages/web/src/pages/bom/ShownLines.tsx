import { linesOf } from '../../components/api/refused.ts'
import { useDocument } from '../../components/api/useDocument.ts'
import { bomQuantity } from '../../components/bomQuantity.ts'
import { partName } from '../../components/partName.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { bomWords } from '../../components/words/bomWords.ts'
import { partWords } from '../../components/words/partWords.ts'
import { words } from '../../components/words.ts'
import { type BomLine, BomLinesDocument } from '../../generated/documents.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import styles from './BomEditor.module.css'

/** All that a version says, line by line, as whoever signs has to see it. */
export function ShownLines({ bomId }: { readonly bomId: string }) {
  const { data, error } = useDocument(BomLinesDocument, { id: bomId })
  if (data === undefined) {
    if (error !== null) return <Refusals lines={linesOf(error)} />
    return <Waiting label={words.common.loading(partWords.bom.what)} />
  }
  return (
    <ol className={styles['shown']}>
      {(data.mbom?.mbomItems ?? []).map((line) => (
        <li key={line.id}>
          <strong>{bomWords.shownLine(bomQuantity(line), partName(line.part))}</strong>
          <div className={styles['faint']}>{line.part?.description}</div>
          <div className={styles['faint']}>{detailsOf(line)}</div>
        </li>
      ))}
    </ol>
  )
}

function detailsOf({
  interchange,
  madeOnAssembly,
  note,
  referenceDesignators,
  substitutes,
}: BomLine): string {
  const places = (referenceDesignators ?? []).map(({ value }) => value).join(', ')
  const others = (substitutes ?? []).map(({ part }) => partName(part)).join(', ')
  return [
    partWords.bom.interchange[interchange] ?? interchange,
    places === '' ? '' : bomWords.at(places),
    others === '' ? '' : partWords.bom.or(others),
    madeOnAssembly ? partWords.bom.madeHere : '',
    note ?? '',
  ]
    .filter((text) => text !== '')
    .join(' · ')
}
