import { Textarea, TextInput } from '@mantine/core'
import { useId } from 'react'
import { mergeWords } from '../../../components/words/mergeWords.ts'
import { runCompareWords } from '../../../components/words/runCompareWords.ts'
import { versionCompareWords } from '../../../components/words/versionCompareWords.ts'
import type { ConflictView } from '../../../generated/documents.ts'
import styles from './MergeForm.module.css'

/** How somebody settles a conflict, as the API takes it. */
export type Settled = { readonly side: 'THEIRS' | 'OURS' } | { readonly written: string }

interface ConflictCardProps {
  readonly conflict: ConflictView
  readonly settled: Settled | undefined
  onSettle(how: Settled): void
}

/** What both sides say of one thing, beside each other and beside what it was; each side is a radio button. */
export function ConflictCard({ conflict, settled, onSettle }: ConflictCardProps) {
  const name = useId()
  const { theirs, ours, base, editedAs } = conflict
  const side = settled !== undefined && 'side' in settled ? settled.side : null
  const written = settled !== undefined && 'written' in settled ? settled.written : null
  const of = (which: 'THEIRS' | 'OURS', label: string, text: string | null) => (
    <label className={styles['side']}>
      <span className={styles['choice']}>
        <input type="radio" name={name} checked={side === which} onChange={() => onSettle({ side: which })} />
        {label}
      </span>
      <Said text={text} />
    </label>
  )
  return (
    <fieldset className={styles['card']}>
      <legend>{titleOf(conflict)}</legend>
      <div className={styles['sides']}>
        <div className={styles['side']}>
          <span className={styles['was']}>{mergeWords.base}</span>
          <Said text={base} />
        </div>
        {of('THEIRS', mergeWords.theirs, theirs)}
        {of('OURS', mergeWords.ours, ours)}
      </div>
      {editedAs !== null && (
        <label className={styles['choice']}>
          <input
            type="radio"
            name={name}
            checked={written !== null}
            onChange={() => onSettle({ written: conflict.written ?? '' })}
          />
          {mergeWords.written}
        </label>
      )}
      {written !== null && (
        <Written as={editedAs} written={written} onWrite={(text) => onSettle({ written: text })} />
      )}
    </fieldset>
  )
}

function Said({ text }: { readonly text: string | null }) {
  return text === null ? (
    <span className={styles['nothing']}>{mergeWords.none}</span>
  ) : (
    <span className={styles['said']}>{text}</span>
  )
}

interface WrittenProps {
  readonly as: ConflictView['editedAs']
  readonly written: string
  onWrite(text: string): void
}

function Written({ as, written, onWrite }: WrittenProps) {
  if (as === 'MARKDOWN' || as === 'TEXT')
    return (
      <Textarea
        label={mergeWords.write}
        minRows={3}
        maxRows={16}
        value={written}
        onChange={(event) => onWrite(event.currentTarget.value)}
      />
    )
  return (
    <TextInput
      label={mergeWords.write}
      maxLength={255}
      inputMode={as === 'NUMBER' ? 'numeric' : 'text'}
      value={written}
      onChange={(event) => onWrite(event.currentTarget.value)}
    />
  )
}

const groups: Readonly<Record<string, string>> = {
  measurement: mergeWords.measurement,
  lags: mergeWords.lags,
}

/** Which thing it is: step, what in it, and what of that. */
function titleOf({ element, name, step, kind, property }: ConflictView): string {
  const thing = element === 'STEP' || element === 'PROCEDURE' ? null : name
  const of = property === null ? '' : (groups[property] ?? runCompareWords.properties[property] ?? property)
  const what = kind === 'VALUE' ? of : mergeWords.kinds[kind]
  return [step?.title ?? versionCompareWords.whole, thing, what].filter(Boolean).join(' · ')
}
