import type { ReactNode } from 'react'
import { useDocument } from '../../components/api/useDocument.ts'
import { FileThumb } from '../../components/files/FileThumb.tsx'
import { RichText } from '../../components/richText/RichText.tsx'
import { siteTimeInWords } from '../../components/times.ts'
import { words } from '../../components/words.ts'
import { StepAttemptsDocument, type StepAttemptsResult } from '../../generated/documents.ts'
import { columnsOf, listOf, type StepView } from './runView.ts'
import styles from './SignOffs.module.css'

/** What was recorded in attempts that no longer count: it stays visible for ever. */
export function EarlierAttempts({ step }: { readonly step: StepView }) {
  const { data } = useDocument(StepAttemptsDocument, { id: step.id })
  const columns = columnsOf(step)
  const earlier = listOf(data?.runStep?.attempts).filter(({ counts }) => !counts)
  return earlier.map((attempt) => (
    <details key={attempt.number} className={styles['card']}>
      <summary className={styles['heading']}>{words.step.attempt(attempt.number)}</summary>
      {isWorkedOtherwise(attempt, step) && (
        <>
          <p className={styles['name']}>{attempt.title}</p>
          <RichText slate={attempt.slateContent} files={step.assets ?? []} />
        </>
      )}
      {listOf(attempt.fields).map((field) => (
        <div key={field.id} className={styles['row']}>
          <span className={styles['name']}>{field.name}</span>
          <span>{readingOf(field)}</span>
        </div>
      ))}
      {(attempt.datagridRows.edges ?? []).flatMap((edge) =>
        (edge?.node?.values ?? []).map((cell, nth) => {
          const column = columns[nth]
          if (column === undefined || cell._updated === null) return null
          return (
            <div key={cell.id} className={styles['row']}>
              <span className={styles['name']}>
                {words.grid.cell((edge?.node?.index ?? 0) + 1, column.header)}
              </span>
              <span>{readingOf({ ...cell, unit: column.unit, valid: null, signature: null })}</span>
            </div>
          )
        }),
      )}
    </details>
  ))
}

type Attempt = NonNullable<NonNullable<NonNullable<StepAttemptsResult['runStep']>['attempts']>[number]>
/** A text that a redline replaced since; the one that stands is shown above. */
function isWorkedOtherwise({ title, slateContent }: Attempt, step: StepView): boolean {
  return title !== step.title || JSON.stringify(slateContent) !== JSON.stringify(step.slateContent)
}

type Field = NonNullable<NonNullable<Attempt['fields']>[number]>

type Reading = Pick<Field, 'value' | 'fileAttachment' | 'unit' | 'notApplicable' | 'valid' | 'signature'>

function readingOf({ value, fileAttachment, unit, notApplicable, valid, signature }: Reading): ReactNode {
  if (signature !== null) return words.sign.by(signature.printedName, siteTimeInWords(signature.siteTime))
  if (notApplicable) return words.field.isNotApplicable
  if (fileAttachment !== null) return <FileThumb file={fileAttachment} />
  if (value === null) return words.common.none
  const reading = `${Array.isArray(value) ? value.join(', ') : String(value)}${unit === null ? '' : ` ${unit}`}`
  return valid === false ? `${reading} · ${words.field.outOfRange}` : reading
}
