import { Button, TextInput } from '@mantine/core'
import { ListTree } from 'lucide-react'
import { useCallback, useState } from 'react'
import { linesOf } from '../../components/api/refused.ts'
import { useDocument } from '../../components/api/useDocument.ts'
import { partName } from '../../components/partName.ts'
import { Refusals } from '../../components/Refusals.tsx'
import { useFirstRows } from '../../components/useFirstRows.ts'
import { bomWords } from '../../components/words/bomWords.ts'
import { partWords } from '../../components/words/partWords.ts'
import { words } from '../../components/words.ts'
import { type BomView, EditedBomDocument, type EditedLine } from '../../generated/documents.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { AddLine } from './AddLine.tsx'
import styles from './BomEditor.module.css'
import { EditedLines } from './EditedLines.tsx'
import { LineDialog } from './LineDialog.tsx'
import { linesWith } from './linesWith.ts'

/** How often the draft is read anew, so that two people see each other’s lines. */
const refresh_ms = 10_000

/** More lines than fit on a screen: they can be searched. */
const many = 15

/** Where a draft is written: lines are added above, changed and removed in a dialog of their own. */
export function BomEditor({ bom }: { readonly bom: BomView }) {
  const { data, error } = useDocument(EditedBomDocument, { id: bom.id }, { every_ms: refresh_ms })
  const [text, setText] = useState('')
  const [openId, setOpen] = useState<string | null>(null)
  const close = useCallback(() => setOpen(null), [])
  if (data === undefined) {
    if (error !== null) return <Refusals lines={linesOf(error)} />
    return <Waiting label={words.common.loading(partWords.bom.what)} />
  }
  const lines = data.mbom?.mbomItems ?? []
  const open = lines.find(({ id }) => id === openId)
  return (
    <section aria-label={partWords.bom.title} className={styles['editor']}>
      <div className={styles['head']}>
        <h2>
          {partWords.bom.title} <span className={styles['faint']}>{bomWords.lines(lines.length)}</span>
        </h2>
        {lines.length > many && (
          <TextInput
            type="search"
            aria-label={bomWords.find}
            placeholder={bomWords.find}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
      </div>
      <AddLine bomId={bom.id} />
      {lines.length === 0 ? (
        <EmptyState icon={ListTree} title={bomWords.empty}>
          {bomWords.emptyHelp}
        </EmptyState>
      ) : (
        <Found lines={lines} text={text} onEdit={setOpen} />
      )}
      {open !== undefined && (
        <LineDialog key={open.id} line={open} place={lines.indexOf(open) + 1} onClose={close} />
      )}
    </section>
  )
}

interface FoundProps {
  readonly lines: readonly EditedLine[]
  readonly text: string
  readonly onEdit: (id: string) => void
}

function Found({ lines, text, onEdit }: FoundProps) {
  const found = linesWith(lines, text, ({ part }) => `${partName(part)} ${part?.description ?? ''}`)
  const { shown, showMore } = useFirstRows(found)
  if (found.length === 0) return <EmptyState icon={ListTree} title={bomWords.noneFound} />
  return (
    <>
      <EditedLines lines={shown} onEdit={onEdit} />
      {showMore !== null && (
        <Button variant="default" className={styles['more']} onClick={showMore}>
          {words.common.more}
        </Button>
      )}
    </>
  )
}
